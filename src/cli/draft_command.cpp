// afterword draft
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "domain/draft.h"
#include "domain/names.h"

namespace afterword::cli {
namespace {

struct DraftOptions {
  std::string person, interview, kind;
  bool save = false;
};

void print(const domain::LetterDraft& draft, Context& context) {
  if (context.json) {
    const nlohmann::ordered_json document = {{"subject", draft.subject},
                                             {"body", draft.body},
                                             {"channel", domain::word(draft.channel)},
                                             {"asks", draft.asks}};
    context.out << document.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return;
  }
  context.out << draft.subject << "\n\n" << draft.body;
  for (const auto& ask : draft.asks) context.err << ask << "\n";
}

domain::Result<void> show_draft(const DraftOptions& options, Context& context) {
  const auto kind = domain::draft_kind(options.kind);
  if (!kind) return domain::Error::invalid("There is no letter of the kind " + options.kind);
  const auto opened = context.open();
  if (!opened) return opened.error();
  workspace::Workspace& document = **opened;
  const auto person = document.person_by_ref(options.person);
  if (!person) return domain::Error::missing("There is no person with the id " + options.person);
  const auto interview = document.interview_by_ref(options.interview);
  if (!interview) return domain::Error::missing("There is no interview with the id " + options.interview);
  const auto draft = document.draft(person, interview, *kind, context.now);
  if (options.save) {
    if (const auto kept = document.keep_draft(person, interview, *kind, draft); !kept) return kept.error();
    if (const auto saved = document.flush(); !saved) return saved.error();
  }
  print(draft, context);
  return {};
}

}  // namespace

Action prepare_draft(CLI::App& options) {
  const auto given = std::make_shared<DraftOptions>();
  options.add_option("--person", given->person, "Whom it goes to")->type_name("ID")->required();
  options.add_option("--interview", given->interview, "The interview that it follows")->type_name("ID")->required();
  options.add_option("--kind", given->kind, "One of: " + std::string(domain::draft_kind_words()))
      ->type_name("KIND")
      ->default_val("thank_you")
      ->check([](const std::string& word) {
        return domain::draft_kind(word) ? std::string()
                                        : "There is no letter of the kind " + word + "; known are " +
                                              std::string(domain::draft_kind_words());
      });
  options.add_flag("--save", given->save, "Keep it as a letter that is not sent yet");
  options.footer(
      "What would make the draft better is said on standard error.\nOptions of every command: afterword --help");
  return [given](Context& context) { return show_draft(*given, context); };
}

}  // namespace afterword::cli
