// afterword plan
#include <map>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/nullable.h"
#include "domain/names.h"
#include "domain/plan.h"

namespace afterword::cli {
namespace {

std::string_view word(domain::StepProgress state) {
  switch (state) {
    case domain::StepProgress::waiting:
      return "waiting";
    case domain::StepProgress::open:
      return "open";
    case domain::StepProgress::overdue:
      return "overdue";
    case domain::StepProgress::done:
      return "done";
    case domain::StepProgress::dropped:
      return "dropped";
  }
  return "";
}

void print_plan_json(const std::vector<domain::PlannedStep>& steps, const workspace::Workspace& document,
                     std::ostream& out) {
  std::map<domain::PersonId, std::string> refs;  // each asked for once
  const auto ref = [&](domain::PersonId id) -> std::string {
    if (!id) return {};
    auto& known = refs[id];
    if (known.empty()) known = document.ref_of(id);
    return known;
  };
  auto list = nlohmann::ordered_json::array();
  for (const auto& step : steps)
    list.push_back({{"id", step.id},
                    {"kind", domain::word(step.kind)},
                    {"person", text_or_null(ref(step.person))},
                    {"opens", text_or_null(domain::to_string(step.opens))},
                    {"due", text_or_null(domain::to_string(step.due))},
                    {"channel", text_or_null(domain::word(step.channel))},
                    {"rule", step.rules},
                    {"state", word(step.state)},
                    {"why", step.why}});
  out << list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
}

void print_plan(const std::vector<domain::PlannedStep>& steps, std::ostream& out) {
  if (steps.empty()) out << "Nothing to follow up.\n";
  for (const auto& step : steps) {
    const std::string due = domain::to_string(step.due), opens = domain::to_string(step.opens);
    out << word(step.state) << "  " << step.id;
    if (!due.empty()) {
      out << "  due " << due;
    } else if (!opens.empty()) {
      out << "  from " << opens;
    }
    out << "\n    " << step.why << "\n";
  }
}

domain::Result<void> show_plan(const std::string& interview, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  const workspace::Workspace& document = **opened;
  domain::InterviewId only;
  if (!interview.empty() && !(only = document.interview_by_ref(interview)))
    return domain::Error::missing("There is no interview with the id " + interview);
  auto steps = document.plan();
  if (only) std::erase_if(steps, [only](const domain::PlannedStep& step) { return step.interview != only; });
  context.json ? print_plan_json(steps, document, context.out) : print_plan(steps, context.out);
  return {};
}

}  // namespace

Action prepare_plan(CLI::App& options) {
  const auto interview = std::make_shared<std::string>();
  options.add_option("--interview", *interview, "Only the steps of this interview")->type_name("ID");
  options.footer("With --at TIME the plan is as of that time.\nOptions of every command: afterword --help");
  return [interview](Context& context) { return show_plan(*interview, context); };
}

}  // namespace afterword::cli
