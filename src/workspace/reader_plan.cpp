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

std::uint64_t Reader::plan_moment() const { return stamp(plan_tables, false) + plan_changes_ + plan_moments_; }

const std::vector<domain::PlannedStep>& Reader::plan() {
  const domain::Time now = as_of_();
  const bool over = now < plan_.value.from || !(now < plan_.value.until);
  if (plan_.read && plan_.stamp == plan_moment() && over) ++plan_moments_;
  if (plan_.read && plan_.stamp == plan_moment()) return plan_.value.steps;
  // An edit saves what was typed before it: the file knows more than what was laid over.
  const std::uint64_t of = stamp(plan_tables, false);
  if (plan_of_ != of) plan_typed_.clear();
  plan_of_ = of;
  std::erase_if(plan_typed_, [&](const PlanDesk::Typed& one) { return one.number <= plan_.value.typed; });
  std::vector<SetValue> waiting;
  for (const Pending& pending : saver_.waiting())
    if (const auto* change = std::get_if<SetValue>(&pending.change)) waiting.push_back(*change);
  const auto work = [desk = plan_desk_, of, waiting, typed = plan_typed_, now](store::Connection& connection) {
    desk->follow(connection, of, waiting, typed);
    return [desk, now] { return desk->plan(now); };
  };
  const bool behind = behind_;
  in_time_at(plan_, plan_moment(), work, true, Wait::for_the_first);
  behind_ = behind;
  return plan_.value.steps;
}

const domain::PlanIndex& Reader::plan_index() {
  plan();
  return plan_.value.index;
}

const std::vector<domain::PlannedStep>& Reader::plan_now() {
  plan();
  if (patience_ && plan_.stamp != plan_moment()) asker_.deliver(&plan_, long_enough);
  return plan_.value.steps;
}

// A plan that comes late has another stamp than the one before it; what could not be read is read a turn later.
std::uint64_t Reader::plan_revision() {
  plan();
  return plan_moment() + plan_.stamp + stale_turns_;
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
