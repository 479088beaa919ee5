// A further follow-up: which one, and for a third the reasons against it (F3).
#include "ui/screens/follow_ups/follow_ups.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using Asking = FollowUpsView::Asking;
using domain::StepKind;

constexpr std::string_view why_not =
    "A thank-you note and two follow-ups say everything: that you were there, that you still want it, that you can "
    "wait. A third says that you cannot. Whoever has not answered two letters has not decided yet, and will write once "
    "they have; or they have decided, and another letter will not turn it. What it can do is embarrass the one person "
    "there who would have spoken up for you. The hour is better spent on the next opening.";

void add(Frame& f, FollowUpsView& view, const domain::PlannedStep& step, bool read_f3) {
  workspace::AddFollowUp more;
  more.interview = step.interview;
  // Asking how things stand goes to the person whom the rules name.
  if (view.adding == StepKind::value_add) more.person = step.person;
  more.kind = view.adding;
  more.id = domain::TaskId{f.new_id()};
  more.read_f3 = read_f3;
  f.out.edit(more,
             view.adding == StepKind::value_add ? "Something to bring is planned" : "Asking once more is planned");
  view.wanted = 0;
  stop_asking(f, view);
}

float draw_why_not(Frame& f, FollowUpsView& view, const domain::PlannedStep& step, Place at) {
  float y = at.y + step::s8;
  y +=
      f.draw.paragraph({at.x, y, at.w}, Font::lead_bold, Colour::ink, "Two follow-ups have gone out. Read this first") +
      step::s8;
  y += f.draw.paragraph({at.x, y, at.w}, Font::body, Colour::ink, why_not, prose_line) + step::s16;
  const Reply yes = button(f, at.x, y, "f3", "I have read it: plan it all the same", {.style = ButtonStyle::secondary});
  if (button(f, yes.rect.right() + step::s16, y, "rest", "Let it rest", {.style = ButtonStyle::quiet}))
    stop_asking(f, view);
  if (yes.pressed) add(f, view, step, true);
  return y + size::button + step::s24;
}

}  // namespace

void plan_another(Frame& f, FollowUpsView& view, const StepDecision& decision) {
  const domain::PlannedStep& step = decision.step;
  view.adding = *decision.another;
  const auto third =
      domain::may_follow_up(f.workspace.plan_now(), step.interview, step.person, *decision.another, true);
  if (!third) return f.out.toast(third.error().message);
  if (!*third) return add(f, view, step, false);
  view.asking = Asking::read_f3;
  f.focus(decision.reasons);
  f.again();
}

float ask_for_another(Frame& f, FollowUpsView& view, const domain::PlannedStep& step, Place at) {
  if (view.asking == Asking::read_f3) return draw_why_not(f, view, step, at);
  float y = at.y + label(f, at.x, at.y, "Which follow-up?");
  const ChipItem kinds[] = {{"value_add", "Something worth reading"}, {"status_check", "Ask how it stands"}};
  const ChipsReply reply = chips(f, {at.x, y, at.w}, "kinds", kinds, true);
  const StepKind kind = reply.pressed == 0 ? StepKind::value_add : StepKind::status_check;
  if (reply.pressed >= 0) view.decided = {step, {}, {}, kind, f.path("f3")};
  return y + reply.rect.h + step::s16;
}

}  // namespace afterword::ui
