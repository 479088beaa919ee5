#include "ui/screens/bank/course.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::size_t most_points = 36, most_in_glyph = 8;
constexpr float grid_x = 44, first_x = 68, right_space = 16;  // of the drawing, from its left edge
constexpr float top_line = 16, pitch = 22, dates_y = 116, chart_h = 140, head_h = 24;
constexpr float closest = 11, apart = 16;

float y_of(float top, int rating) { return top + top_line + static_cast<float>(5 - rating) * pitch; }

/// Pushes places apart that are too near, first to the right, then back from the end.
void spread_out(std::vector<float>& places, float w) {
  if (places.size() < 2) return;
  const float least = std::min(closest, w / static_cast<float>(places.size() - 1));
  for (std::size_t i = 1; i < places.size(); ++i) places[i] = std::max(places[i], places[i - 1] + least);
  places.back() = std::min(places.back(), w);
  for (std::size_t i = places.size() - 1; i > 0; --i) places[i - 1] = std::min(places[i - 1], places[i] - least);
}

void draw_legend(Frame& f, Place at) {
  f.draw.text(at.x, at.y, Font::small_bold, Colour::ink2, "Ratings so far");
  float x = at.x + at.w;
  x -= f.draw.text_right(x, at.y, Font::small, Colour::ink2, "in practice");
  f.draw.disc({x - 14, at.y + 10}, 5, Colour::accent);
  x -= 40;
  x -= f.draw.text_right(x, at.y, Font::small, Colour::ink2, "in an interview");
  f.draw.diamond({x - 15, at.y + 10}, 7, Colour::ink);
}

void draw_grid(Frame& f, Place at) {
  for (int rating = 1; rating <= 5; ++rating) {
    const float y = y_of(at.y, rating);
    f.draw.fill({at.x + grid_x, y, at.w - grid_x, 1}, Colour::hair);
    f.draw.text_right(at.x + 30, y - 10, Font::small, Colour::ink2, std::to_string(rating));
  }
}

std::string day_of(const Rated& one) { return domain::day_and_month(domain::date_of(one.at)); }

/// Dates below the chart, each only where it does not run into another.
class Dates {
 public:
  Dates(Frame& f, float left, float right, float y) : f_(f), left_(left), right_(right), y_(y) {}
  /// From x on, or as far to the left as it must.
  void from(float x, Font font, Colour c, const std::string& words) {
    const float w = f_.draw.width(font, words);
    put(std::clamp(x, left_, std::max(left_, right_ - w)), w, font, c, words);
  }
  void around(float x, Font font, Colour c, const std::string& words) {
    from(x - f_.draw.width(font, words) / 2, font, c, words);
  }

 private:
  void put(float x, float w, Font font, Colour c, const std::string& words) {
    for (const auto& [a, b] : taken_)
      if (x < b + apart && x + w + apart > a) return;
    taken_.emplace_back(x, x + w);
    f_.draw.text(x, y_, font, c, words);
  }
  Frame& f_;
  float left_, right_, y_;
  std::vector<std::pair<float, float>> taken_;
};

void draw_dates(Frame& f, Place at, std::span<const Rated> course, std::span<const float> x, const Ahead* ahead) {
  Dates dates(f, at.x, at.x + at.w, at.y + dates_y);
  // With an interview to come, the date before it gives way to the left.
  std::size_t newest = course.size() - 1;
  while (newest > 0 && course[newest].practice) --newest;
  if (course[newest].practice) newest = course.size() - 1;
  if (ahead != nullptr) dates.from(x.back() - 3, Font::small_bold, Colour::due, ahead->words);
  dates.around(x.front(), Font::small, Colour::ink2, day_of(course.front()));
  if (newest == 0) return;
  const std::string words = day_of(course[newest]);
  const float w = f.draw.width(Font::small, words);
  const float furthest = ahead == nullptr ? x[newest] - w / 2 : x.back() - 3 - apart - w;
  dates.from(std::min(x[newest] - w / 2, furthest), Font::small, Colour::ink2, words);
}

void draw_point(Frame& f, std::size_t index, Point c, const Rated& one) {
  if (one.practice)
    f.draw.disc(c, 5, Colour::accent);
  else
    f.draw.diamond(c, 8, Colour::ink);
  const std::string words =
      fmt::format("{} {}, {}", one.rating, one.practice ? "in practice" : "in an interview", day_of(one));
  f.widget({c.x - 9, c.y - 9, 18, 18}, std::to_string(index),
           {.kind = WidgetKind::part,
            .label = words,
            .state = std::to_string(one.rating),
            .focusable = false,
            .tooltip = words});
}

}  // namespace

std::vector<float> places_in_time(std::span<const Rated> course, const Ahead* ahead, float w) {
  std::vector<std::int64_t> times;
  for (const Rated& one : course) times.push_back(one.at.utc_ms);
  if (ahead != nullptr) times.push_back(std::max(ahead->at.utc_ms, times.empty() ? ahead->at.utc_ms : times.back()));
  if (times.empty()) return {};
  const double from = static_cast<double>(times.front()), span = static_cast<double>(times.back()) - from;
  std::vector<float> places;
  for (const std::int64_t time : times)
    places.push_back(span <= 0 ? 0 : static_cast<float>((static_cast<double>(time) - from) / span) * w);
  spread_out(places, w);
  return places;
}

float draw_course(Frame& f, Place at, std::span<const Rated> course, const Ahead* ahead) {
  if (course.size() > most_points) course = course.subspan(course.size() - most_points);
  draw_legend(f, at);
  const Place chart{at.x, at.y + head_h, at.w};
  draw_grid(f, chart);
  // Without an interview to come, the latest rating stands where today is: at the right.
  std::vector<float> x = places_in_time(course, ahead, at.w - first_x - right_space - (ahead == nullptr ? 8 : 113));
  for (float& one : x) one = std::round(at.x + first_x + one);
  for (std::size_t i = 1; i < course.size(); ++i) {
    const std::array<Point, 2> way{Point{x[i - 1], y_of(chart.y, course[i - 1].rating)},
                                   Point{x[i], y_of(chart.y, course[i].rating)}};
    f.draw.polyline(way, Colour::line, 1.5F);
  }
  if (ahead != nullptr) f.draw.fill({x.back() - 1, chart.y + 10, 2, 98}, Colour::duemark);
  const auto scope = f.scope("course");
  for (std::size_t i = 0; i < course.size(); ++i) draw_point(f, i, {x[i], y_of(chart.y, course[i].rating)}, course[i]);
  draw_dates(f, chart, course, x, ahead);
  return head_h + chart_h;
}

void course_glyph(Frame& f, float right, float y, std::span<const Rated> course) {
  constexpr float w = 72, h = 20;
  if (course.empty()) return;
  if (course.size() > most_in_glyph) course = course.subspan(course.size() - most_in_glyph);
  const float left = right - w, steps = static_cast<float>(course.size() - 1);
  std::vector<Point> points;
  for (std::size_t i = 0; i < course.size(); ++i) {
    const float x = steps == 0 ? w - 3 : 3 + static_cast<float>(i) * (w - 6) / steps;
    points.push_back({left + x, y + h - 3 - static_cast<float>(course[i].rating - 1) * (h - 6) / 4});
  }
  f.draw.polyline(points, Colour::line, 1);
  for (std::size_t i = 0; i + 1 < points.size(); ++i) f.draw.disc(points[i], 2, Colour::line);
  f.draw.disc(points.back(), 3, Colour::accent);
}

}  // namespace afterword::ui
