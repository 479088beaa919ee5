// afterword brief
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/files.h"
#include "cli/nullable.h"
#include "exchange/brief_page.h"
#include "exchange/printed.h"
#include "workspace/letters.h"

namespace afterword::cli {
namespace {

using Json = nlohmann::ordered_json;

struct BriefOptions {
  std::string interview, person, format, out, paper;
};

std::string dump(const Json& json) { return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n"; }

template <class Id>
Json ref_or_null(const workspace::Workspace& document, Id id) {
  return id ? Json(document.ref_of(id)) : Json();
}

Json item_json(const workspace::Workspace& document, const domain::BriefItem& item) {
  Json json = {{"text", item.text}};
  if (!item.also.empty()) json["also"] = item.also;
  if (!item.note.empty()) json["note"] = item.note;
  if (item.weight > 0) json["weight"] = item.weight;
  if (item.rating) json["rating"] = *item.rating;
  if (item.received) json["received"] = *item.received;
  json["open"] = item.open;
  if (item.question) json["question"] = document.ref_of(item.question);
  auto sources = Json::array();
  for (const auto& source : item.sources)
    sources.push_back({{"person", ref_or_null(document, source.person)},
                       {"who", text_or_null(source.who)},
                       {"interview", ref_or_null(document, source.interview)},
                       {"where", source.where}});
  json["sources"] = std::move(sources);
  return json;
}

Json items_json(const workspace::Workspace& document, const std::vector<domain::BriefItem>& items) {
  auto list = Json::array();
  for (const auto& item : items) list.push_back(item_json(document, item));
  return list;
}

Json brief_json(const workspace::Workspace& document, const domain::Brief& brief) {
  Json json = {{"title", brief.title},
               {"company", brief.company},
               {"role", brief.role},
               {"interview", ref_or_null(document, brief.interview)},
               {"starts", brief.starts ? Json(domain::to_string(*brief.starts)) : Json()}};
  auto facts = Json::array();
  for (const auto& fact : brief.logistics) facts.push_back({{"label", fact.label}, {"text", fact.text}});
  json["logistics"] = std::move(facts);
  auto people = Json::array();
  for (const auto& person : brief.people)
    people.push_back({{"person", document.ref_of(person.id)},
                      {"name", person.name},
                      {"pronounced", text_or_null(person.pronounced)},
                      {"title", text_or_null(person.title)},
                      {"coming", person.coming},
                      {"reach", person.reach},
                      {"met", text_or_null(person.met)},
                      {"cares_about", items_json(document, person.cares)},
                      {"mention", items_json(document, person.mention)}});
  json["people"] = std::move(people);
  json["concerns"] = items_json(document, brief.concerns);
  json["promises"] = items_json(document, brief.promises);
  json["likely"] = items_json(document, brief.likely);
  json["asked"] = items_json(document, brief.asked);
  json["not_mentioned"] = items_json(document, brief.unsaid);
  json["news"] = items_json(document, brief.news);
  json["closing"] = items_json(document, brief.closing);
  json["elsewhere"] = text_or_null(brief.elsewhere);
  return json;
}

domain::Result<const domain::Brief*> composed(const workspace::Workspace& document, const BriefOptions& options,
                                              const domain::Time& now) {
  if (!options.interview.empty()) {
    const auto id = document.interview_by_ref(options.interview);
    if (!id) return domain::Error::missing("There is no interview with the id " + options.interview);
    return document.brief(id, now);
  }
  const auto id = document.person_by_ref(options.person);
  if (!id) return domain::Error::missing("There is no person with the id " + options.person);
  return document.brief(id, now);
}

domain::Result<std::string> written(const workspace::Workspace& document, const domain::Brief& brief,
                                    const BriefOptions& options, const Context& context) {
  if (options.format == "pdf") {
    return exchange::pdf(exchange::brief_pages(brief, context.now), workspace::paper_for(document, options.paper),
                         context.now);
  }
  if (options.format == "markdown") return exchange::brief_markdown(brief, context.now);
  if (options.format == "html") return exchange::brief_html(brief, context.now);
  return context.json ? dump(brief_json(document, brief)) : exchange::brief_text(brief, context.now);
}

domain::Result<void> show_brief(const BriefOptions& options, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  const auto brief = composed(**opened, options, context.now);
  if (!brief) return brief.error();
  if (*brief == nullptr) return domain::Error::internal("The page could not be composed; look with: afterword doctor");
  const auto text = written(**opened, **brief, options, context);
  if (!text) return text.error();
  if (options.out.empty() || options.out == "-") {
    context.out << *text;
    return {};
  }
  return write_file(options.out, *text);
}

}  // namespace

Action prepare_brief(CLI::App& options) {
  const auto chosen = std::make_shared<BriefOptions>();
  auto* interview =
      options.add_option("--interview", chosen->interview, "The page to read before this interview")->type_name("ID");
  auto* person = options.add_option("--person", chosen->person, "The page to read before meeting this person");
  person->type_name("ID")->excludes(interview);
  options
      .add_option("--format", chosen->format, "markdown, html or pdf, these two to be printed; plain text otherwise")
      ->check(CLI::IsMember({"markdown", "html", "pdf"}))
      ->type_name("FORMAT");
  options.add_option("--paper", chosen->paper, "pdf: a4 or letter; otherwise as the settings say, a4 at first")
      ->check(CLI::IsMember({"a4", "letter"}))
      ->type_name("PAPER");
  options.add_option("--out", chosen->out, "Write to this file instead of standard output")->type_name("FILE");
  options.require_option(1, 0);
  return [chosen](Context& context) -> domain::Result<void> {
    if (chosen->interview.empty() && chosen->person.empty())
      return domain::Error::invalid("Say what the page is for: --interview ID or --person ID");
    return show_brief(*chosen, context);
  };
}

}  // namespace afterword::cli
