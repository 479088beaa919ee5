// Draws Today: the empty start, the block of the running hour, the thread of everything else.
#include "ui/screens/today.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::int64_t minute_ms = 60'000;

constexpr float thread_what = 158;  ///< where the words of a thread begin

// ---- Before the first interview ----

float bring_in(Frame& f, float x, float y, float w) {
  y += step::s12;
  y += f.draw.paragraph({x, y, w}, Font::body, Colour::ink,
                        "Notes, a mail, a chat: begin a debrief with Enter and paste them into the free recall with "
                        "Ctrl V. Each line finds its place, and the page stays as you pasted it.",
                        prose_line);
  y += step::s12;
  y += f.draw.paragraph({x, y, w}, Font::body, Colour::ink,
                        "A file: a transcript, a list of questions, address cards, what another Afterword exported. "
                        "Drop it onto this window, or name it. What it holds is shown before anything is taken in.",
                        prose_line);
  y += step::s12;
  if (button(f, x, y, "import", "Choose a file", {.key = ctrl(Key::i)}).pressed)
    f.out.go({.page = PageId::import_file});
  return y + size::button + step::s16;
}

void draw_empty(Frame& f, TodayView& view) {
  follow_start_commands(f);
  const Page p = page(f, PageShape::wide);
  const float w = std::min(544.0F, p.w), x = p.x + (p.w - w) / 2;
  ScrollArea scroll(f, "page", page_area(p));
  float y = scroll.top() + std::clamp((f.height - 640) / 2, step::s40, 112.0F);
  ticks(f, {x, y, w, 32}, 0, 60, 15);
  y += 32 + step::s24;
  y += title(f, {x, y, w}, "Have you just come out of an interview?") + step::s8;
  y += f.draw.paragraph({x, y, w}, Font::body, Colour::ink2,
                        "Start writing. The first hour keeps what the next day loses. Names, order and spelling can "
                        "wait, the questions come to you afterwards.",
                        prose_line);
  y += step::s24;
  if (button(f, x, y, "write", "Write it down now", {.style = ButtonStyle::primary, .key = plain(Key::enter)})) {
    write_it_down(f);
  }
  if (!view.greeted && f.focused().empty()) f.focus(f.path("write"));
  view.greeted = true;
  y += size::button + step::s40;
  if (choice_row(f, {x, y, w}, "coming", "I have one coming up",
                 "Put in the company and the day, and it waits for you here", plain(Key::digit_2))) {
    put_in_coming(f);
  }
  y += choice_height;
  if (choice_row(f, {x, y, w}, "bring", "I have something to bring in",
                 "Notes to paste, a transcript, a list of questions", plain(Key::digit_3))) {
    view.bringing = !view.bringing;
  }
  y += choice_height;
  if (view.bringing) y = bring_in(f, x, y, w);
  if (choice_row(f, {x, y, w}, "practise", "I just want to practise", "The question bank is here already",
                 plain(Key::digit_4))) {
    f.out.go({.page = PageId::practice});
  }
  y += choice_height;
  f.draw.hair(x, y, w);
  y += step::s32;
  const Span words[] = {{"What you write stays on this computer.", Font::small_bold, Colour::ink},
                        {" Afterword has no way to reach the network, no account and no upload."}};
  const float high = f.draw.spans({x + 14, y, w - 14}, 20, words);
  f.draw.fill({x, y, 2, high}, Colour::accent);
  scroll.finish(y + high + step::s40);
}

// ---- Every other day ----

/// The one block of its colour: the hour that runs, and the button that leads back into it. Returns its height.
float now_block(Frame& f, TodayView& view, const Page& p, float y, const TodayRunning& running) {
  const bool roomy = p.w >= 560;
  const float pad = roomy ? 28 : 20;
  const ButtonOptions options{.style = ButtonStyle::now, .key = plain(Key::enter)};
  const float button_w = button_width(f, "Carry on", options);
  const float inner = p.w - 2 * pad;
  const float title_h =
      f.draw.paragraph_height(inner - button_w - step::s24, Font::title, "Write it down while it is fresh");
  const float high = 24 + 22 + title_h + 20 + 28 + 8 + 24 + (roomy ? 0.0F : 20.0F) + 24;
  f.draw.fill({p.x, y, p.w, high}, Colour::now, radius::block);
  const float x = p.x + pad, right = p.x + p.w - pad;
  float at = y + 24;
  f.draw.text(x, at, Font::small, Colour::now2, f.draw.fit(Font::small, running.where, inner - button_w - step::s24));
  if (button(f, right - button_w, at + 9, "carry_on", "Carry on", options)) f.out.go(running.to);
  if (view.carried_on != running.to.interview && !f.focus_within("today/list")) f.focus(f.path("carry_on"));
  view.carried_on = running.to.interview;
  at += 22;
  at += f.draw.paragraph({x, at, inner - button_w - step::s24}, Font::title, Colour::nowink,
                         "Write it down while it is fresh");
  at += 20;
  ticks(f, {x, at, inner, 28}, running.clock.spent, 60, 15, false, Colour::nowtick, Colour::nowpast);
  at += 36;
  f.draw.text(x, at, Font::body_bold, Colour::nowink, f.draw.fit(Font::body_bold, running.clock.left, inner));
  const std::string since = fmt::format("{} · {} of 9 steps begun", running.clock.since, running.begun);
  if (roomy) {
    f.draw.text_right(right, at + 2, Font::small, Colour::now2, since);
  } else {
    f.draw.text(x, at + 24, Font::small, Colour::now2, f.draw.fit(Font::small, since, inner));
  }
  return high;
}

void draw_figure(Frame& f, const TodayItem& item, float right, float centre) {
  switch (item.figure) {
    case TodayFigure::none:
      return;
    case TodayFigure::hours:
      ticks(f, {right - 68, centre - 8, 68, 16}, std::clamp(item.amount, 0, 12), 12, 6);
      return;
    case TodayFigure::follow_ups:
      for (int i = 0; i < 2; ++i) {
        const Point c{right - 21 + static_cast<float>(i) * 16, centre};
        if (i < item.amount) {
          f.draw.disc(c, 5, Colour::accent);
        } else {
          f.draw.ring(c, 5, Colour::line, 1.2F);
        }
      }
      return;
    case TodayFigure::rating:
      return rating_dots(f, right - 68, centre - 5, item.amount);
    case TodayFigure::days:
      days_to_go(f, right - 11 * static_cast<float>(std::clamp(item.amount, 0, 14)), centre - 6, item.amount);
      return;
  }
}

/// What draw_figure takes, with its distance from the words.
float figure_width(const TodayItem& item) {
  switch (item.figure) {
    case TodayFigure::none:
      return 0;
    case TodayFigure::hours:
    case TodayFigure::rating:
      return 84;
    case TodayFigure::follow_ups:
      return 42;
    case TodayFigure::days:
      break;
  }
  return 11 * static_cast<float>(std::clamp(item.amount, 0, 14)) + 16;
}

float draw_items(Frame& f, const Page& p, float y, const TodayLines& lines) {
  const auto list = f.group("list");
  const int first_key = lines.running ? 2 : 1;
  const int count = static_cast<int>(lines.items.size());
  for (int i = 0; i < count; ++i, y += 64) {
    const TodayItem& item = lines.items[static_cast<std::size_t>(i)];
    const int digit = i + first_key;
    const Chord key = item.rest ? plain(Key::digit_0) : digit <= 9 ? plain(digit_key(digit)) : Chord{};
    const float room = p.w - thread_what - step::s16 - (key ? key_cap_width(f, key) : 0);
    const std::string detail = telling_part(f, Font::small, item.detail, room);
    const ThreadReply reply = thread_row(f, {p.x, y, p.w}, std::to_string(i),
                                         {.when = item.when,
                                          .late = item.late,
                                          .mark = item.mark,
                                          .what = item.what,
                                          .detail = detail,
                                          .key = key,
                                          .last = i + 1 == count,
                                          .first = i == 0,
                                          .figure = figure_width(item)});
    if (detail != item.detail) f.tooltip(item.detail);
    draw_figure(f, item, reply.figure_right, reply.figure_y);
    if (reply.pressed) f.out.go(item.to);
  }
  return y;
}

void draw_day(Frame& f, TodayView& view, const TodayLines& lines) {
  const Page p = page(f, PageShape::wide, false, true);
  {
    ScrollArea scroll(f, "page", page_area(p));
    float y = scroll.top() + p.top;
    f.draw.text_right(p.x + p.w, y + 6, Font::body, Colour::ink2, domain::clock(f.now));
    y += title(f, {p.x, y, p.w - 80}, domain::long_day(domain::date_of(f.now)));
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, lines.sentence) + step::s20;
    if (lines.running) y += now_block(f, view, p, y, *lines.running) + step::s20;
    y = draw_items(f, p, y, lines);
    const bool nothing = lines.items.empty() && !lines.running;
    const float indent = p.w >= 560 && !nothing ? thread_what : 0.0F;
    y += step::s4;
    y += f.draw.paragraph({p.x + indent, y, p.w - indent}, nothing ? Font::body : Font::small,
                          nothing ? Colour::ink : Colour::ink2, lines.closing);
    scroll.finish(y + step::s24);
  }
  FootBar foot(f, p, "Come out of another one?");
  if (foot.secondary_command("start.write")) write_it_down(f);
  if (foot.quiet_command("start.coming", "One to come")) put_in_coming(f);
}

}  // namespace

std::span<const CommandRow> today_commands() { return start_commands(); }

void draw_today(Frame& f, TodayView& view) {
  f.wake_in(static_cast<double>(minute_ms - f.now.utc_ms % minute_ms) / 1000);
  if (f.workspace.interviews().empty()) return draw_empty(f, view);
  view.greeted = true;
  draw_day(f, view, view.lines.get(f.workspace, f.now, 0, [&] { return today_lines(f.workspace, f.now); }));
}

}  // namespace afterword::ui
