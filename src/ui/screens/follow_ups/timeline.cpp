// The plan by opportunity: one row each on a common ruler of days, from when a step opens to when it is due.
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/screens/follow_ups/follow_ups.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Date;
using domain::StepProgress;

constexpr float names_w = 168, lane = 26, mark_w = 22, header = 52;
constexpr int days_before = 21, days_after = 56;  ///< at most, around today

using domain::PlannedStep;

struct Placed {
  const PlannedStep* step;
  int number;  ///< in the list
  float from = 0, to = 0;
  int lane = 0;
};

struct Row {
  domain::OpportunityId opportunity;
  std::vector<Placed> steps;
  int lanes = 1;
};

struct Axis {
  Date from{}, to{};
  float x = 0, w = 0;
  float at(double day) const {
    const auto days = static_cast<double>((to - from).count());
    const double share = std::clamp((day - static_cast<double>(from.time_since_epoch().count())) / days, 0.0, 1.0);
    return x + w * static_cast<float>(share);
  }
  float at(Date day) const { return at(static_cast<double>(day.time_since_epoch().count())); }
  float at(const domain::Time& time) const {
    return at((static_cast<double>(time.utc_ms) + time.offset_min * 60'000.0) / 86'400'000.0);
  }
};

Axis axis_of(const std::vector<const PlannedStep*>& steps, Date today, float x, float w) {
  using std::chrono::days;
  Axis axis{.from = today - days(3), .to = today + days(11), .x = x, .w = w};
  for (const PlannedStep* step : steps)
    for (const auto& time : {step->opens_at, step->due_at}) {
      if (!time) continue;
      const Date day = domain::date_of(*time);
      axis.from = std::max(today - days(days_before), std::min(axis.from, day - days(1)));
      axis.to = std::min(today + days(days_after), std::max(axis.to, day + days(2)));
    }
  return axis;
}

std::vector<Row> rows_of(const std::vector<const PlannedStep*>& steps, const Axis& axis, const domain::Time& now) {
  std::vector<Row> rows;
  std::unordered_map<domain::OpportunityId, std::size_t> places;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const PlannedStep& step = *steps[i];
    const auto [place, fresh] = places.try_emplace(step.opportunity, rows.size());
    if (fresh) rows.push_back({step.opportunity, {}, 1});
    Placed placed{&step, static_cast<int>(i)};
    const domain::Time opens = step.opens_at.value_or(step.due_at.value_or(now));
    placed.from = axis.at(opens);
    // A step without a deadline stands where it opens, one without either at the end.
    placed.to = !step.opens_at && !step.due_at ? axis.x + axis.w : axis.at(step.due_at.value_or(opens));
    placed.from = std::min(placed.from, placed.to);
    rows[place->second].steps.push_back(placed);
  }
  for (Row& row : rows) {
    std::vector<float> free;  // of each lane, where it is free again
    for (Placed& one : row.steps) {
      const auto fits = std::ranges::find_if(free, [&](float x) { return x <= one.from - mark_w / 2; });
      one.lane = static_cast<int>(fits - free.begin());
      if (fits == free.end()) free.push_back(0);
      free[static_cast<std::size_t>(one.lane)] = one.to + mark_w;
    }
    row.lanes = std::max<int>(1, static_cast<int>(free.size()));
  }
  return rows;
}

/// The days as ticks, the Mondays tall and named; the line of today through everything below.
void draw_axis(Frame& f, const Axis& axis, Date today, float y, float bottom) {
  const int days = static_cast<int>((axis.to - axis.from).count());
  const float pitch = axis.w / static_cast<float>(days);
  float free_x = 0;
  for (int i = 0; i <= days; ++i) {
    const Date day = axis.from + std::chrono::days(i);
    const bool monday = std::chrono::weekday(day) == std::chrono::Monday;
    const bool gone = day < today;
    const float h = 20 * (gone ? (monday ? 0.6F : 0.36F) : (monday ? 1.0F : 0.66F));
    const float x = std::round(axis.x + static_cast<float>(i) * pitch);
    f.draw.fill({x, y + 44 - h, 2, h}, gone ? Colour::line : Colour::duemark);
    const bool now_near = std::abs(axis.at(today) - x) < 90 && day != today;
    if (!monday || now_near || x < free_x || x + 60 > axis.x + axis.w + 24) continue;
    free_x = x + 12 + f.draw.text(x, y, Font::small, Colour::ink2, domain::day_and_month(day));
  }
  const float now_x = std::round(axis.at(today));
  f.draw.text_centre(now_x, y, Font::small_bold, Colour::accent, "Today");
  f.draw.fill({now_x, y + 22, 2, bottom - y - 22}, Colour::accent);
}

void draw_step(Frame& f, const Placed& one, float top) {
  const float y = top + static_cast<float>(one.lane) * lane + lane / 2;
  const domain::StepProgress state = one.step->state;
  const StepLine line = line_of(f.workspace, *one.step, f.now);
  const Colour c = state == StepProgress::overdue   ? Colour::over
                   : state == StepProgress::waiting ? Colour::line
                                                    : Colour::duemark;
  if (one.to - one.from > 2) f.draw.fill({one.from, y - 1, one.to - one.from, 2}, c);
  f.draw.fill({one.from - 1, y - 5, 2, 10}, c);
  const Rect r{std::min(one.from, one.to - 11) - 3, y - 12, std::max(one.to - one.from, 11.0F) + 15, 24};
  const Reply reply =
      f.widget(r, std::to_string(one.number), {.kind = WidgetKind::row, .label = line.what, .state = line.when});
  if (reply.hovered) f.draw.fill(r, Colour::hover, radius::key);
  f.draw.disc({one.to, y}, 9, Colour::page);
  mark(f, one.to - 9, y - 9, line.mark);
  f.focus_ring(reply, radius::key);
  f.tooltip(line.what + ", " + line.when);
  if (reply.pressed) f.out.go(line.to);
}

/// The step that has the focus, in words below its row.
float draw_detail(Frame& f, FollowUpsView& view, const StepLine& line, Place at) {
  const std::string rest = "  " + line.when;
  const Span words[] = {{line.what, Font::body_bold, Colour::ink},
                        {rest, Font::small, line.late ? Colour::over : Colour::ink2}};
  const std::string why = line.rules.empty() ? line.why : fmt::format("{} ({})", line.why, line.rules);
  const float high = 24 + f.draw.paragraph_height(at.w, Font::small, why) + step::s8;
  f.draw.fill({at.x - 4, at.y, at.w + 8, high}, Colour::page);  // the line of today ends above
  float y = at.y + f.draw.spans(at, 24, words);
  y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, why) + step::s8;
  return ask_about_step(f, view, line, {at.x, y, at.w});
}

float draw_row(Frame& f, FollowUpsView& view, const Page& p, const Row& row, const ScrollArea& scroll, float y) {
  const float high = std::max(52.0F, static_cast<float>(row.lanes) * lane + 12);
  const bool apart = std::ranges::none_of(
      row.steps, [&](const Placed& one) { return one.number == view.kept_drawn || one.step->id == view.current; });
  if (apart && scroll.hidden(y - steps_beyond, high + 2 * steps_beyond)) return y + high;
  const domain::Opportunity* opportunity = f.workspace.opportunity(row.opportunity);
  f.draw.hair(p.x, y, p.w);
  if (opportunity != nullptr) {
    f.draw.text(p.x, y + 6, Font::body_bold, Colour::ink,
                f.draw.fit(Font::body_bold, company_words(opportunity->company), names_w - step::s12));
    f.draw.text(p.x, y + 29, Font::small, Colour::ink2,
                f.draw.fit(Font::small, opportunity->role, names_w - step::s12));
  }
  {
    const auto list = f.group("list");
    for (const Placed& one : row.steps) draw_step(f, one, y + 6);
  }
  y += high;
  const auto current = std::ranges::find(row.steps, view.current, [](const Placed& one) { return one.step->id; });
  if (current == row.steps.end()) return y;
  return draw_detail(f, view, line_of(f.workspace, *current->step, f.now), {p.x + names_w, y, p.w - names_w});
}

}  // namespace

float draw_timeline(Frame& f, FollowUpsView& view, const Page& p, const StepsByDay& steps, const ScrollArea& scroll,
                    float y) {
  const std::vector<const PlannedStep*> shown = steps_in_order(view, steps);
  const Date today = domain::date_of(f.now);
  const Axis axis = axis_of(shown, today, p.x + names_w, p.w - names_w - 16);
  const std::vector<Row> rows = rows_of(shown, axis, f.now);
  const float top = y;
  y += header;
  f.draw.push_clip({p.area.x, p.area.y, p.area.w, p.foot_y});
  draw_axis(f, axis, today, top, top + header + view.timeline_high);
  f.draw.pop_clip();
  for (const Row& row : rows) y = draw_row(f, view, p, row, scroll, y);
  if (std::abs(view.timeline_high - (y - top - header)) > 0.5F) {
    view.timeline_high = y - top - header;
    f.again();
  }
  if (shown.empty())
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, "Nothing is open or waits for its day.");
  return y;
}

}  // namespace afterword::ui
