// Done, dropped, later, to do again: what the keys do to a step, and what is asked about it below its line.
#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/typed_when.h"
#include "ui/screens/follow_ups/follow_ups.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using Asking = FollowUpsView::Asking;
using domain::PlannedStep;

/// When the step goes, the next one takes its place under the focus.
void stay_here(Frame& f, FollowUpsView& view) {
  const std::string prefix = f.path("list") + "/";
  if (f.focused().starts_with(prefix)) view.wanted = std::atoi(f.focused().c_str() + prefix.size());
}

void ask(Frame& f, FollowUpsView& view, const PlannedStep& step, Asking what, std::string_view field) {
  view.asking = what;
  view.asked_of = step.id;
  view.typed.clear();
  f.focus(f.path("ask") + "/" + std::string(field));
  f.again();
}

void drop(Frame& f, FollowUpsView& view, const PlannedStep& step) {
  f.out.edit(workspace::DropStep{step.kind, step.interview, step.person, view.typed, f.now, step.document}, "Dropped");
  view.wanted = 0;
  stop_asking(f, view);
}

void put_off(Frame& f, FollowUpsView& view, const PlannedStep& step, domain::Date until) {
  const auto may = domain::may_snooze(step, until, f.workspace.settings(), f.now);
  if (!may) return f.out.toast(may.error().message);
  f.out.edit(workspace::SnoozeStep{step.kind, step.interview, step.person, until, step.document},
             fmt::format("Put off until {}", domain::dated(until, domain::date_of(f.now))));
  view.wanted = 0;
  stop_asking(f, view);
}

std::vector<domain::Date> days_to_put_off(const Frame& f, const PlannedStep& step) {
  constexpr int farthest = 28;
  constexpr std::size_t most = 5;
  std::vector<domain::Date> days;
  domain::Date day = domain::date_of(f.now);
  for (int i = 0; i < farthest && days.size() < most; ++i) {
    day += std::chrono::days(1);
    if (domain::may_snooze(step, day, f.workspace.settings(), f.now)) days.push_back(day);
  }
  return days;
}

void ask_until(Frame& f, FollowUpsView& view, const PlannedStep& step) {
  if (days_to_put_off(f, step).empty()) {
    const auto tomorrow = domain::date_of(f.now) + std::chrono::days(1);
    const auto may = domain::may_snooze(step, tomorrow, f.workspace.settings(), f.now);
    if (!may) f.out.toast(may.error().message);
    return;
  }
  ask(f, view, step, Asking::until, "days/0");
}

float reason_field(Frame& f, FollowUpsView& view, const PlannedStep& step, Place at) {
  const TextReply reply =
      text_field(f, at, "reason", {}, view.typed,
                 {.label = "Why not?", .placeholder = "In a few words, for yourself", .enter_leaves = false});
  view.typed = reply.text;
  const float y = reply.rect.bottom() + step::s8;
  const Reply yes = button(f, at.x, y, "drop", "Drop it", {.style = ButtonStyle::primary});
  const Reply no = button(f, yes.rect.right() + step::s16, y, "keep", "Keep it", {.style = ButtonStyle::quiet});
  if (reply.entered || yes.pressed) drop(f, view, step);
  if (no.pressed) stop_asking(f, view);
  return y + size::button + step::s16;
}

float day_choices(Frame& f, FollowUpsView& view, const PlannedStep& step, Place at) {
  const std::vector<domain::Date> days = days_to_put_off(f, step);
  const domain::Date today = domain::date_of(f.now);
  std::vector<ChipItem> items;
  for (const domain::Date day : days) {
    const bool tomorrow = day - today == std::chrono::days(1);
    items.push_back({std::to_string(items.size()), tomorrow ? "Tomorrow" : domain::dated(day, today)});
  }
  float y = at.y + label(f, at.x, at.y, "Until when?");
  const ChipsReply chosen = chips(f, {at.x, y, at.w}, "days", items, true);
  y += chosen.rect.h + step::s8;
  const TextReply typed = text_field(f, {at.x, y, std::min(at.w, 270.0F)}, "day", {}, view.typed,
                                     {.placeholder = "another day", .enter_leaves = false});
  view.typed = typed.text;
  if (chosen.pressed >= 0) put_off(f, view, step, days[static_cast<std::size_t>(chosen.pressed)]);
  if (typed.entered) {
    const auto when = domain::read_when(typed.text, f.now);
    const auto day = when ? domain::day_of(*when) : std::nullopt;
    if (day)
      put_off(f, view, step, *day);
    else
      f.out.toast("That is no day the program can read. Try “next Tuesday”");
  }
  return typed.rect.bottom() + step::s16;
}

}  // namespace

void act_on_step(FollowUpsView& view, const StepLine& line, StepAct act) { view.decided = {line.step, line.what, act}; }

void carry_out(Frame& f, FollowUpsView& view, const StepDecision& decision) {
  if (!decision.act) return plan_another(f, view, decision);
  const PlannedStep& step = decision.step;
  // The list may follow a moment late: a second press is not meant for the step after this one.
  const auto& plan = f.workspace.plan_now();
  const auto now = std::ranges::find(plan, step.id, &PlannedStep::id);
  if (now == plan.end() || is_closed(*now) != is_closed(step)) return f.again();
  if (decision.act != StepAct::reopen && is_closed(step)) return f.out.toast("It is closed already. O opens it again");
  switch (*decision.act) {
    case StepAct::done:
      f.out.edit(workspace::CloseStep{step.kind, step.interview, step.person, f.now, step.document},
                 decision.what + ": done");
      return stay_here(f, view);
    case StepAct::drop:
      return ask(f, view, step, Asking::reason, "reason");
    case StepAct::later:
      return ask_until(f, view, step);
    case StepAct::reopen:
      f.out.edit(workspace::ReopenStep{step.kind, step.interview, step.person, step.document},
                 decision.what + ": open again");
      return stay_here(f, view);
  }
}

void follow_step_keys(Frame& f, FollowUpsView& view, const PlannedStep& step) {
  const auto act = [&](StepAct what) { act_on_step(view, line_of(f.workspace, step, f.now), what); };
  if (f.command("steps.done")) act(StepAct::done);
  if (f.command("steps.drop")) act(StepAct::drop);
  if (f.command("steps.later")) act(StepAct::later);
  if (f.command("steps.reopen")) act(StepAct::reopen);
  if (f.command("steps.another")) ask(f, view, step, Asking::another, "kinds/value_add");
}

std::optional<StepAct> draw_step_acts(Frame& f, const StepLine& line, float right, float y) {
  struct Act {
    std::string_view name, label;
    StepAct act;
  };
  constexpr std::array<Act, 3> open{
      {{"later", "Later", StepAct::later}, {"drop", "Drop", StepAct::drop}, {"done", "Done", StepAct::done}}};
  constexpr std::array<Act, 1> closed{{{"reopen", "Open again", StepAct::reopen}}};
  const auto acts = is_closed(line.step) ? std::span<const Act>(closed) : std::span<const Act>(open);
  const auto scope = f.scope("act");
  std::optional<StepAct> pressed;
  for (const Act& one : acts) {
    right -= f.draw.width(Font::small_bold, one.label);
    if (link(f, right, y, one.name, one.label, {.font = Font::small_bold, .focusable = false}).pressed)
      pressed = one.act;
    right -= step::s16;
  }
  return pressed;
}

float ask_about_step(Frame& f, FollowUpsView& view, const StepLine& line, Place at) {
  if (view.asking == Asking::nothing || view.asked_of != line.step.id) return at.y;
  const auto scope = f.scope("ask");
  switch (view.asking) {
    case Asking::nothing:
      break;
    case Asking::reason:
      return reason_field(f, view, line.step, at);
    case Asking::until:
      return day_choices(f, view, line.step, at);
    case Asking::another:
    case Asking::read_f3:
      return ask_for_another(f, view, line.step, at);
  }
  return at.y;
}

}  // namespace afterword::ui
