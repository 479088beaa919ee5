// Own ratings by kind of question: hollow as it was, full as it is.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/insights/insights.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float rating_row_h = 36, largest_label = 244, count_w = 128;

struct Scale {
  float x = 0, w = 0;
  float at(double rating) const { return x + w * static_cast<float>((rating - 1) / 4); }
};

/// Nothing for too few answers: their row says how many there are.
void draw_course(Frame& f, const Scale& scale, float y, const domain::CategoryCourse& one) {
  if (!one.enough() || !one.before || !one.now) return;
  const Colour c = *one.now < *one.before ? Colour::duemark : Colour::accent;
  const float from = scale.at(*one.before), to = scale.at(*one.now), r = 7;
  f.draw.line({from, y}, {to, y}, c, 3);
  f.draw.disc({from, y}, r, Colour::page);
  f.draw.ring({from, y}, r - 1, c, 2);
  f.draw.disc({to, y}, r, c);
}

}  // namespace

float draw_ratings(Frame& f, const Place& at, const domain::RatingsInsight& ratings,
                   std::optional<domain::Category>& wanted) {
  float y = finding_head(f, at, ratings,
                         "Your own rating by kind of question: hollow the older half of your answers, full the newer");
  if (ratings.missing > 0) return y;
  const float label_w = std::min(largest_label, at.w * 0.36F);
  const bool counts = at.w >= 480;
  const Scale scale{at.x + label_w, at.w - label_w - (counts ? count_w : 16.0F)};
  const auto rows = static_cast<float>(ratings.categories.size());
  for (int n = 1; n <= 5; ++n) f.draw.fill({std::round(scale.at(n)), y, 1, rows * rating_row_h + 4}, Colour::hair);
  const auto list = f.group("ratings");
  for (const domain::CategoryCourse& one : ratings.categories) {
    const Rect r{at.x - 8, y, at.w + 16, rating_row_h};
    const std::string count = domain::counted(static_cast<std::size_t>(one.answers), "answer");
    const std::string words = one.enough() ? count : count + ", too few";
    const Reply reply = f.widget(r, domain::word(one.category),
                                 {.kind = WidgetKind::row,
                                  .label = domain::spoken_name(one.category),
                                  .state = words,
                                  .tooltip = "Practise this kind"});
    if (reply.hovered) f.draw.fill({r.x, r.y, label_w, r.h}, Colour::hover, radius::control);
    f.focus_ring(reply, radius::control);
    f.draw.text(at.x, y + 6, Font::body, one.enough() ? Colour::ink : Colour::ink2,
                f.draw.fit(Font::body, domain::spoken_name(one.category), label_w - 20));
    draw_course(f, scale, y + rating_row_h / 2, one);
    if (counts) f.draw.text_right(at.x + at.w, y + 8, Font::small, Colour::ink2, words);
    if (reply.pressed) wanted = one.category;
    y += rating_row_h;
  }
  y += 8;
  for (int n = 1; n <= 5; ++n) {
    const std::string words = n == 1 ? "1 badly" : n == 5 ? "5 very well" : std::to_string(n);
    f.draw.text_centre(scale.at(n), y, Font::small, Colour::ink2, words);
  }
  return y + 20;
}

}  // namespace afterword::ui
