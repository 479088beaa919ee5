// Follow-ups: everything that goes out after an interview, by day or by opportunity; done, given up or put off here.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/screens/follow_ups/steps.h"
#include "ui/screens/planned.h"

namespace afterword::ui {

enum class StepAct { done, drop, later, reopen };

/// What a key or a click decided. It may wait for a later plan, which lines that are still to be drawn do not survive:
/// so it is carried out when the page is drawn.
struct StepDecision {
  domain::PlannedStep step;
  std::string what;                              ///< the step in words
  std::optional<StepAct> act = {};               ///< or
  std::optional<domain::StepKind> another = {};  ///< a further follow-up of this kind
  std::string reasons = {};                      ///< the path of what is to be read before a third one
};

struct FollowUpsView {
  Kept<StepsByDay> steps;
  bool by_opportunity = false;
  bool closed_shown = false;
  int drawn_in = -2;        ///< number of the latest frame
  int wanted = -1;          ///< the line that is to have the focus when a step has gone
  int kept_drawn = -1;      ///< the line that has or gets the focus: drawn although it cannot be seen
  std::string current;      ///< id of the step that had the focus last
  float timeline_high = 0;  ///< of its rows, as drawn last

  enum class Asking { nothing, reason, until, another, read_f3 } asking = Asking::nothing;
  std::string asked_of;                 ///< id of the step that it is about
  std::string typed;                    ///< the reason, or the day
  std::optional<StepDecision> decided;  ///< in this frame
  domain::StepKind adding = domain::StepKind::value_add;
};

std::span<const CommandRow> follow_ups_commands();
/// What is open, for the rail.
int open_steps(const workspace::Workspace& workspace);
void draw_follow_ups(Frame& f, FollowUpsView& view);

// The parts it is drawn from. Each line is the widget "list/N", N as in steps_in_order.

/// The lines in the order of the list, those that are folded away left out.
std::vector<const domain::PlannedStep*> steps_in_order(const FollowUpsView& view, const StepsByDay& steps);
float draw_step_list(Frame& f, FollowUpsView& view, const Page& p, const StepsByDay& steps, const ScrollArea& scroll,
                     float y);
float draw_timeline(Frame& f, FollowUpsView& view, const Page& p, const StepsByDay& steps, const ScrollArea& scroll,
                    float y);
constexpr float steps_beyond = 240;  ///< drawn above and below what can be seen, so that arrows find the next line

/// Does it once the page is drawn, or asks below the line what has to be known first.
void act_on_step(FollowUpsView& view, const StepLine& line, StepAct act);
void carry_out(Frame& f, FollowUpsView& view, const StepDecision& decision);
/// What keys and commands do to the step that has the focus.
void follow_step_keys(Frame& f, FollowUpsView& view, const domain::PlannedStep& step);
/// The same for the mouse, in a line from `right` to the left. Returns what was pressed.
std::optional<StepAct> draw_step_acts(Frame& f, const StepLine& line, float right, float y);
/// What is asked about a step, below its line; nothing where nothing is asked of it. Returns where the list goes on.
float ask_about_step(Frame& f, FollowUpsView& view, const StepLine& line, Place at);
/// Which further follow-up, and why a third one is no good idea (F3).
float ask_for_another(Frame& f, FollowUpsView& view, const domain::PlannedStep& step, Place at);
void plan_another(Frame& f, FollowUpsView& view, const StepDecision& decision);
void stop_asking(Frame& f, FollowUpsView& view);

}  // namespace afterword::ui
