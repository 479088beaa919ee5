// The cache behind everything a screen reads: single records, and what hangs on one.
#include "workspace/reader.h"

#include <algorithm>
#include <utility>

#include "store/people.h"
#include "store/records.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

constexpr store::Tables note_tables = store::tables("note");
constexpr store::Tables task_tables = store::tables("task");
constexpr store::Tables setting_tables = store::tables("setting");

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

// For reader_lists.cpp.
template void Reader::lay_waiting(domain::Opportunity&) const;

template <class Record, class Id>
const Record* Reader::one(Slots<std::optional<Record>>& slots, Id id, Noun noun) {
  if (!id) return nullptr;
  const auto load = [&](store::Connection& connection) {
    auto loaded = store::load(connection, id);
    if (loaded) lay_waiting(*loaded);
    return loaded;
  };
  const auto& record = fresh_at(slots[id.value], touched_.of(noun, id.value), load, after_an_edit);
  return record ? &*record : nullptr;
}

const domain::Person* Reader::person(domain::PersonId id) { return one(person_, id, Noun::person); }
const domain::Interview* Reader::interview(domain::InterviewId id) { return one(interview_, id, Noun::interview); }
const domain::Question* Reader::question(domain::QuestionId id) { return one(question_, id, Noun::question); }

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

}  // namespace afterword::workspace
