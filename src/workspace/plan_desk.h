// Where the follow-up plan is worked out: the records it rests on, kept from one time to the next.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/plan_index.h"
#include "workspace/edits.h"

namespace afterword::store {
class Connection;
}

namespace afterword::workspace {

/// The plan as it holds from one moment until another.
struct Planned {
  std::vector<domain::PlannedStep> steps;
  domain::PlanIndex index;  ///< of these steps, which keep their places in memory when a plan is moved
  domain::Time from, until;
  std::uint64_t typed = 0;  ///< the number of the latest change that it knows
};

/// Not to be used by two readings at once.
class PlanDesk {
 public:
  struct Typed {
    std::uint64_t number = 0;
    SetValue change;
  };
  /// Whether what is typed there can change the plan.
  static bool concerns(Field field);

  /// Brings the records to what the file and the user hold: read anew where they are not `of` that state of the file,
  /// and then with what waits to be saved; else with what was typed since.
  void follow(store::Connection& connection, std::uint64_t of, const std::vector<SetValue>& waiting,
              const std::vector<Typed>& typed);
  Planned plan(const domain::Time& now) const;

 private:
  void lay_on(const SetValue& change);

  bool read_ = false;
  std::uint64_t of_ = 0, typed_ = 0;
  domain::PlanRecordSet set_;
};

}  // namespace afterword::workspace
