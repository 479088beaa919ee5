// What the plan says, gathered for a screen from the workspace's records; the rules are domain::plan's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/plan_index.h"
#include "ui/route.h"
#include "workspace/workspace.h"

namespace afterword::ui {

/// The step is worked on by writing a letter (or preparing a call).
bool is_letter(domain::StepKind kind);
/// What is recent and not closed, in the plan's order; they hold as long as the plan does.
std::vector<const domain::PlannedStep*> recent_steps(const workspace::Workspace& workspace, const domain::Time& now);
/// The steps of one interview.
std::vector<domain::PlannedStep> plan_of(const workspace::Workspace& workspace, domain::InterviewId interview);

/// Recent steps that can be done now, late ones included.
struct OpenSteps {
  int open = 0;
  int due = 0;  ///< those of them that have a deadline
};
OpenSteps count_open(const workspace::Workspace& workspace);
/// "2 due · Afterword"
std::string window_title(const workspace::Workspace& workspace);

/// Keeps what was worked out for as long as nothing was changed and the minute is the same.
template <class Value>
class Kept {
 public:
  template <class Make>
  const Value& get(const workspace::Workspace& workspace, const domain::Time& now, std::int64_t of, Make make) {
    return get_of(workspace.revision(), now, of, make);
  }
  /// The same for what rests on less than everything: `revision` is that of the rest.
  template <class Make>
  const Value& get_of(std::uint64_t revision, const domain::Time& now, std::int64_t of, Make make) {
    const Key key{revision, now.utc_ms / 60'000, of};
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
/// Where a step is worked on: its letter, the person it goes to, the document asked for, or the interview.
Route step_route(const workspace::Workspace& workspace, const domain::PlannedStep& step);

/// Its letter, begun or not.
Route letter_route(const domain::PlannedStep& step);

/// The full path of a field on the People page.
std::string person_path(std::string_view field);

}  // namespace afterword::ui
