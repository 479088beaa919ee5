// The debrief: nine steps that can be left and resumed at any point. f.route.interview says which.
#pragma once

#include <optional>
#include <span>

#include "ui/frame.h"
#include "ui/screens/debrief/concerns.h"
#include "ui/screens/debrief/documents.h"
#include "ui/screens/debrief/next.h"
#include "ui/screens/debrief/personal.h"
#include "ui/screens/debrief/questions.h"
#include "ui/screens/debrief/recall.h"
#include "ui/screens/debrief/review.h"
#include "ui/screens/debrief/steps.h"
#include "ui/screens/debrief/who.h"

namespace afterword::ui {

struct DebriefView {
  domain::InterviewId interview;  ///< whose debrief the steps below remember; another one begins afresh
  domain::Step step = domain::Step::where;
  Route route;                         ///< as of the last frame here
  std::optional<double> saving_since;  ///< seconds; nothing while all is saved
  WhereView where;
  WhoView who;
  RecallView recall;
  QuestionsView questions;
  ConcernsView concerns;
  PersonalView personal;
  DocumentsView documents;
  NextView next;
  ReviewView review;
};

/// The commands of the debrief, for the command table.
std::span<const CommandRow> debrief_commands();
/// Draws its own rail of steps too (ScreenRow::own_rail).
void draw_debrief(Frame& f, DebriefView& view);

/// The step at which a debrief was left, 1 … 9: where route.step 0 leads. A preference of the program, so that walking
/// through the steps leaves no trace in the undo history.
int step_left_at(const workspace::Workspace& workspace, domain::InterviewId interview);

}  // namespace afterword::ui
