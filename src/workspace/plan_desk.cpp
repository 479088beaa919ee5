#include "workspace/plan_desk.h"

#include "exchange/interchange.h"
#include "store/records.h"
#include "workspace/overlay.h"

namespace afterword::workspace {
namespace {

using domain::Noun;

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

bool PlanDesk::concerns(Field field) {
  if (field == Field::note_subject || field == Field::note_body) return false;
  switch (info(field).noun) {
    case Noun::opportunity:
    case Noun::person:
    case Noun::interview:
    case Noun::attendee:
    case Noun::document:
    case Noun::note:
    case Noun::task:
      return true;
    default:
      return false;
  }
}

void PlanDesk::follow(store::Connection& connection, std::uint64_t of, const std::vector<SetValue>& waiting,
                      const std::vector<Typed>& typed) {
  if (!read_ || of_ != of) {
    auto set = store::load_plan_records(connection);
    give_refs(set);
    set_ = std::move(set);
    read_ = true;
    of_ = of;
    typed_ = 0;
    for (const SetValue& change : waiting) lay_on(change);
  }
  for (const Typed& one : typed) {
    if (one.number <= typed_) continue;
    lay_on(one.change);
    typed_ = one.number;
  }
}

void PlanDesk::lay_on(const SetValue& change) {
  const auto try_on = [&](auto& records) {
    for (auto& record : records)
      if (lay(change, record) != Laid::elsewhere) return;
  };
  switch (info(change.field).noun) {
    case Noun::opportunity:
      return try_on(set_.opportunities);
    case Noun::person:
      return try_on(set_.people);
    case Noun::interview:
    case Noun::attendee:
    case Noun::document:
      return try_on(set_.interviews);
    case Noun::note:
      return try_on(set_.notes);
    case Noun::task:
      return try_on(set_.tasks);
    default:
      return;
  }
}

Planned PlanDesk::plan(const domain::Time& now) const {
  Planned made{domain::plan(set_.input(), now), {}, now, {}, typed_};
  made.index = domain::plan_index(made.steps, now);
  made.until = domain::next_change(made.steps, now);
  return made;
}

}  // namespace afterword::workspace
