// Puts the findings on the page: the ratings over its width, the others in two columns where there is room.
#include "ui/screens/insights/insights.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/practice/calibration.h"
#include "ui/screens/practice/session.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::array<CommandRow, 1> rows{{
    {"insights.save", "Save as a table", ctrl(Key::s), "A CSV file in the data folder, for a spreadsheet",
     PageId::insights},
}};

constexpr float most_w = 928, between = 64, two_columns_from = 760;

Page insights_page(const Frame& f) {
  Page p = page(f, PageShape::wide);
  const float left = p.area.x, room = f.width - left, edge = room > 900 ? step::s56 : step::s32;
  p.x = left + edge;
  p.w = std::min(most_w, room - 2 * edge);
  add_foot(f, p);
  return p;
}

void draw_empty(Frame& f) {
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Insights") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "After a few interviews this page says what they have in common: which kinds of question go "
                        "better than they did, which worry keeps coming back, how well you judge yourself. It draws "
                        "nothing from fewer than five answers.",
                        prose_line);
  if (command_button(f, p.x, y + step::s24, "start.write", ButtonStyle::primary)) write_it_down(f);
}

std::string basis(const Frame& f, const domain::Insights& insights) {
  const auto n = [](int count) { return static_cast<std::size_t>(count); };
  std::string words = domain::counted(n(insights.ratings.interviews), "interview");
  if (insights.ratings.since) {
    const domain::Date day = domain::date_of(*insights.ratings.since);
    words += " since " + domain::dated(day, domain::date_of(f.now));
  }
  return fmt::format("{}, {}. Less than five of a kind prove nothing and are not drawn.", words,
                     domain::counted(n(insights.ratings.points), "rated answer"));
}

float draw_calibration(Frame& f, const Place& at, std::string_view name, std::string_view heading,
                       const domain::Calibration& calibration, const CalibrationWords& words) {
  const auto scope = f.scope(name);
  return at.y + calibration_figure(f, at, heading, calibration, words);
}

float draw_received(Frame& f, const Place& at, const domain::Insights& insights) {
  const domain::Calibration& c = insights.received;
  const std::string_view heading = c.missing > 0        ? "How you rate yourself, and how they took it"
                                   : c.lower > c.higher ? "You mark yourself harder than they do"
                                   : c.higher > c.lower ? "You mark yourself higher than they do"
                                                        : "You mark yourself as they do";
  return draw_calibration(
      f, at, "received", heading, c,
      {.across = "my rating", .top = "took it well", .middle = "no sign", .bottom = "took it badly"});
}

float draw_predicted(Frame& f, const Place& at, const domain::Insights& insights) {
  return draw_calibration(f, at, "predicted", "Your guesses before an answer", insights.predicted,
                          {.across = "my guess", .top = "went very well", .middle = "so so", .bottom = "went badly"});
}

/// Two findings side by side, or below each other.
template <class Left, class Right>
float pair(const Page& p, float y, const Left& left, const Right& right) {
  if (p.w < two_columns_from) return right(Place{p.x, left(Place{p.x, y, p.w}) + step::s40, p.w}) + step::s40;
  const float w = (p.w - between) / 2;
  return std::max(left(Place{p.x, y, w}), right(Place{p.x + w + between, y, w})) + step::s40;
}

}  // namespace

float finding_head(Frame& f, const Place& at, const domain::InsightHead& head, std::string_view reading) {
  float y = at.y + f.draw.paragraph(at, Font::lead_bold, Colour::ink, head.heading);
  if (head.missing > 0) return y + f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, head.sentence);
  y += f.draw.paragraph({at.x, y, at.w}, Font::body, Colour::ink, head.sentence) + step::s4;
  return y + f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, reading) + step::s12;
}

namespace {

void practise_kind(Frame& f, PracticeView& practice, domain::Category category) {
  domain::PracticeFor what;
  what.kind = domain::PracticeKind::category;
  what.category = category;
  take_session(f, practice);
  begin_practice(f, practice, what);
  f.out.route_replaces = false;  // the way back from practice leads here
}

}  // namespace

std::span<const CommandRow> insights_commands() { return rows; }

void draw_insights(Frame& f, InsightsView& view, PracticeView& practice) {
  follow_start_commands(f);
  if (f.workspace.interviews().empty() && f.workspace.opportunities().empty()) return draw_empty(f);
  const Page p = insights_page(f);
  std::optional<domain::Category> wanted;
  const domain::Insights* const latest = f.workspace.latest_insights();
  if (f.workspace.adding_up()) f.wake_in(0.03);
  if (latest == nullptr) {
    const float y =
        p.area.y + p.top - step::s12 + title(f, {p.x, p.area.y + p.top - step::s12, p.w}, "What your answers say");
    f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, "Adding up…");
    return;
  }
  const domain::Insights& insights = *latest;
  view.greeted = true;
  {
    ScrollArea scroll(f, "page", page_area(p));
    float y = scroll.top() + p.top - step::s12;
    y += title(f, {p.x, y, p.w}, "What your answers say");
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, basis(f, insights)) + step::s24;
    y = draw_ratings(f, {p.x, y, p.w}, insights.ratings, wanted) + step::s40;
    y = pair(
        p, y, [&](const Place& at) { return draw_received(f, at, insights); },
        [&](const Place& at) { return draw_worries(f, at, insights.concerns); });
    y = pair(
        p, y, [&](const Place& at) { return draw_response(f, at, insights.response); },
        [&](const Place& at) { return draw_stories(f, at, insights.stories); });
    y = draw_predicted(f, {p.x, y, std::min(p.w, 420.0F)}, insights);
    scroll.finish(y + step::s32);
  }
  FootBar foot(f, p, "Enter on a row leads to what it rests on");
  if (foot.secondary_command("insights.save")) f.out.save_page("insights.csv", f.workspace.insights_csv());
  if (wanted) practise_kind(f, practice, *wanted);
}

}  // namespace afterword::ui
