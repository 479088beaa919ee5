// The plan as readers see it: worked out anew when its records change, or when a step opens or falls due.
#include <algorithm>

#include "store/records.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

constexpr store::Tables plan_tables =
    store::tables("opportunity", "person", "interview", "interview_person", "document", "note", "task", "setting");
constexpr store::Tables version_tables = store::tables("note_version");

}  // namespace

const std::vector<domain::PlannedStep>& Reader::plan() {
  const domain::Time now = as_of_();
  const std::uint64_t of = stamp(plan_tables, false);
  const auto moment = [&] { return of + plan_changes_ + plan_moments_; };
  const bool over = now < plan_.value.from || !(now < plan_.value.until);
  if (plan_.read && plan_.stamp == moment() && over) ++plan_moments_;
  if (plan_.read && plan_.stamp == moment()) return plan_.value.steps;
  std::erase_if(plan_typed_, [&](const PlanDesk::Typed& one) { return one.number <= plan_.value.typed; });
  std::vector<SetValue> waiting;
  for (const Pending& pending : saver_.waiting())
    if (const auto* change = std::get_if<SetValue>(&pending.change)) waiting.push_back(*change);
  const auto work = [desk = plan_desk_, of, waiting, typed = plan_typed_, now](store::Connection& connection) {
    desk->follow(connection, of, waiting, typed);
    return [desk, now] { return desk->plan(now); };
  };
  return in_time_at(plan_, moment(), work, false, Wait::for_the_first).steps;
}

// Only the latest text of a field counts, however long nobody looks at the plan.
void Reader::lay_on_plan(const SetValue& change) {
  if (!plan_.read || !PlanDesk::concerns(change.field)) return;
  std::erase_if(plan_typed_, [&](const PlanDesk::Typed& one) {
    return one.change.field == change.field && one.change.row == change.row;
  });
  plan_typed_.push_back({++plan_changes_, change});
}

const std::vector<domain::NoteVersion>& Reader::versions(domain::NoteId id) {
  return fresh(versions_[id.value], version_tables,
               [&](store::Connection& connection) { return store::versions_of(connection, id); });
}

}  // namespace afterword::workspace
