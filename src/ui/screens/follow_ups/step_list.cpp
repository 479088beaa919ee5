// The plan as one list: a heading for each day, under it what is due, opens or waits.
#include <algorithm>

#include <fmt/format.h>

#include "ui/screens/follow_ups/follow_ups.h"
#include "ui/screens/page_parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float line_high = 64, words_x = 158, acts_w = 152;

/// The rules behind a step, and the 24 hours of a request; drawn from `right` to the left.
void draw_figures(Frame& f, const StepLine& line, float right, float centre) {
  const float w = f.draw.width(Font::small, line.rules);
  f.draw.text_right(right, centre - 10, Font::small, Colour::ink2, line.rules);
  if (const auto hour = request_hour(line.step, f.now))
    ticks(f, {right - w - step::s16 - 68, centre - 8, 68, 16}, *hour / 2, 12, 6);
}

float draw_line(Frame& f, FollowUpsView& view, const Page& p, const domain::PlannedStep& step, int number, bool first,
                bool last, const ScrollArea& scroll, float y) {
  const bool asked = view.asking != FollowUpsView::Asking::nothing && view.asked_of == step.id;
  if (scroll.hidden(y - steps_beyond, line_high + 2 * steps_beyond) && number != view.kept_drawn && !asked)
    return y + line_high;
  const StepLine line = line_of(f.workspace, step, f.now);
  const bool clock = request_hour(line.step, f.now).has_value();
  // Under the mouse what can be done stands in place of the figures.
  const bool acts = f.hovers({p.x - 8, y, p.w + 16, line_high});
  const float figure = acts ? acts_w : f.draw.width(Font::small, line.rules) + step::s12 + (clock ? 84.0F : 0.0F);
  ThreadReply reply;
  {
    const auto list = f.group("list");
    const std::string why = telling_part(f, Font::small, line.why, p.w - words_x - step::s16);
    reply = thread_row(f, {p.x, y, p.w}, std::to_string(number),
                       {.when = line.when,
                        .late = line.late,
                        .mark = line.mark,
                        .what = line.what,
                        .detail = why,
                        .last = last,
                        .first = first,
                        .figure = figure});
    f.tooltip(line.why);
  }
  const float right = reply.figure_right + 16;
  std::optional<StepAct> act;
  if (acts) {
    const auto row = f.scope(std::to_string(number));
    act = draw_step_acts(f, line, right, reply.figure_y - size::key / 2);
  } else {
    draw_figures(f, line, right, reply.figure_y);
  }
  if (act) act_on_step(view, line, *act);
  if (reply.pressed) f.out.go(line.to);
  return ask_about_step(f, view, line, {p.x + words_x, y + line_high, p.w - words_x});
}

float draw_closed(Frame& f, FollowUpsView& view, const Page& p, const StepsByDay& steps, int number,
                  const ScrollArea& scroll, float y) {
  if (steps.closed.empty()) return y;
  y += step::s16;
  const std::string words =
      fmt::format("{} what is done or dropped ({})", view.closed_shown ? "Fold away" : "Show", steps.closed.size());
  const Reply fold =
      link(f, p.x, y, "closed", words, {.font = Font::small_bold, .key = plain(Key::c), .key_in_field = false});
  if (fold.pressed) f.out.run("steps.closed");
  y += size::key + step::s12;
  if (!view.closed_shown) return y;
  for (std::size_t i = 0; i < steps.closed.size(); ++i)
    y = draw_line(f, view, p, *steps.closed[i], number++, i == 0, i + 1 == steps.closed.size(), scroll, y);
  return y;
}

}  // namespace

float draw_step_list(Frame& f, FollowUpsView& view, const Page& p, const StepsByDay& steps, const ScrollArea& scroll,
                     float y) {
  int number = 0;
  if (steps.days.empty()) {
    y += f.draw.paragraph(
        {p.x, y, p.w}, Font::body, Colour::ink2,
        "Everything that follows from your interviews has gone out. What the next one needs will stand "
        "here as soon as you have written it down.",
        prose_line);
  }
  for (const StepDay& day : steps.days) {
    y += f.draw.paragraph({p.x, y, p.w}, Font::lead_bold, Colour::ink, day.title) + step::s4;
    for (std::size_t i = 0; i < day.steps.size(); ++i)
      y = draw_line(f, view, p, *day.steps[i], number++, i == 0, i + 1 == day.steps.size(), scroll, y);
    y += step::s12;
  }
  return draw_closed(f, view, p, steps, number, scroll, y);
}

}  // namespace afterword::ui
