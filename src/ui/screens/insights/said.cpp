// Worries over the openings, and the best answers with where they were told.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/text.h"
#include "ui/screens/insights/insights.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::size_t rows_most = 6, openings_most = 5, discs_most = 10;
constexpr float row_h = 40, pitch = 36, story_h = 56;

/// A worry that was voiced: full, or ringed with a tick where it was settled.
void draw_voiced(Frame& f, Point c, bool settled) {
  if (!settled) return f.draw.disc(c, 7, Colour::duemark);
  f.draw.disc(c, 7, Colour::page);
  f.draw.ring(c, 7, Colour::duemark, 2);
  const Point tick[] = {{c.x - 3.2F, c.y + 0.2F}, {c.x - 0.8F, c.y + 2.6F}, {c.x + 3.4F, c.y - 2.4F}};
  f.draw.polyline(tick, Colour::duemark, 1.8F);
}

std::string month_of(const std::optional<domain::Time>& at) {
  if (!at) return "";
  const std::string day = domain::day_and_month(domain::date_of(*at));
  return day.substr(day.find(' ') + 1, 3);
}

std::string voiced_words(const domain::ConcernsInsight& concerns, const domain::RecurringConcern& row) {
  std::vector<std::string> names;
  for (const auto& voiced : row.voiced)
    for (const auto& opening : concerns.openings)
      if (opening.id == voiced.opportunity)
        names.push_back(std::string(company_words(opening.company)) + (voiced.settled ? " (settled)" : ""));
  return domain::listed(names);
}

void draw_worry(Frame& f, const Place& at, float label_w, std::size_t first, const domain::ConcernsInsight& concerns,
                const domain::RecurringConcern& row, std::size_t number) {
  const Rect r{at.x - 8, at.y, at.w + 16, row_h};
  const std::string words = voiced_words(concerns, row);
  const Reply reply = f.widget(r, std::to_string(number),
                               {.kind = WidgetKind::row, .label = row.text, .state = words, .tooltip = words});
  if (reply.hovered) f.draw.fill(r, Colour::hover, radius::control);
  f.focus_ring(reply, radius::control);
  const Font font = row.companies > 1 ? Font::body_bold : Font::body;
  f.draw.text(at.x, at.y + 8, font, Colour::ink, f.draw.fit(font, row.text, label_w - 12));
  const float x = at.x + label_w, y = at.y + row_h / 2;
  f.draw.hair(x, y, at.w - label_w);
  for (const auto& voiced : row.voiced)
    for (std::size_t i = first; i < concerns.openings.size(); ++i)
      if (concerns.openings[i].id == voiced.opportunity)
        draw_voiced(f, {x + static_cast<float>(i - first) * pitch + 14, y}, voiced.settled);
  if (reply.pressed)
    f.out.go({.page = PageId::debrief,
              .interview = row.voiced.back().interview,
              .step = static_cast<int>(domain::Step::concerns)});
}

std::string companies_of(const domain::StoryRow& row) {
  std::vector<std::string> names;
  for (const domain::StoryUse& use : row.uses) {
    const std::string name(company_words(use.company));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  if (names.size() > 4) {
    const std::size_t more = names.size() - 3;
    names.resize(3);
    names.push_back(fmt::format("{} more", more));
  }
  return domain::listed(names);
}

/// One disc for each telling: full where they took it well, hollow where not or where nothing is known.
void draw_uses(Frame& f, const domain::StoryRow& row, float right, float y) {
  const std::size_t shown = std::min(row.uses.size(), discs_most);
  for (std::size_t i = 0; i < shown; ++i) {
    const domain::StoryUse& use = row.uses[row.uses.size() - shown + i];
    const Point c{right - 6 - static_cast<float>(shown - 1 - i) * 16, y};
    if (use.received.value_or(0) > 0)
      f.draw.disc(c, 5, Colour::accent);
    else
      f.draw.ring(c, 4.5F, use.received.value_or(0) < 0 ? Colour::duemark : Colour::accent, 1.5F);
  }
}

}  // namespace

float draw_worries(Frame& f, const Place& at, const domain::ConcernsInsight& concerns) {
  float y = finding_head(f, at, concerns, "Full where it was raised, ringed where your answer settled it");
  if (concerns.missing > 0) return y;
  const std::size_t shown = std::min(concerns.openings.size(), openings_most);
  const std::size_t first = concerns.openings.size() - shown;
  const float label_w = at.w - static_cast<float>(shown) * pitch;
  for (std::size_t i = 0; i < shown; ++i)
    f.draw.text_centre(at.x + label_w + static_cast<float>(i) * pitch + 14, y, Font::small, Colour::ink2,
                       month_of(concerns.openings[first + i].at));
  y += 24;
  const auto list = f.group("worries");
  const std::size_t rows = std::min(concerns.rows.size(), rows_most);
  for (std::size_t i = 0; i < rows; ++i, y += row_h)
    draw_worry(f, {at.x, y, at.w}, label_w, first, concerns, concerns.rows[i], i);
  if (concerns.rows.size() > rows) {
    y += 4 + f.draw.paragraph({at.x, y + 4, at.w}, Font::small, Colour::ink2,
                              fmt::format("And {} that came up once.", concerns.rows.size() - rows));
  }
  return y;
}

float draw_stories(Frame& f, const Place& at, const domain::StoriesInsight& stories) {
  float y = finding_head(f, at, stories, "A disc for each telling: full where they took it well");
  if (stories.missing > 0) return y;
  const auto list = f.group("stories");
  for (std::size_t i = 0; i < std::min(stories.rows.size(), rows_most); ++i, y += story_h) {
    const domain::StoryRow& row = stories.rows[i];
    const Rect r{at.x - 8, y, at.w + 16, story_h};
    const std::string where = companies_of(row);
    const Reply reply = f.widget(r, std::to_string(i),
                                 {.kind = WidgetKind::row, .label = row.text, .state = where, .tooltip = row.text});
    if (reply.hovered) f.draw.fill(r, Colour::hover, radius::control);
    f.focus_ring(reply, radius::control);
    const float figure = static_cast<float>(std::min(row.uses.size(), discs_most)) * 16 + 12;
    f.draw.text(at.x, y + 5, Font::body, Colour::ink, f.draw.fit(Font::body, row.text, at.w - figure));
    const std::string below = row.twice.empty() ? where : fmt::format("{} heard it more than once", row.twice);
    f.draw.text(at.x, y + 29, Font::small, row.twice.empty() ? Colour::ink2 : Colour::due,
                f.draw.fit(Font::small, below, at.w));
    draw_uses(f, row, at.x + at.w, y + 17);
    if (reply.pressed) f.out.go({.page = PageId::bank, .question = row.question});
  }
  return y;
}

}  // namespace afterword::ui
