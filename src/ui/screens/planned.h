// What the plan says, gathered for a screen from the workspace's records; the rules are domain::plan's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/plan.h"
#include "ui/route.h"
#include "workspace/workspace.h"

namespace afterword::ui {

/// The steps of the interviews that ended in the last 90 days: older ones are no longer worth a line on Today. Every
/// other round of their opportunities is read too, since a later round drops what an earlier one planned.
std::vector<domain::PlannedStep> recent_plan(const workspace::Workspace& workspace, const domain::Time& now);
/// The steps of one interview.
std::vector<domain::PlannedStep> plan_of(const workspace::Workspace& workspace, domain::InterviewId interview,
                                         const domain::Time& now);

/// Keeps what was worked out for as long as nothing was changed and the minute is the same.
template <class Value>
class Kept {
 public:
  template <class Make>
  const Value& get(const workspace::Workspace& workspace, const domain::Time& now, std::int64_t of, Make make) {
    const Key key{workspace.revision(), now.utc_ms / 60'000, of};
    if (!value_ || !(key == key_)) {
      value_.emplace(make());
      key_ = key;
    }
    return *value_;
  }

 private:
  struct Key {
    std::uint64_t revision = 0;
    std::int64_t minute = 0, of = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  Key key_;
  std::optional<Value> value_;
};

/// One step of the plan as a line: "Thank-you note to Judith Hallorane".
std::string step_line(const workspace::Workspace& workspace, const domain::PlannedStep& step);
/// Where a step is worked on: the person it goes to, the document asked for, or the interview.
Route step_route(const workspace::Workspace& workspace, const domain::PlannedStep& step);

/// The full path of a field on the People page.
std::string person_path(std::string_view field);

}  // namespace afterword::ui
