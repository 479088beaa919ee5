// How the search is answered: openings by their rounds, and the days until an answer came.
#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/insights/insights.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr int highest = 4;  // discs above each other
constexpr float bar_h = 26, bar_gap = 6, label_w = 104, strip_h = 56;
constexpr std::array<std::string_view, 5> labels{"no round", "one round", "two", "three", "four and more"};

float draw_bars(Frame& f, const Place& at, const domain::ResponseInsight& response) {
  const auto& counts = response.openings_by_rounds;
  const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
  const std::size_t last = [&] {
    std::size_t i = counts.size();
    while (i > 2 && counts[i - 1] == 0) --i;
    return i;
  }();
  float y = at.y;
  for (std::size_t i = 0; i < last; ++i, y += bar_h + bar_gap) {
    f.draw.text_right(at.x + label_w - 12, y + 3, Font::small, Colour::ink2, labels[i]);
    const float w = (at.w - label_w - 40) * static_cast<float>(counts[i]) / static_cast<float>(most);
    f.draw.fill({at.x + label_w, y, 2, bar_h}, Colour::hair);
    if (counts[i] > 0)
      f.draw.fill({at.x + label_w, y, std::max(w, 4.0F), bar_h}, i == 0 ? Colour::line : Colour::accent, 3);
    f.draw.text(at.x + label_w + std::max(w, 4.0F) + 8, y + 3, Font::small, Colour::ink2, std::to_string(counts[i]));
  }
  return y;
}

/// How many answers of a day are not drawn, above those that are.
void draw_more(Frame& f, float x, float base, int more) {
  if (more > 0)
    f.draw.text_centre(x, base - 9 - highest * 11 - 12, Font::small, Colour::ink2, fmt::format("+{}", more));
}

/// Every answer on a line of days: hollow a further round, full an outcome; those of one day stand above each other,
/// up to four.
float draw_days(Frame& f, const Place& at, const domain::ResponseInsight& response) {
  const int longest = std::max(7, response.answers.back().days);
  const float x = at.x + 8, w = at.w - 16, base = at.y + strip_h - 22;
  const auto place = [&](double days) { return x + w * static_cast<float>(days / longest); };
  f.draw.hair(x, base, w);
  const int step = longest <= 14 ? 7 : longest <= 60 ? 14 : 30;
  for (int day = 0; day <= longest; day += step) {
    f.draw.fill({std::round(place(day)), base, 1, 5}, Colour::line);
    if (day == 0)
      f.draw.text(at.x, base + 5, Font::small, Colour::ink2, "same day");
    else
      f.draw.text_centre(place(day), base + 5, Font::small, Colour::ink2, std::to_string(day));
  }
  if (response.median_days)
    f.draw.fill({std::round(place(*response.median_days)) - 1, base - 30, 2, 30}, Colour::duemark);
  std::map<int, int> of_day;
  for (const auto& answer : response.answers) ++of_day[answer.days];
  for (const auto& [day, count] : of_day) draw_more(f, place(day), base, count - highest);
  int before = -1, above = 0;
  for (const auto& answer : response.answers) {
    above = answer.days == before ? above + 1 : 0;
    before = answer.days;
    if (above >= highest) continue;  // how many more there are stands above
    const Point c{place(answer.days), base - 9 - static_cast<float>(above) * 11};
    if (answer.next_round) {
      f.draw.disc(c, 5, Colour::page);
      f.draw.ring(c, 4.5F, Colour::accent, 1.5F);
    } else {
      f.draw.disc(c, 5, Colour::accent);
    }
  }
  return at.y + strip_h + 8;
}

}  // namespace

float draw_response(Frame& f, const Place& at, const domain::ResponseInsight& response) {
  float y = finding_head(f, at, response, "Openings by the rounds that they took");
  if (response.missing == 0) y = draw_bars(f, {at.x, y, at.w}, response) + step::s12;
  if (response.answers_missing == 0) {
    y += f.draw.paragraph({at.x, y, at.w}, Font::body, Colour::ink, response.answers_sentence) + step::s4;
    y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2,
                          "Days from an interview to the next round (hollow) or the outcome (full); the line is half");
    return draw_days(f, {at.x, y + step::s32, at.w}, response);
  }
  return y + f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, response.answers_sentence);
}

}  // namespace afterword::ui
