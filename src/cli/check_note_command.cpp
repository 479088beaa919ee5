// afterword check-note
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/files.h"
#include "domain/names.h"
#include "domain/text.h"

namespace afterword::cli {
namespace {

constexpr std::size_t most_bytes = 20'000'000;

/// The words of `draft` beside those of the plan.
domain::StepKind kind_of(const std::string& word) {
  if (word == "status") return domain::StepKind::status_check;
  if (word == "reference") return domain::StepKind::reference_notice;
  return domain::from_word<domain::StepKind>(word).value_or(domain::StepKind::unset);
}

std::string check_kind(const std::string& word) {
  if (kind_of(word) != domain::StepKind::unset) return {};
  return "--kind: " + word + " is no kind of letter; there are status, reference, " +
         std::string(domain::all_words<domain::StepKind>());
}

void print_findings_json(const std::vector<domain::Finding>& findings, std::ostream& out) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& finding : findings)
    list.push_back({{"kind", domain::word(finding.kind)},
                    {"start", finding.start},
                    {"end", finding.end},
                    {"rule", finding.rule},
                    {"message", finding.message},
                    {"suggestion", finding.suggestion}});
  out << nlohmann::ordered_json{{"findings", list}}.dump(1, ' ', false, nlohmann::json::error_handler_t::replace)
      << "\n";
}

/// "3:14", both from 1; columns in code points.
std::string place(std::string_view body, std::size_t at) {
  std::size_t line = 1, column = 1;
  for (std::size_t i = 0; i < at;) {
    const auto c = domain::code_point(body, i);
    ++column;
    if (c.value == '\n') ++line, column = 1;
    i += c.bytes;
  }
  return std::to_string(line) + ":" + std::to_string(column);
}

void print_findings(const std::vector<domain::Finding>& findings, std::string_view body, std::ostream& out) {
  if (findings.empty()) out << "Nothing to mark.\n";
  for (const auto& finding : findings) {
    const bool whole = finding.start == 0 && finding.end == body.size();
    out << (whole ? std::string("whole") : place(body, finding.start)) << "  " << domain::word(finding.kind);
    if (!whole) out << "  " << domain::shorten(body.substr(finding.start, finding.end - finding.start), 60);
    if (!finding.suggestion.empty()) out << " → " << finding.suggestion;
    out << "\n    " << finding.message << " (" << finding.rule << ")\n";
  }
}

struct Given {
  std::string file, person, interview, kind = "thank_you";
};

domain::Result<void> check_note(const Given& given, Context& context) {
  const auto body = read_file(given.file, most_bytes);
  if (!body) return body.error();
  const auto opened = context.open();
  if (!opened) return opened.error();
  const workspace::Workspace& document = **opened;
  const auto person = document.person_by_ref(given.person);
  if (!person) return domain::Error::missing("There is no person with the id " + given.person);
  const auto interview = document.interview_by_ref(given.interview);
  if (!interview) return domain::Error::missing("There is no interview with the id " + given.interview);
  const auto findings = document.check_letter({*body, person, interview, kind_of(given.kind)});
  if (const std::string trouble = document.spelling_trouble(); !trouble.empty()) context.err << trouble << "\n";
  context.json ? print_findings_json(findings, context.out) : print_findings(findings, *body, context.out);
  return {};
}

}  // namespace

Action prepare_check_note(CLI::App& options) {
  const auto given = std::make_shared<Given>();
  options.add_option("FILE", given->file, "The letter's text, salutation and close included; - is standard input")
      ->required();
  options.add_option("--person", given->person, "Whom it goes to")->type_name("ID")->required();
  options.add_option("--interview", given->interview, "The interview that it follows")->type_name("ID")->required();
  options.add_option("--kind", given->kind, "What letter it is: thank_you (unless given), status, staff_thanks, …")
      ->type_name("KIND")
      ->check(check_kind);
  return [given](Context& context) { return check_note(*given, context); };
}

}  // namespace afterword::cli
