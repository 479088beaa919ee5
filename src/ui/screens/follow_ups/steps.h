// The plan as the Follow-ups page says it: one list by day, worked out from the workspace's plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/plan.h"
#include "ui/route.h"
#include "ui/widgets.h"
#include "workspace/workspace.h"

namespace afterword::ui {

/// A step in words: found for the lines that are drawn, of which there are few.
struct StepLine {
  const domain::PlannedStep& step;
  std::string what, when, why;
  std::string rules;  ///< "F1, F5"
  Mark mark = Mark::plain;
  bool late = false;
  Route to;
};

struct StepDay {
  std::string title;  ///< "Late", "Today", "Friday 13 March"
  std::vector<const domain::PlannedStep*> steps;
};

/// Points into the plan, and holds as long as that: until its revision is another one.
struct StepsByDay {
  std::vector<StepDay> days;                       ///< late first, then by day, what waits for something else last
  std::vector<const domain::PlannedStep*> closed;  ///< done and dropped, the latest first; and what is long past
  std::size_t late = 0, due = 0, open = 0, waiting = 0;
};

StepsByDay steps_by_day(const workspace::Workspace& workspace, const domain::Time& now);
StepLine line_of(const workspace::Workspace& workspace, const domain::PlannedStep& step, const domain::Time& now);
/// "2 are late, 1 is due today, 4 wait for their day."
std::string steps_sentence(const StepsByDay& steps);
/// Of which hour of the 24 (F9) a request is; nothing for any other step.
std::optional<int> request_hour(const domain::PlannedStep& step, const domain::Time& now);

}  // namespace afterword::ui
