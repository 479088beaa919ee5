// Step 9 of the debrief, its lists: what is missing, what will follow, and the calm page at the end.
#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/debrief/review.h"
#include "ui/screens/lack_route.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::PlannedStep;
using domain::StepProgress;

constexpr std::size_t missing_first = 6;  ///< shown before "and 4 more"
constexpr float missing_h = 40;

const std::vector<PlannedStep>& steps_of(StepContext& c, ReviewView& view) {
  return view.plan.get(c.f.workspace, c.f.now, c.interview.id.value,
                       [&] { return plan_of(c.f.workspace, c.interview.id); });
}

Mark mark_of(const PlannedStep& step) {
  switch (step.state) {
    case StepProgress::done:
      return Mark::done;
    case StepProgress::overdue:
      return Mark::over;
    case StepProgress::open:
      return domain::day_of(step.due) ? Mark::due : Mark::open;
    case StepProgress::waiting:
    case StepProgress::dropped:
      break;
  }
  return Mark::plain;
}

std::string when_words(const PlannedStep& step, const domain::Time& now) {
  if (step.state == StepProgress::done) return "done";
  if (step.state == StepProgress::waiting && !domain::day_of(step.opens)) return "later";
  const bool by = step.state != StepProgress::waiting && domain::day_of(step.due).has_value();
  return by ? domain::deadline(step.due, now) : domain::opening(step.opens, now);
}

std::string why_words(const PlannedStep& step) {
  std::string why = step.why;
  if (why.ends_with('.')) why.pop_back();
  return why;
}

}  // namespace

float draw_missing(StepContext& c, ReviewView& view, float y) {
  Frame& f = c.f;
  auto lacks = domain::lacks({c.interview, c.opportunity, c.people});
  std::erase_if(lacks, [](const domain::Lack& lack) { return lack.step == domain::Step::review; });
  if (lacks.empty()) return y;
  y += heading(f, c.page, y, "Still missing");
  const std::size_t shown = view.all_missing ? lacks.size() : std::min(lacks.size(), missing_first);
  {
    const auto list = f.group("lacks");
    for (std::size_t i = 0; i < shown; ++i, y += missing_h) {
      const Reply reply = row(f, {c.page.x - step::s12, y, c.page.w + step::s24, missing_h}, std::to_string(i),
                              {.label = lacks[i].what});
      mark(f, c.page.x, y + 11, Mark::none);
      const float w = f.draw.width(Font::small, spoken(lacks[i].step));
      f.draw.text_right(c.page.x + c.page.w, y + 10, Font::small, Colour::ink2, spoken(lacks[i].step));
      f.draw.text(c.page.x + 30, y + 8, Font::body, Colour::ink,
                  f.draw.fit(Font::body, lacks[i].what, c.page.w - 30 - w - step::s16));
      if (reply.pressed) f.out.go(lack_route(c.interview, lacks[i]));
    }
  }
  if (shown < lacks.size()) {
    const std::string words = fmt::format("Show {} more", lacks.size() - shown);
    if (link(f, c.page.x + 30, y + step::s8, "more", words, {.font = Font::small_bold})) view.all_missing = true;
    y += size::key + step::s8;
  }
  return y + step::s32;
}

float draw_plan(StepContext& c, ReviewView& view, float y) {
  Frame& f = c.f;
  const auto& plan = steps_of(c, view);
  std::vector<const PlannedStep*> steps;
  for (const PlannedStep& step : plan) {
    if (step.state != StepProgress::dropped) steps.push_back(&step);
  }
  y += heading(f, c.page, y, "What will follow");
  if (steps.empty()) {
    return y + f.draw.paragraph({c.page.x, y, c.page.w}, Font::body, Colour::ink2,
                                "Once it is known who was there and when it ended, letters and follow-ups stand here "
                                "with their days.");
  }
  const auto list = f.group("plan");
  for (std::size_t i = 0; i < steps.size(); ++i, y += 64) {
    const PlannedStep& step = *steps[i];
    const std::string when = compact_day(when_words(step, f.now)), what = step_line(f.workspace, step);
    const std::string whole = why_words(step), why = telling_part(f, Font::small, whole, c.page.w - 158 - step::s16);
    const ThreadReply reply = thread_row(f, {c.page.x, y, c.page.w}, std::to_string(i),
                                         {.when = when,
                                          .late = step.state == StepProgress::overdue,
                                          .mark = mark_of(step),
                                          .what = what,
                                          .detail = why,
                                          .last = i + 1 == steps.size(),
                                          .first = i == 0});
    if (why != whole) f.tooltip(whole);
    if (reply.pressed) f.out.go(step_route(f.workspace, step));
  }
  return y;
}

StepFoot draw_finished(StepContext& c, ReviewView& view) {
  Frame& f = c.f;
  ScrollArea scroll(f, "finished", step_area(c.page));
  float y = scroll.top() + step_title;
  const std::string company(c.opportunity == nullptr ? std::string_view{} : company_words(c.opportunity->company));
  y += step_heading(f, c.page, y, "It is all down",
                    "Every word is saved on this computer, and nothing is locked. Go and eat something.");
  y = draw_plan(c, view, y) + step::s32;
  if (link(f, c.page.x, y, "read", "Read it from top to bottom")) {
    f.out.go({.page = PageId::interviews, .interview = c.interview.id});
  }
  y += 24 + step::s8;
  if (link(f, c.page.x, y, "again", "Change something in it")) view.finished = false;
  scroll.finish(y + 24 + step::s24);
  return {.words = company, .primary = "Back to Today"};
}

}  // namespace afterword::ui
