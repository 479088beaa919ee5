// The frame of the debrief: the steps at the left, the hour above, the way on below; in between, one of nine steps.
#include "ui/screens/debrief/debrief.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/layout.h"
#include "ui/rail.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

struct StepRow {
  std::string_view path, name, command;
};
constexpr std::array<StepRow, domain::step_count> step_rows{{
    {"where", "Where and when", "debrief.where"},
    {"who", "Who was there", "debrief.who"},
    {"recall", "Free recall", "debrief.recall"},
    {"questions", "Questions asked", "debrief.questions"},
    {"concerns", "Concerns", "debrief.concerns"},
    {"personal", "Personal details", "debrief.personal"},
    {"documents", "Documents", "debrief.documents"},
    {"next", "What comes next", "debrief.coming"},
    {"review", "Review", "debrief.review"},
}};

constexpr std::array<CommandRow, 13> rows{{
    {"debrief.next", "Next step", ctrl(Key::enter), "Go on: everything is saved already", PageId::debrief},
    {"debrief.leave", "Leave for now", plain(Key::escape), "Everything stays as it is; come back at any time",
     PageId::debrief},
    {"debrief.step_back", "Previous step", ctrl(Key::page_up), "", PageId::debrief},
    {"debrief.step_on", "Skip to the next step", ctrl(Key::page_down), "", PageId::debrief},
    {"debrief.where", "Debrief: where and when", alt(Key::digit_1), "", PageId::debrief},
    {"debrief.who", "Debrief: who was there", alt(Key::digit_2), "", PageId::debrief},
    {"debrief.recall", "Debrief: free recall", alt(Key::digit_3), "", PageId::debrief},
    {"debrief.questions", "Debrief: questions asked", alt(Key::digit_4), "", PageId::debrief},
    {"debrief.concerns", "Debrief: concerns", alt(Key::digit_5), "", PageId::debrief},
    {"debrief.personal", "Debrief: personal details", alt(Key::digit_6), "", PageId::debrief},
    {"debrief.documents", "Debrief: documents", alt(Key::digit_7), "", PageId::debrief},
    {"debrief.coming", "Debrief: what comes next", alt(Key::digit_8), "", PageId::debrief},
    {"debrief.review", "Debrief: review", alt(Key::digit_9), "", PageId::debrief},
}};

int number(domain::Step step) { return static_cast<int>(step); }
domain::Step step_at(int number) { return static_cast<domain::Step>(std::clamp(number, 1, domain::step_count)); }

std::string preference_key(domain::InterviewId interview) { return fmt::format("debrief.step.{}", interview.value); }

void go_to(Frame& f, int step) {
  Route route = f.route;
  route.step = std::clamp(step, 1, domain::step_count);
  route.focus.clear();
  f.out.go(route);
}

/// Which step to show; true when it was not the one of the frame before.
bool choose_step(Frame& f, DebriefView& view) {
  const bool fresh = view.interview != f.route.interview;
  if (fresh) {
    view = DebriefView{};
    view.interview = f.route.interview;
    view.step = step_at(step_left_at(f.workspace, view.interview));
  }
  const domain::Step before = view.step;
  if (f.route.step != 0) view.step = step_at(f.route.step);
  if (number(view.step) != step_left_at(f.workspace, view.interview)) {
    f.out.prefer(preference_key(view.interview), std::to_string(number(view.step)));
  }
  return fresh || view.step != before;
}

void follow_commands(Frame& f, domain::Step step) {
  if (f.command("debrief.step_back")) go_to(f, number(step) - 1);
  if (f.command("debrief.step_on")) go_to(f, number(step) + 1);
  for (int i = 0; i < domain::step_count; ++i) {
    if (f.command(step_rows[static_cast<std::size_t>(i)].command)) go_to(f, i + 1);
  }
}

Mark mark_of(domain::StepState state) {
  switch (state) {
    case domain::StepState::none:
      return Mark::none;
    case domain::StepState::part:
      return Mark::part;
    case domain::StepState::done:
      return Mark::done;
  }
  return Mark::none;
}

/// Company and time of the interview, above the steps; returns where the steps begin.
float rail_head(Frame& f, const StepContext& c, float right) {
  const float x = 28;
  const float w = right - x - step::s12;
  f.draw.text(x, 24, Font::small, Colour::ink2, "Debrief");
  menu_button(f, right - step::s12 - size::hit, 14);
  const bool named = c.opportunity != nullptr && !c.opportunity->company.empty();
  f.draw.text(x, 44, Font::body_bold, Colour::ink,
              f.draw.fit(Font::body_bold, named ? c.opportunity->company : "A new interview", w));
  const std::string times = domain::span(c.interview.starts, c.interview.ends);
  f.draw.text(x, 68, Font::small, Colour::ink2,
              f.draw.fit(Font::small, times.empty() ? "Not said when yet" : times, w));
  return 104;
}

/// Saving takes a blink, and words that change at every key would only disturb: it is said when it takes longer.
bool saving_drags_on(Frame& f, DebriefView& view) {
  constexpr double calm = 1;  // seconds
  if (f.workspace.save_state().kind != workspace::SaveState::Kind::saving) {
    view.saving_since.reset();
    return false;
  }
  if (!view.saving_since) view.saving_since = f.seconds();
  f.wake_in(calm);
  return f.seconds() - *view.saving_since >= calm;
}

void save_state(Frame& f, DebriefView& view, Place at, bool narrow) {
  const bool failed = f.workspace.save_state().kind == workspace::SaveState::Kind::failed;
  const bool slow = saving_drags_on(f, view);
  mark(f, at.x, at.y + 1, failed ? Mark::over : slow ? Mark::part : Mark::done);
  if (narrow) return;
  const std::string_view words = failed ? "Not saved: what you typed is kept here"
                                 : slow ? "Saving…"
                                        : "Every word is saved";
  f.draw.paragraph({at.x + 26, at.y, at.w - 26}, Font::small, failed ? Colour::over : Colour::ink2, words);
}

void step_rail(Frame& f, const StepContext& c, DebriefView& view, float right) {
  const bool narrow = right < size::rail;
  f.draw.fill({0, 0, right, f.height}, Colour::desk);
  if (narrow) f.draw.fill({right - 1, 0, 1, f.height}, Colour::hair);
  const auto states = domain::step_states({c.interview, c.opportunity, c.people});
  float y = narrow ? step::s24 : rail_head(f, c, right);
  const auto group = f.group("steps");
  for (int i = 0; i < domain::step_count; ++i) {
    const auto& [state, note] = states[static_cast<std::size_t>(i)];
    const bool chosen = i + 1 == number(view.step);
    const Place at = narrow ? Place{0, y, right} : Place{16, y, right - 32};
    const Reply reply =
        step_item(f, at, i + 1, step_rows[static_cast<std::size_t>(i)].name, mark_of(state), note, chosen, narrow);
    if (reply.pressed) go_to(f, i + 1);
    y += reply.rect.h;
  }
  save_state(f, view, {narrow ? (right - size::mark) / 2 : 28, f.height - 40, right - 40}, narrow);
}

/// The hour after the interview, hanging from the top edge; wakes the window when its minute turns.
void hour_ruler(Frame& f, const StepContext& c, std::string_view left) {
  const domain::HourClock clock = domain::hour_clock(c.interview, f.now);
  ruler(
      f, c.page,
      {.spent = clock.spent, .left = left.empty() ? clock.since : left, .right = clock.left, .running = clock.running});
  if (const auto end = domain::end_of(c.interview)) {
    constexpr std::int64_t minute_ms = 60'000;
    const std::int64_t gone = ((f.now.utc_ms - end->utc_ms) % minute_ms + minute_ms) % minute_ms;
    f.wake_in(static_cast<double>(minute_ms - gone) / 1000);
  }
}

StepFoot draw_step(StepContext& c, DebriefView& view) {
  const auto scope = c.f.scope(step_path(view.step));
  switch (view.step) {
    case domain::Step::where:
      return draw_where(c, view.where);
    case domain::Step::who:
      return draw_who(c, view.who);
    case domain::Step::recall:
      return draw_recall(c, view.recall);
    case domain::Step::questions:
      return draw_questions(c, view.questions);
    case domain::Step::concerns:
      return draw_concerns(c, view.concerns);
    case domain::Step::personal:
      return draw_personal(c, view.personal);
    case domain::Step::documents:
      return draw_documents(c, view.documents);
    case domain::Step::next:
      return draw_next(c, view.next);
    case domain::Step::review:
      return draw_review(c, view.review);
  }
  return {};
}

/// What Ctrl+Enter means within the step; true when that was all.
bool next_within(StepContext& c, DebriefView& view) {
  const auto scope = c.f.scope(step_path(view.step));
  switch (view.step) {
    case domain::Step::who:
      return next_who(c, view.who);
    case domain::Step::recall:
      return next_recall(c, view.recall);
    case domain::Step::questions:
      return next_questions(c, view.questions);
    case domain::Step::review:
      return next_review(c, view.review);
    default:
      return false;
  }
}

void foot_bar(StepContext& c, DebriefView& view, const StepFoot& foot) {
  Frame& f = c.f;
  FootBar bar(f, c.page, foot.words, foot.keys);
  if (bar.primary_command("debrief.next", foot.primary) && !next_within(c, view) && view.step != domain::Step::review) {
    go_to(f, number(view.step) + 1);
  }
  if (bar.quiet_command("debrief.leave")) f.out.go({.page = PageId::today});
}

void draw_missing(Frame& f) {
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "This debrief is no longer here") + step::s8;
  y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2,
                        "Its interview was removed. Undo brings it back, with every word.");
  if (button(f, p.x, y + step::s24, "today", "Back to Today")) f.out.go({.page = PageId::today});
}

}  // namespace

std::span<const CommandRow> debrief_commands() { return rows; }

std::string_view step_path(domain::Step step) { return step_rows[static_cast<std::size_t>(number(step) - 1)].path; }

int step_left_at(const workspace::Workspace& workspace, domain::InterviewId interview) {
  int step = 1;
  if (const auto kept = workspace.preference(preference_key(interview))) {
    std::from_chars(kept->data(), kept->data() + kept->size(), step);
  }
  return std::clamp(step, 1, domain::step_count);
}

void draw_debrief(Frame& f, DebriefView& view) {
  const domain::Interview* interview = f.workspace.interview(f.route.interview);
  if (interview == nullptr) return draw_missing(f);
  const bool entered = choose_step(f, view) && f.route.focus.empty();
  const bool arrived = std::exchange(view.route, f.route) != f.route;
  follow_commands(f, view.step);

  const bool with_list = view.step == domain::Step::questions;
  const Page p = page(f, with_list ? PageShape::beside_list : PageShape::column, true, true);
  Page unbounded = p;  // steps scroll: their first note may stand above the window
  unbounded.top = -1e6F;
  Margin margin(f, unbounded);
  const domain::Time day = domain::end_of(*interview).value_or(f.now);
  StepContext c{.f = f,
                .interview = *interview,
                .opportunity = f.workspace.opportunity(interview->opportunity),
                .people = {},
                .page = p,
                .margin = margin,
                .today = domain::date_of(day),
                .offset_min = day.offset_min,
                .arrived = arrived,
                .entered = entered};
  for (const domain::Attendee& attendee : interview->people) {
    if (const domain::Person* person = f.workspace.person(attendee.person)) c.people.push_back(person);
  }
  step_rail(f, c, view, with_list ? size::rail_narrow : p.area.x);
  const StepFoot foot = draw_step(c, view);
  hour_ruler(f, c, foot.left);
  foot_bar(c, view, foot);
}

}  // namespace afterword::ui
