// Step 9 of the debrief: how it felt, what was learned, what was caught, what is missing and what will follow.
#include "ui/screens/debrief/review.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/page_parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::Field;

float draw_feeling(StepContext& c, float y) {
  Frame& f = c.f;
  y += label(f, c.page.x, y, "How it felt, all in all");
  const RatingReply feeling = rating(f, c.page.x, y, "feeling", c.interview.feeling, "badly", "very well");
  if (feeling.changed) {
    f.out.set(Field::interview_feeling, c.interview.id.value,
              feeling.value ? workspace::Value{std::int64_t{*feeling.value}} : workspace::Value{});
  }
  return y + 58 + step::s24;
}

float draw_learned(StepContext& c, float y) {
  const TextReply learned = prose(
      c.f, {c.page.x, y, c.page.w}, "learned", {Field::interview_learned, c.interview.id.value}, c.interview.learned,
      {.label = "What you learned, for the next one", .placeholder = "What to do again, what to bring, what to leave"});
  return learned.rect.bottom() + step::s32;
}

/// What was written down, in one paragraph: nothing to be counted twice.
float draw_captured(StepContext& c, float y) {
  const auto lines = domain::captured({c.interview, c.opportunity, c.people});
  y += heading(c.f, c.page, y, "Written down");
  if (lines.empty()) {
    return y +
           c.f.draw.paragraph({c.page.x, y, c.page.w}, Font::body, Colour::ink2,
                              "Nothing yet. Free recall takes whatever comes, in any order.") +
           step::s32;
  }
  // Two side by side, but for what is longer than that.
  constexpr float words_x = 28, row = 28;
  const float half = (c.page.w - step::s20) / 2;
  bool at_right = false;
  for (const std::string& line : lines) {
    const bool wide = c.f.draw.width(Font::body, line) > half - words_x;
    if (wide && at_right) y += row;
    at_right = at_right && !wide;
    const float x = c.page.x + (at_right ? half + step::s20 : 0), w = wide ? c.page.w : half;
    mark(c.f, x, y + 3, Mark::done);
    c.f.draw.text(x + words_x, y, Font::body, Colour::ink, c.f.draw.fit(Font::body, line, w - words_x));
    at_right = !wide && !at_right;
    if (!at_right) y += row;
  }
  if (at_right) y += row;
  return y + step::s24;
}

}  // namespace

StepFoot draw_review(StepContext& c, ReviewView& view) {
  if (view.finished && c.interview.debriefed) return draw_finished(c, view);
  view.finished = false;
  Frame& f = c.f;
  ScrollArea scroll(f, "page", step_area(c.page));
  float y = scroll.top() + step_title;
  y += step_heading(f, c.page, y, "Read it once more",
                    "Two last questions, then it is down. Nothing has to be complete.");
  y = draw_feeling(c, y);
  y = draw_learned(c, y);
  y = draw_captured(c, y);
  y = draw_missing(c, view, y);
  y = draw_plan(c, view, y);
  scroll.finish(y + step::s24);
  if (c.entered) f.focus(f.path("feeling"));
  if (c.interview.debriefed) {
    return {.words = "Finished " + domain::ago(*c.interview.debriefed, f.now) + ". What you change is saved.",
            .primary = "Back to Today"};
  }
  return {.words = "Finishing locks nothing: every word can be changed afterwards.", .primary = "Finish"};
}

bool next_review(StepContext& c, ReviewView& view) {
  if (c.interview.debriefed) {
    c.f.out.go({.page = PageId::today});
    return true;
  }
  c.f.out.edit(workspace::FinishDebrief{c.interview.id, c.f.now}, "Debrief finished");
  view.finished = true;
  return true;
}

}  // namespace afterword::ui
