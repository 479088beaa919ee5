// The plan as readers see it: worked out anew when its records change, or when a step opens or falls due.
#include "exchange/interchange.h"
#include "store/records.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

constexpr store::Tables plan_tables =
    store::tables("opportunity", "person", "interview", "interview_person", "document", "note", "task", "setting");
constexpr store::Tables version_tables = store::tables("note_version");

void give_refs(domain::PlanRecordSet& set) {
  const auto name = [](auto& records, Noun noun) {
    for (auto& record : records)
      if (record.ref.empty()) record.ref = exchange::made_ref(noun, record.id.value);
  };
  name(set.opportunities, Noun::opportunity);
  name(set.people, Noun::person);
  name(set.interviews, Noun::interview);
  name(set.notes, Noun::note);
}

}  // namespace

const std::vector<domain::PlannedStep>& Reader::plan() {
  const auto& records = fresh(plan_records_, plan_tables, [&](store::Connection& connection) {
    auto set = store::load_plan_records(connection);
    give_refs(set);
    ++plan_version_;
    if (saver_.flushed()) return set;
    for (auto& one : set.opportunities) lay_waiting(one);
    for (auto& one : set.people) lay_waiting(one);
    for (auto& one : set.interviews) lay_waiting(one);
    for (auto& one : set.notes) lay_waiting(one);
    for (auto& one : set.tasks) lay_waiting(one);
    return set;
  });
  const domain::Time now = as_of_();
  if (plan_.of != plan_version_ || now < plan_.from || !(now < plan_.until)) {
    plan_.steps = domain::plan(records.input(), now);
    plan_.of = plan_version_;
    plan_.from = now;
    plan_.until = domain::next_change(plan_.steps, now);
  }
  return plan_.steps;
}

// Typing in a letter or an answer changes nothing that the plan reads, and must not make it work.
void Reader::lay_on_plan(const SetValue& change) {
  if (!plan_records_.read || change.field == Field::note_subject || change.field == Field::note_body) return;
  bool changed = false;
  const auto try_on = [&](auto& records) {
    for (auto& record : records) changed = changed || lay(change, record) == Laid::changed;
  };
  auto& set = plan_records_.value;
  switch (info(change.field).noun) {
    case Noun::opportunity:
      try_on(set.opportunities);
      break;
    case Noun::person:
      try_on(set.people);
      break;
    case Noun::interview:
    case Noun::attendee:
    case Noun::document:
      try_on(set.interviews);
      break;
    case Noun::note:
      try_on(set.notes);
      break;
    case Noun::task:
      try_on(set.tasks);
      break;
    default:
      break;
  }
  if (changed) ++plan_version_;
}

const std::vector<domain::NoteVersion>& Reader::versions(domain::NoteId id) {
  return fresh(versions_[id.value], version_tables,
               [&](store::Connection& connection) { return store::versions_of(connection, id); });
}

}  // namespace afterword::workspace
