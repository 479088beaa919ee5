// The cache behind everything a screen reads.
#include "workspace/reader.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "domain/text.h"
#include "store/people.h"
#include "store/records.h"
#include "store/summaries.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

constexpr store::Tables interview_row_tables = store::tables("interview", "next_steps", "interview_person", "asked",
                                                             "concern", "document", "asset", "opportunity");
constexpr store::Tables person_row_tables =
    store::tables("person", "personal_detail", "cared_about", "interview_person", "concern");
constexpr store::Tables note_tables = store::tables("note");
constexpr store::Tables task_tables = store::tables("task");
constexpr store::Tables setting_tables = store::tables("setting");

InterviewRow row_from(store::InterviewSummary summary) {
  InterviewRow row;
  row.id = summary.id;
  row.opportunity = summary.opportunity;
  row.company = std::move(summary.company);
  row.role = std::move(summary.role);
  row.round = std::move(summary.round);
  row.stage = summary.stage;
  row.format = summary.format;
  row.starts = summary.starts;
  row.ends = summary.ends;
  row.debriefed = summary.debriefed;
  row.asked = summary.asked;
  row.rated = summary.rated;
  row.concerns = summary.concerns;
  row.people = summary.people;
  row.step = summary.step;
  row.begun = summary.written || row.asked > 0 || row.concerns > 0 || row.people > 0;
  return row;
}

PersonRow row_from(store::PersonSummary summary) {
  return {summary.id,       std::move(summary.name), std::move(summary.title), std::move(summary.company),
          summary.role,     summary.interviews,      summary.details,          summary.cares,
          summary.concerns, summary.has_email,       summary.has_address};
}

// The same as the list's query counts, for one interview in memory.
bool begun(const domain::Interview& interview) {
  const auto& [process, outline, decision_by, hear_by, fill_by, next_extra] = interview.next;
  const auto& closing = interview.closing;
  const auto given = [](const domain::When& when) { return !std::holds_alternative<std::monostate>(when); };
  return !interview.dump.empty() || !interview.learned.empty() || interview.feeling || !interview.people.empty() ||
         !interview.asked.empty() || !interview.concerns.empty() || !interview.documents.empty() ||
         !interview.not_mentioned.empty() || !process.empty() || !outline.empty() || given(decision_by) ||
         given(hear_by) || given(fill_by) || closing.asked_for_job || closing.voiced_interest ||
         closing.said_follow_up || closing.asked_timeline || closing.asked_materials || closing.mentioned_others;
}

void describe(InterviewRow& row, const domain::Interview& interview) {
  row.opportunity = interview.opportunity;
  row.round = interview.round;
  row.format = interview.format;
  row.starts = interview.starts;
  row.ends = interview.ends;
  row.debriefed = interview.debriefed;
  row.asked = static_cast<int>(interview.asked.size());
  row.rated = static_cast<int>(std::count_if(interview.asked.begin(), interview.asked.end(),
                                             [](const auto& one) { return one.rating.has_value(); }));
  row.concerns = static_cast<int>(interview.concerns.size());
  row.people = static_cast<int>(interview.people.size());
  row.step = interview.step;
  row.begun = begun(interview);
}

void describe(PersonRow& row, const domain::Person& person) {
  row.name = person.name;
  row.title = person.title;
  row.company = person.company;
  row.role = person.role;
  row.details = static_cast<int>(person.details.size());
  row.cares = static_cast<int>(person.cares_about.size());
  row.has_email = !person.email.empty();
  row.has_address = !person.address.empty();
}

// When an interview was; one without a date counts from when it was recorded (its id begins with that).
std::int64_t moment_of(const InterviewRow& row) {
  if (row.starts) return row.starts->utc_ms;
  return row.ends ? row.ends->utc_ms : row.id.value >> 20;
}

void sort_newest_first(std::vector<InterviewRow>& rows) {
  std::sort(rows.begin(), rows.end(), [](const InterviewRow& a, const InterviewRow& b) {
    return std::pair(moment_of(a), a.id) > std::pair(moment_of(b), b.id);
  });
}

void sort_by_name(std::vector<PersonRow>& rows) {
  std::vector<std::tuple<std::string, domain::PersonId, std::size_t>> keys;
  for (std::size_t i = 0; i < rows.size(); ++i) keys.emplace_back(domain::fold(rows[i].name), rows[i].id, i);
  std::sort(keys.begin(), keys.end());
  std::vector<PersonRow> sorted;
  for (const auto& [name, id, index] : keys) sorted.push_back(std::move(rows[index]));
  rows = std::move(sorted);
}

}  // namespace

std::uint64_t Reader::stamp(const store::Tables& tables, bool with_commits) const {
  std::uint64_t sum = with_commits ? committed_ : 0;
  for (std::size_t i = 0; i < revisions_.size(); ++i)
    if (tables.test(i)) sum += revisions_[i];
  return sum;
}

// Lays what waits to be saved over a record that was just read.
template <class Record>
void Reader::lay_waiting(Record& record) const {
  for (const Pending& pending : saver_.waiting()) {
    if (const auto* change = std::get_if<SetValue>(&pending.change)) lay(*change, record);
    if constexpr (std::is_same_v<Record, domain::Interview>)
      if (const auto* change = std::get_if<WriteRecall>(&pending.change)) lay(*change, record);
  }
}

// The plan's records are read in reader_plan.cpp.
template void Reader::lay_waiting(domain::Opportunity&) const;
template void Reader::lay_waiting(domain::Person&) const;
template void Reader::lay_waiting(domain::Interview&) const;
template void Reader::lay_waiting(domain::Note&) const;
template void Reader::lay_waiting(domain::Task&) const;

template <class Record, class Id>
const Record* Reader::one(Slots<std::optional<Record>>& slots, Id id, const store::Tables& tables) {
  if (!id) return nullptr;
  const auto& record = fresh(slots[id.value], tables, [&](store::Connection& connection) {
    auto loaded = store::load(connection, id);
    if (loaded) lay_waiting(*loaded);
    return loaded;
  });
  return record ? &*record : nullptr;
}

const domain::Person* Reader::person(domain::PersonId id) { return one(person_, id, person_tables); }
const domain::Interview* Reader::interview(domain::InterviewId id) { return one(interview_, id, interview_tables); }
const domain::Question* Reader::question(domain::QuestionId id) { return one(question_, id, question_tables); }

const domain::Opportunity* Reader::opportunity(domain::OpportunityId id) {
  const auto& all = opportunities();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

const std::vector<domain::Opportunity>& Reader::opportunities() {
  return fresh(opportunities_, opportunity_tables, [&](store::Connection& connection) {
    std::vector<domain::Opportunity> all;
    for (const std::int64_t id : store::ids_of(connection, Noun::opportunity))
      if (auto record = store::load(connection, domain::OpportunityId{id})) {
        lay_waiting(*record);
        all.push_back(std::move(*record));
      }
    return all;
  });
}

const std::vector<InterviewRow>& Reader::interviews() {
  return fresh(interviews_, interview_row_tables, [&](store::Connection& connection) {
    std::vector<InterviewRow> rows;
    for (auto& summary : store::interview_summaries(connection)) rows.push_back(row_from(std::move(summary)));
    if (!saver_.flushed()) describe_known(rows);
    sort_newest_first(rows);
    return rows;
  });
}

const std::vector<PersonRow>& Reader::people() {
  return fresh(people_, person_row_tables, [&](store::Connection& connection) {
    std::vector<PersonRow> rows;
    for (auto& summary : store::person_summaries(connection)) rows.push_back(row_from(std::move(summary)));
    if (!saver_.flushed()) describe_known(rows);
    sort_by_name(rows);
    return rows;
  });
}

const std::vector<domain::Note>& Reader::notes(domain::InterviewId id) {
  return fresh(notes_[id.value], note_tables, [&](store::Connection& connection) {
    auto notes = store::notes_of(connection, id);
    for (auto& note : notes) lay_waiting(note);
    return notes;
  });
}

const std::vector<domain::Note>& Reader::notes_to(domain::PersonId id) {
  return fresh(
      notes_to_[id.value], note_tables,
      [&](store::Connection& connection) {
        std::vector<domain::Note> letters;
        for (const auto note : store::notes_to(connection, id))
          if (auto letter = store::load(connection, note)) letters.push_back(std::move(*letter));
        // An id begins with the moment at which the letter was begun.
        const auto moment = [](const domain::Note& one) { return one.sent ? one.sent->utc_ms : one.id.value >> 20; };
        std::stable_sort(letters.begin(), letters.end(),
                         [&](const auto& a, const auto& b) { return moment(a) > moment(b); });
        return letters;
      },
      true);
}

const std::vector<domain::InterviewId>& Reader::interviews_with(domain::PersonId id) {
  const auto& rows = interviews();
  return fresh(
      interviews_with_[id.value], interview_row_tables,
      [&](store::Connection& connection) {
        const auto found = store::interviews_with(connection, id);
        std::vector<domain::InterviewId> newest_first;
        for (const InterviewRow& row : rows)
          if (std::find(found.begin(), found.end(), row.id) != found.end()) newest_first.push_back(row.id);
        return newest_first;
      },
      true);
}

const std::vector<domain::Task>& Reader::tasks(domain::InterviewId id) {
  return fresh(tasks_[id.value], task_tables, [&](store::Connection& connection) {
    auto tasks = store::tasks_of(connection, id);
    for (auto& task : tasks) lay_waiting(task);
    return tasks;
  });
}

const domain::Settings& Reader::settings() {
  return fresh(settings_, setting_tables,
               [](store::Connection& connection) { return store::load_settings(connection); });
}

// The query counted what is on disk; records that were read hold what is typed as well.
void Reader::describe_known(std::vector<InterviewRow>& rows) {
  const auto* opportunities = known(opportunities_, opportunity_tables);
  for (InterviewRow& row : rows) {
    if (const auto slot = interview_.find(row.id.value); slot != interview_.end())
      if (const auto* interview = known(slot->second, interview_tables); interview && *interview)
        describe(row, **interview);
    if (!opportunities) continue;
    for (const auto& opportunity : *opportunities)
      if (opportunity.id == row.opportunity)
        row.company = opportunity.company, row.role = opportunity.role, row.stage = opportunity.stage;
  }
}

void Reader::describe_known(std::vector<PersonRow>& rows) {
  for (PersonRow& row : rows)
    if (const auto slot = person_.find(row.id.value); slot != person_.end())
      if (const auto* person = known(slot->second, person_tables); person && *person) describe(row, **person);
}

// Lists that were read follow what is typed without asking the store.
void Reader::describe_row(domain::InterviewId id) {
  const auto row = std::find_if(interviews_.value.begin(), interviews_.value.end(),
                                [&](const InterviewRow& one) { return one.id == id; });
  const auto& interview = interview_[id.value].value;
  if (row == interviews_.value.end() || !interview) return;
  const std::int64_t before = moment_of(*row);
  describe(*row, *interview);
  if (moment_of(*row) != before) sort_newest_first(interviews_.value);
}

void Reader::describe_row(domain::PersonId id) {
  auto& rows = people_.value;
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const PersonRow& one) { return one.id == id; });
  const auto& person = person_[id.value].value;
  if (row == rows.end() || !person) return;
  const std::string before = row->name;
  describe(*row, *person);
  if (row->name == before) return;
  // Moves to its place among the others, which are in order.
  PersonRow moved = std::move(*row);
  rows.erase(row);
  const std::string name = domain::fold(moved.name);
  const auto place = std::partition_point(rows.begin(), rows.end(), [&](const PersonRow& other) {
    return std::pair(domain::fold(other.name), other.id) < std::pair(name, moved.id);
  });
  rows.insert(place, std::move(moved));
}

void Reader::describe_row(domain::OpportunityId id) {
  for (const auto& opportunity : opportunities_.value)
    if (opportunity.id == id)
      for (InterviewRow& row : interviews_.value)
        if (row.opportunity == id)
          row.company = opportunity.company, row.role = opportunity.role, row.stage = opportunity.stage;
}

}  // namespace afterword::workspace
