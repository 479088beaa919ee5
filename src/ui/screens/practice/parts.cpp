// Draws the bar and the ruler of a session; says times.
#include "ui/screens/practice/parts.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr int ruler_ticks = 36, tick_secs = 5, ticks_a_minute = 12;
constexpr float side = 48;
constexpr double words_a_minute = 130;  ///< of unhurried speech

bool spent(int tick, double seconds) { return seconds > 0 && tick * tick_secs <= seconds; }
bool is_mark(int tick) { return tick == static_cast<int>(practice_mark_secs) / tick_secs; }

Colour tick_colour(int tick, double seconds) {
  if (is_mark(tick)) return Colour::duemark;
  if (!spent(tick, seconds)) return Colour::line;
  return tick * tick_secs > practice_mark_secs ? Colour::duemark : Colour::accent;
}

/// One short bar a question, the current one filled as far as it is done; returns its width.
float segments(Frame& f, float right, float y, const domain::PracticeSession& session, float share) {
  constexpr float longest = 28, widest = 280;
  const auto count = static_cast<float>(session.items.size());
  const float pitch = std::min(longest, widest / std::max(1.0F, count));
  const float gap = pitch > 12 ? 4 : 2;
  const float x = right - count * pitch + gap;
  for (std::size_t i = 0; i < session.items.size(); ++i) {
    const float at = x + static_cast<float>(i) * pitch, w = pitch - gap;
    const bool passed = static_cast<int>(i) < session.at, here = static_cast<int>(i) == session.at;
    f.draw.fill({at, y, w, 6}, passed ? Colour::accent : Colour::hair, 3);
    if (here && share > 0) f.draw.fill({at, y, std::max(4.0F, w * share), 6}, Colour::accent, 3);
  }
  return count * pitch - gap;
}

std::string seconds_words(int seconds) { return seconds == 1 ? "1 second" : fmt::format("{} seconds", seconds); }

}  // namespace

Page practice_page(const Frame& f, float widest) {
  Page p;
  p.area = {0, 0, f.width, f.height};
  const float margin = f.width < 700 ? 24 : side;
  p.w = std::min(widest, f.width - 2 * margin);
  p.x = std::round((f.width - p.w) / 2);
  p.beside = false;
  p.top = practice_top;
  add_foot(f, p);
  return p;
}

Rect practice_area(const Frame& f, const Page& page, float staying) {
  return {0, practice_top, f.width, page.foot_y - staying - practice_top};
}

void practice_bar(Frame& f, PracticeView& view, float share) {
  const domain::PracticeSession& session = *view.session;
  const float y = 24, left = f.width < 700 ? 24 : side;
  const bool over = domain::at_end(session);
  const std::string_view leave = over ? "Close" : "Stop here";
  const ButtonOptions stop{.style = ButtonStyle::quiet,
                           .key = plain(Key::escape),
                           .tooltip = over ? "" : "The session is kept: carry on at any time"};
  float right = f.width - left + 8 - button_width(f, leave, stop);
  const bool stopped = button(f, right, y, "stop", leave, stop).pressed || f.command("practice.stop");
  right -= 16;
  const auto progress = domain::progress(session, minutes_each(session.what.kind));
  const int number = std::min(session.at + 1, progress.items);
  const std::string words =
      over ? fmt::format("{} of {}", progress.items, progress.items)
           : fmt::format("{} of {}, about {} min left", number, progress.items, std::max(1, progress.minutes_left));
  right -= f.draw.text_right(right, y + 10, Font::small, Colour::ink2, words) + step::s20;
  if (f.width >= 860) right -= segments(f, right, y + 17, session, share) + step::s20;
  const float w = f.draw.text(left, y + 8, Font::body_bold, Colour::ink, "Practice");
  const float x = left + w + 16;
  if (right - x > 60) f.draw.text(x, y + 8, Font::body, Colour::ink2, f.draw.fit(Font::body, session.title, right - x));
  if (stopped) leave_session(f, view);
}

void time_ruler(Frame& f, const Rect& r, double seconds) {
  const float pitch = (r.w - 2) / ruler_ticks;
  for (int i = 0; i <= ruler_ticks; ++i) {
    const float x = r.x + std::round(static_cast<float>(i) * pitch);
    const float h = r.h * (is_mark(i) ? 1.0F : spent(i, seconds) ? 0.8F : 0.5F);
    f.draw.fill({x, r.bottom() - h, is_mark(i) ? 3.0F : 2.0F, h}, tick_colour(i, seconds));
  }
}

float large_time_ruler(Frame& f, Place at, double seconds) {
  constexpr float high = 40;
  const float pitch = at.w / ruler_ticks, bottom = at.y + high;
  for (int i = 0; i <= ruler_ticks; ++i) {
    const float x = at.x + std::min(at.w - 2, std::round(static_cast<float>(i) * pitch));
    const float h = is_mark(i) ? high : spent(i, seconds) ? 32.0F : i % ticks_a_minute == 0 ? 24.0F : 14.0F;
    if (is_mark(i))
      f.draw.fill({x - 1, bottom - h, 4, h}, Colour::duemark, 2);
    else
      f.draw.fill({x, bottom - h, 2, h}, tick_colour(i, seconds));
  }
  const float words = bottom + 5;
  const auto minute = [&](int n) { return at.x + static_cast<float>(n * ticks_a_minute) * pitch; };
  f.draw.text(at.x, words, Font::small, Colour::ink2, "0:00");
  f.draw.text_centre(minute(1), words, Font::small, Colour::ink2, "1:00");
  f.draw.text_centre(minute(2), words, Font::small_bold, Colour::due, "2:00");
  f.draw.text_right(at.x + at.w, words, Font::small, Colour::ink2, "3:00");
  return high + 25;
}

std::string minutes_and_seconds(double seconds) {
  const int whole = static_cast<int>(std::max(0.0, seconds));
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string to_the_mark(double seconds) {
  const int left = static_cast<int>(practice_mark_secs) - static_cast<int>(seconds);
  if (left > 0) return seconds_words(left) + " to the two-minute mark";
  if (left == 0) return "Two minutes. Come to the end";
  if (left > -60) return seconds_words(-left) + " past the two-minute mark";
  return "Over three minutes. They stopped listening a while ago";
}

std::string time_taken(double seconds) {
  const int over = static_cast<int>(seconds) - static_cast<int>(practice_mark_secs);
  return over <= 0 ? minutes_and_seconds(seconds) + ", within two minutes"
                   : fmt::format("{}, {} over", minutes_and_seconds(seconds), seconds_words(over));
}

std::string time_aloud(double seconds) {
  if (seconds < 90) return fmt::format("about {} seconds aloud", std::max(5, static_cast<int>(seconds / 5 + 0.5) * 5));
  return fmt::format("about {:.1f} minutes aloud", seconds / 60);
}

std::string about_minutes(double minutes) {
  return fmt::format("about {} min", std::max(1, static_cast<int>(minutes + 0.5)));
}

std::size_t word_count(std::string_view text) { return domain::words_of(text).size(); }

double seconds_aloud(std::string_view text) { return static_cast<double>(word_count(text)) * 60 / words_a_minute; }

}  // namespace afterword::ui
