// The two columns of the comparison: what was said, and what a strong answer holds.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/practice/pages.h"
#include "ui/screens/practice/parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::ReviewMode;

std::string how_it_was_said(const domain::PracticeItem& item) {
  switch (item.mode) {
    case ReviewMode::typed:
      return item.typed.empty()
                 ? "nothing written"
                 : fmt::format("{} words, {}", word_count(item.typed), time_aloud(seconds_aloud(item.typed)));
    case ReviewMode::thought:
      return "in your head";
    default:
      return item.seconds < 1 ? "without the clock" : time_taken(item.seconds);
  }
}

/// Small words over a hair line, with something at the right; returns the y below.
float column_head(Frame& f, Place at, std::string_view words) {
  f.draw.text(at.x, at.y + 2, Font::small_bold, Colour::ink2, words);
  return at.y + 28;
}

float said_field(PracticeContext& c, Place at) {
  const bool typed = c.item.mode == ReviewMode::typed;
  const TextReply reply =
      prose(c.f, at, fmt::format("said_{}", c.session.at), {}, c.item.typed,
            {.placeholder = typed ? "Nothing written" : "A line on what you said, if you like", .min_rows = 1});
  if (reply.changed) {
    c.item.typed = reply.text;
    c.view.changed = true;
  }
  return reply.rect.bottom();
}

/// The latest time somebody asked it: where, how it was rated and taken, and what was said then.
float last_time(PracticeContext& c, Place at) {
  Frame& f = c.f;
  if (c.about.asked.empty()) return at.y;
  const auto& last = c.about.asked.front();
  float y = at.y;
  f.draw.text(at.x, y, Font::small_bold, Colour::ink2, "The last time they asked");
  float x = at.x + at.w;
  if (last.asked.received) {
    x -= 46;
    reception_glyph(f, x, y + 4, *last.asked.received);
    x -= step::s12;
  }
  if (last.asked.rating) rating_dots(f, x - 64, y + 5, *last.asked.rating);
  y += step::s24;
  std::string where = c.about.known && !c.about.known->received.empty() ? c.about.known->received
                                                                        : std::string(company_words(last.company));
  if (last.at) where += ", " + domain::dated(domain::date_of(*last.at), domain::date_of(f.now));
  y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, where);
  if (last.asked.answer.empty()) return y;
  const Place words{at.x + 14, y + step::s8, at.w - 14};
  const float high = f.draw.paragraph(words, Font::small, Colour::ink2, last.asked.answer);
  f.draw.fill({at.x, words.y, 2, high}, Colour::hair);
  return words.y + high;
}

/// For a question that fails again and again: something else to try than saying it once more.
float advice(PracticeContext& c, Place at) {
  if (!c.about.known || c.about.known->row.advice.empty()) return at.y;
  const Span words[] = {{"This one keeps failing. ", Font::small_bold, Colour::ink},
                        {c.about.known->row.advice, Font::small, Colour::ink2}};
  const float high = c.f.draw.spans({at.x + 14, at.y, at.w - 14}, 20, words);
  c.f.draw.fill({at.x, at.y, 2, high}, Colour::duemark);
  return at.y + high + step::s24;
}

// ---- The best answer ----

/// What the user noted after an interview for the next time; empty where nothing was.
std::string_view meant_to_say(const PracticeContext& c) {
  for (const auto& before : c.about.asked)
    if (!before.asked.better.empty()) return before.asked.better;
  return {};
}

float read_only(Frame& f, Place at, std::string_view text, Colour ink = Colour::ink) {
  const Place words{at.x + 16, at.y + 4, at.w - 16};
  const float high = f.draw.paragraph(words, Font::body, ink, text, prose_line);
  f.draw.fill({at.x, at.y, 2, high + 8}, Colour::accent);
  return at.y + high + 8;
}

/// Situation, task, action and result, where the answer is told as a story; returns the y below.
float story(PracticeContext& c, Place at) {
  const domain::Star& star = c.question.star;
  const std::pair<std::string_view, const std::string*> parts[] = {
      {"Situation", &star.situation}, {"Task", &star.task}, {"Action", &star.action}, {"Result", &star.result}};
  float y = at.y;
  for (const auto& [name, text] : parts) {
    if (text->empty()) continue;
    y += step::s8;
    c.f.draw.text(at.x, y + 3, Font::small, Colour::ink2, name);
    y += c.f.draw.paragraph({at.x + 84, y, at.w - 84}, Font::body, Colour::ink, *text, prose_line);
  }
  return y;
}

/// One line that makes an answer the best one; returns the y below.
float take_over(PracticeContext& c, Place at, std::string_view name, std::string_view words, std::string_view answer) {
  const Reply take = link(c.f, at.x + 16, at.y, name, words, {.font = Font::small_bold});
  if (take.pressed) {
    c.f.out.edit(workspace::SetValue{workspace::Field::question_answer, c.question.id.value, std::string(answer)},
                 "Kept as your best answer");
    drop_focus(c.f);
  }
  return take.rect.bottom();
}

float answer_text(PracticeContext& c, Place at) {
  Frame& f = c.f;
  if (c.view.changing) {
    const TextReply reply =
        prose(f, at, "best", {workspace::Field::question_answer, c.question.id.value}, c.question.answer,
              {.placeholder = "The answer you want to give next time", .min_rows = 3});
    if (reply.left) c.view.changing = false;
    return reply.rect.bottom();
  }
  float y = at.y;
  if (!c.question.answer.empty()) {
    y = read_only(f, at, c.question.answer);
  } else if (const std::string_view meant = meant_to_say(c); !meant.empty()) {
    y = read_only(f, at, meant, Colour::ink2);
    y = take_over(c, {at.x, y + step::s4, at.w}, "take_meant", "You meant to say this next time. Make it your answer",
                  meant);
  } else if (c.question.star == domain::Star{}) {
    y = read_only(f, at, "None yet. Write down the one you wish you had given, while you still have it in your ear.",
                  Colour::ink2);
  }
  if (c.question.answer.empty() && c.item.mode == ReviewMode::typed && !c.item.typed.empty())
    y = take_over(c, {at.x, y + step::s4, at.w}, "take_said", "Make what you wrote your best answer", c.item.typed);
  return story(c, {at.x, y, at.w});
}

/// The points of a strong answer, to be ticked; returns the y below.
float checklist(PracticeContext& c, Place at) {
  const auto& points = c.question.points;
  if (points.empty()) return at.y;
  Frame& f = c.f;
  float y = at.y + label(f, at.x, at.y, "Did you say it?") + step::s4;
  const auto group = f.group("points");
  const bool short_ones = std::all_of(points.begin(), points.end(), [&](const std::string& point) {
    return f.draw.width(Font::body, point) <= at.w / 2 - 44;
  });
  const std::size_t rows = short_ones ? (points.size() + 1) / 2 : points.size();
  float column = y;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i == rows) y = column;
    const float x = at.x + (i < rows ? 0 : at.w / 2 + 12);
    const auto made = std::find(c.item.ticked.begin(), c.item.ticked.end(), points[i]);
    const Reply reply = check_box(f, {x, y, short_ones ? at.w / 2 - 12 : at.w}, std::to_string(i), points[i],
                                  made != c.item.ticked.end());
    if (reply.changed) {
      if (made != c.item.ticked.end())
        c.item.ticked.erase(made);
      else
        c.item.ticked.push_back(points[i]);
      c.view.changed = true;
    }
    y = reply.rect.bottom() + step::s4;
    if (i + 1 == rows) at.y = y;
  }
  return std::max(at.y, y);
}

float what_goes_wrong(PracticeContext& c, Place at) {
  if (c.question.mistakes.empty()) return at.y;
  float y = at.y + label(c.f, at.x, at.y, "What often goes wrong");
  for (const std::string& mistake : c.question.mistakes) {
    c.f.draw.fill({at.x + 2, y + 9, 6, 2}, Colour::duemark);
    y += c.f.draw.paragraph({at.x + 16, y, at.w - 16}, Font::small, Colour::ink2, mistake) + step::s4;
  }
  return y;
}

}  // namespace

float draw_what_was_said(PracticeContext& c, Place at) {
  Frame& f = c.f;
  float y = column_head(f, at, "What you said");
  const std::string how = how_it_was_said(c.item);
  const bool over = c.item.mode == ReviewMode::spoken && c.item.seconds > practice_mark_secs;
  f.draw.text_right(at.x + at.w, at.y + 2, Font::small, over ? Colour::due : Colour::ink2, how);
  if (c.item.mode != ReviewMode::thought) {
    time_ruler(f, {at.x, y, at.w, 20}, c.item.mode == ReviewMode::typed ? seconds_aloud(c.item.typed) : c.item.seconds);
    y += 20;
  }
  y = said_field(c, {at.x, y + step::s16, at.w}) + step::s24;
  y = advice(c, {at.x, y, at.w});
  return last_time(c, {at.x, y, at.w});
}

float draw_best_answer(PracticeContext& c, Place at) {
  Frame& f = c.f;
  float y = column_head(f, at, "Your best answer");
  if (!c.view.changing) {
    const std::string_view words = c.question.answer.empty() ? "Write it" : "Change it";
    const float w = f.draw.width(Font::small_bold, words), cap = key_cap_width(f, plain(Key::e));
    const Reply reply = link(f, at.x + at.w - w - cap - step::s8, at.y, "change", words, {.font = Font::small_bold});
    key_cap(f, at.x + at.w - cap, at.y, plain(Key::e), false);
    if (reply.pressed) {
      c.view.changing = true;
      f.focus(f.path("best"));
    }
  } else {
    f.draw.text_right(at.x + at.w, at.y + 2, Font::small, Colour::ink2, "Esc is enough: every word is saved");
  }
  f.draw.hair(at.x, y + 19, at.w);
  y = answer_text(c, {at.x, y + 20 + step::s16, at.w}) + step::s24;
  if (!c.question.wants.empty()) {
    const Span words[] = {{"They want to learn: ", Font::small_bold, Colour::ink2},
                          {c.question.wants, Font::small, Colour::ink2}};
    y += f.draw.spans({at.x, y, at.w}, 20, words) + step::s16;
  }
  y = checklist(c, {at.x, y, at.w});
  return what_goes_wrong(c, {at.x, y + (c.question.points.empty() ? 0 : step::s16), at.w});
}

}  // namespace afterword::ui
