// afterword plan
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "domain/names.h"
#include "domain/plan.h"
#include "exchange/interchange.h"

namespace afterword::cli {
namespace {

using domain::Noun;

/// Copies of the records that the plan is worked out from, each with the ref that an export would give it.
struct Records {
  std::vector<domain::Opportunity> opportunities;
  std::vector<domain::Person> people;
  std::vector<domain::Interview> interviews;
  std::vector<domain::Note> notes;
  std::vector<domain::Task> tasks;
  domain::Settings settings;
};

template <class Record>
void name(std::vector<Record>& records, Noun noun) {
  for (Record& record : records)
    if (record.ref.empty()) record.ref = exchange::made_ref(noun, record.id.value);
}

template <class Record>
void append(std::vector<Record>& to, const std::vector<Record>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

Records records_of(const workspace::Workspace& document) {
  Records records;
  records.opportunities = document.opportunities();
  std::vector<domain::PersonId> people;
  for (const auto& row : document.people()) people.push_back(row.id);
  for (const auto id : people)
    if (const auto* person = document.person(id)) records.people.push_back(*person);
  std::vector<domain::InterviewId> interviews;
  for (const auto& row : document.interviews()) interviews.push_back(row.id);
  for (const auto id : interviews)
    if (const auto* interview = document.interview(id)) records.interviews.push_back(*interview);
  interviews.push_back({});  // letters and tasks of no interview
  for (const auto id : interviews) {
    append(records.notes, document.notes(id));
    append(records.tasks, document.tasks(id));
  }
  records.settings = document.settings();
  name(records.opportunities, Noun::opportunity);
  name(records.people, Noun::person);
  name(records.interviews, Noun::interview);
  return records;
}

template <class Record>
std::vector<const Record*> pointers(const std::vector<Record>& records) {
  std::vector<const Record*> all;
  for (const Record& record : records) all.push_back(&record);
  return all;
}

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

nlohmann::ordered_json text_or_null(std::string_view text) {
  return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

std::string ref_of(const Records& records, domain::PersonId id) {
  for (const auto& person : records.people)
    if (person.id == id) return person.ref;
  return {};
}

void print_json(const std::vector<domain::PlannedStep>& steps, const Records& records, std::ostream& out) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& step : steps)
    list.push_back({{"id", step.id},
                    {"kind", domain::word(step.kind)},
                    {"person", text_or_null(ref_of(records, step.person))},
                    {"opens", text_or_null(domain::to_string(step.opens))},
                    {"due", text_or_null(domain::to_string(step.due))},
                    {"channel", text_or_null(domain::word(step.channel))},
                    {"rule", step.rules},
                    {"state", word(step.state)},
                    {"why", step.why}});
  out << list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
}

void print_lines(const std::vector<domain::PlannedStep>& steps, std::ostream& out) {
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
  const Records records = records_of(document);
  auto steps = domain::plan({pointers(records.opportunities), pointers(records.people), pointers(records.interviews),
                             pointers(records.notes), pointers(records.tasks), &records.settings},
                            context.now);
  if (only) std::erase_if(steps, [only](const domain::PlannedStep& step) { return step.interview != only; });
  context.json ? print_json(steps, records, context.out) : print_lines(steps, context.out);
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
