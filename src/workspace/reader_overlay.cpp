// Laying what is typed over what was read.
#include <algorithm>
#include <utility>

#include "store/nouns.h"
#include "store/records.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

// The record that a row belongs to: itself, or the owner of its list.
Noun record_of(Noun noun) {
  const Noun owner = store::owner_noun(noun);
  return owner == Noun::none ? noun : owner;
}

template <class Slots>
std::vector<std::int64_t> ids_in(const Slots& slots) {
  std::vector<std::int64_t> ids;
  for (const auto& [id, slot] : slots) ids.push_back(id);
  return ids;
}

}  // namespace

// The accessors are asked first, so that a record that changed since is up to date before something is laid over it.
Reader::LaidOn Reader::lay_on_read(const SetValue& change) {
  LaidOn on;
  const auto try_on = [&](auto& record) {
    if (on.laid == Laid::elsewhere) on = {lay(change, record), record.id.value};
  };
  const auto lay_on = [&](auto& slots, auto read) {
    for (const std::int64_t id : ids_in(slots))
      if (read(id); slots[id].value) try_on(*slots[id].value);
  };
  const auto lay_on_lists = [&](auto& slots, auto read) {
    for (const std::int64_t id : ids_in(slots)) {
      read(id);
      for (auto& record : slots[id].value) try_on(record);
    }
  };
  switch (record_of(info(change.field).noun)) {
    case Noun::interview:
      lay_on(interview_, [&](std::int64_t id) { interview({id}); });
      break;
    case Noun::person:
      lay_on(person_, [&](std::int64_t id) { person({id}); });
      break;
    case Noun::question:
      lay_on(question_, [&](std::int64_t id) { question({id}); });
      break;
    case Noun::opportunity:
      opportunities();
      for (auto& record : opportunities_.slot.value) try_on(record);
      break;
    case Noun::note:
      lay_on_lists(notes_, [&](std::int64_t id) { notes({id}); });
      break;
    case Noun::task:
      lay_on_lists(tasks_, [&](std::int64_t id) { tasks({id}); });
      break;
    default:
      break;
  }
  return on;
}

// Reads the record that the row belongs to, so that there is something to lay the change over.
bool Reader::read_owner(const SetValue& change) {
  const Noun noun = info(change.field).noun;
  std::int64_t owner = 0;
  {
    const Hold hold(data_);
    const auto done = data_.store->read([&](store::Connection& connection) {
      if (!store::exists(connection, noun, change.row)) return;
      owner = change.row;
      if (store::owner_noun(noun) != Noun::none) owner = store::owner_of(connection, noun, change.row);
      if (noun == Noun::note) owner = store::load(connection, domain::NoteId{change.row})->interview.value;
      if (noun == Noun::task) owner = store::load(connection, domain::TaskId{change.row})->interview.value;
    });
    if (!done || (owner == 0 && noun != Noun::note && noun != Noun::task)) return false;
  }
  switch (record_of(noun)) {
    case Noun::interview:
      return interview({owner}) != nullptr;
    case Noun::person:
      return person({owner}) != nullptr;
    case Noun::question:
      return question({owner}) != nullptr;
    case Noun::note:
      notes({owner});
      return true;
    case Noun::task:
      tasks({owner});
      return true;
    default:
      return opportunity({owner}) != nullptr;
  }
}

Laid Reader::lay_over(const SetValue& change) {
  LaidOn on = lay_on_read(change);
  if (on.laid == Laid::elsewhere && read_owner(change)) on = lay_on_read(change);
  if (on.laid != Laid::changed) return on.laid;
  lay_on_plan(change);
  const Noun record = record_of(info(change.field).noun);
  if (record == Noun::person || record == Noun::opportunity) names_typed_ = true;
  if (record == Noun::interview) describe_row(domain::InterviewId{on.record});
  if (record == Noun::person) describe_row(domain::PersonId{on.record});
  if (record == Noun::opportunity) describe_row(domain::OpportunityId{on.record});
  return on.laid;
}

Laid Reader::lay_over(const WriteRecall& change) {
  interview(change.interview);
  auto& slot = interview_[change.interview.value];
  if (!slot.value) return Laid::elsewhere;
  const Laid laid = lay(change, *slot.value);
  if (laid == Laid::changed) describe_row(change.interview);
  return laid;
}

void Reader::changed(const store::Changes& changes) {
  for (std::size_t i = 0; i < revisions_.size(); ++i)
    if (changes.tables.test(i)) ++revisions_[i];
  touched_.take(changes);
  ++committed_;
}

bool Reader::turn() {
  ++turn_;
  // What waits to be saved was laid over records that must stay.
  if (saver_.flushed())
    drop_unused(interview_), drop_unused(person_), drop_unused(question_), drop_unused(question_row_);
  stale_turns_ += stale_;
  waited_ = {};
  behind_ = false;
  drop_unused_texts(similar_);
  drop_unused_texts(found_people_);
  return std::exchange(stale_, false) | worker_.has_news() | asker_.deliver();
}

// Somebody who types asks about a text once; a page asks about each of its lines.
template <class T>
void Reader::drop_unused_texts(std::unordered_map<std::string, Slot<T>>& slots) {
  constexpr std::size_t kept_texts = 16;
  constexpr std::uint64_t kept_turns = 2;
  const bool many = slots.size() > kept_texts;
  std::erase_if(slots, [&](auto& entry) {
    auto& slot = entry.second;
    const bool old = slot.used + kept_turns < turn_ && (many || (slot.asked != never && slot.asked != slot.stamp));
    if (old) asker_.forget(&slot);
    return old;
  });
}

template <class T>
void Reader::drop_unused(Slots<T>& slots) {
  constexpr std::size_t kept_records = 512;
  constexpr std::uint64_t kept_turns = 100;
  if (slots.size() > kept_records)
    std::erase_if(slots, [&](const auto& slot) { return slot.second.used + kept_turns < turn_; });
}

}  // namespace afterword::workspace
