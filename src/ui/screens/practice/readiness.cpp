// Draws the preparation: one square a question, ready now, after today, or by the plan.
#include "ui/screens/practice/readiness.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/practice/parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Preparation;

constexpr std::array<int, 5> minutes_offered{10, 20, 30, 45, 60};

/// The interview asked for, else the next one that has a beginning.
const workspace::InterviewRow* interview_ahead(const Frame& f) {
  const workspace::InterviewRow* next = nullptr;
  for (const workspace::InterviewRow& row : f.workspace.interviews()) {
    if (!row.starts || row.starts->utc_ms < f.now.utc_ms) continue;
    if (row.id == f.route.interview) return &row;
    if (next == nullptr || row.starts->utc_ms < next->starts->utc_ms) next = &row;
  }
  return next;
}

/// How a question stands, from the best to what time cannot cover.
enum class Standing { ready, after_today, by_plan, open, left_out };

Standing standing_of(const Preparation& p, int index) {
  if (index < p.ready_without) return Standing::ready;
  if (index < p.ready_with_today) return Standing::after_today;
  if (index < p.ready_by_plan) return Standing::by_plan;
  return index >= p.questions - static_cast<int>(p.left_out.size()) ? Standing::left_out : Standing::open;
}

void draw_square(Frame& f, const Rect& r, Standing standing) {
  const float rounding = std::min(2.0F, r.w / 4);
  switch (standing) {
    case Standing::ready:
      return f.draw.fill(r, Colour::accent, rounding);
    case Standing::after_today:
      f.draw.fill({r.x, r.y + r.h / 2, r.w, r.h / 2}, Colour::accent, rounding);
      return f.draw.edge(r, Colour::accent, rounding);
    case Standing::by_plan:
      return f.draw.edge(r, Colour::accent, rounding);
    case Standing::open:
      return f.draw.edge(r, Colour::line, rounding);
    case Standing::left_out:
      return f.draw.edge(r, Colour::duemark, rounding, 2);
  }
}

/// One square a question where they fit, else one bar in parts; returns the height.
float draw_squares(Frame& f, Place at, const Preparation& p) {
  constexpr float high = 14, largest = 18, least = 6;
  if (p.questions <= 0) return 0;
  const float pitch = std::min(largest, at.w / static_cast<float>(p.questions));
  if (pitch >= least) {
    const float w = std::max(3.0F, std::floor(pitch - (pitch > 10 ? 4.0F : 2.0F)));
    for (int i = 0; i < p.questions; ++i)
      draw_square(f, {at.x + std::round(static_cast<float>(i) * pitch), at.y, std::min(w, high), high},
                  standing_of(p, i));
    return high;
  }
  const auto x_of = [&](int n) { return at.w * static_cast<float>(n) / static_cast<float>(p.questions); };
  f.draw.edge({at.x, at.y, at.w, high}, Colour::line, 2);
  f.draw.fill({at.x, at.y, x_of(p.ready_with_today), high}, Colour::soft, 2);
  f.draw.fill({at.x, at.y, x_of(p.ready_without), high}, Colour::accent, 2);
  return high;
}

/// What the squares mean, each kind that occurs with its number; returns the height.
float draw_legend(Frame& f, Place at, const Preparation& p) {
  const int today = p.ready_with_today - p.ready_without, later = p.ready_by_plan - p.ready_with_today;
  const auto out = static_cast<int>(p.left_out.size());
  const struct {
    Standing standing;
    int count;
    std::string words;
  } lines[] = {
      {Standing::ready, p.ready_without, fmt::format("{} ready without more practice", p.ready_without)},
      {Standing::after_today, today,
       fmt::format("{} {} with today’s session", today, p.ready_without > 0 ? "more" : "ready")},
      {Standing::by_plan, later, fmt::format("{} {} by the plan", later, p.ready_with_today > 0 ? "more" : "ready")},
      {Standing::left_out, out, fmt::format("{} that time cannot cover", out)}};
  float x = at.x, y = at.y;
  for (const auto& line : lines) {
    if (line.count <= 0) continue;
    const float w = 18 + f.draw.width(Font::small, line.words) + 20;
    if (x > at.x && x + w > at.x + at.w) {
      x = at.x;
      y += 20;
    }
    draw_square(f, {x, y + 4, 12, 12}, line.standing);
    f.draw.text(x + 18, y, Font::small, Colour::ink2, line.words);
    x += w;
  }
  return y + 20 - at.y;
}

/// How much time a day there is; returns the y below.
float draw_minutes(Frame& f, Place at) {
  const int chosen = practice_minutes(f.workspace);
  std::vector<ChipItem> items;
  for (const int minutes : minutes_offered)
    items.push_back({std::to_string(minutes), std::to_string(minutes), minutes == chosen});
  f.draw.text(at.x, at.y + 4, Font::small, Colour::ink2, "Minutes a day");
  const ChipsReply reply = chips(f, {at.x + 104, at.y, at.w - 104}, "minutes", items, true);
  if (reply.pressed >= 0)
    f.out.prefer(std::string(preference::practice_minutes), items[static_cast<std::size_t>(reply.pressed)].name);
  return at.y + reply.rect.h;
}

/// The button that begins today's part; nothing where nothing is planned for today.
bool draw_today_button(Frame& f, PracticeView& view, Place at, const workspace::InterviewRow& row,
                       const Preparation& p) {
  const int count = p.days.empty() ? 0 : static_cast<int>(p.days.front().questions.size());
  if (count == 0) return false;
  const std::string words = fmt::format("Practise {} for it, {}", count, about_minutes(count * practice_minutes_each));
  const bool first = !view.session || domain::at_end(*view.session);
  const ButtonOptions options{.style = first ? ButtonStyle::primary : ButtonStyle::secondary, .key = plain(Key::p)};
  const float w = button_width(f, words, options);
  if (button(f, at.x + at.w - w, at.y, "today", words, options).pressed) {
    domain::PracticeFor what;
    what.kind = domain::PracticeKind::prepare;
    what.interview = row.id;
    choose_session(f, view, what, count);
  }
  return true;
}

}  // namespace

Readiness draw_readiness(Frame& f, PracticeView& view, Place at) {
  const workspace::InterviewRow* row = interview_ahead(f);
  if (row == nullptr) return {.below = at.y, .interview = {}};
  const int minutes = practice_minutes(f.workspace);
  const auto& ready = view.ready.get(f.workspace, f.now, row->id.value ^ minutes,
                                     [&] { return f.workspace.preparation(row->id, minutes); });
  if (!ready || ready->questions == 0) return {.below = at.y, .interview = {}};
  const auto scope = f.scope("ready");
  const domain::Date day = domain::date_of(*row->starts), today = domain::date_of(f.now);
  float y = at.y;
  const auto days = static_cast<int>((day - today).count());
  const float figure = days > 0 ? 11 * static_cast<float>(std::min(days, 14)) : 0;
  if (days > 0) days_to_go(f, at.x + at.w - figure, y + 8, days);
  const float room = at.w - figure - step::s16;
  std::string name = fmt::format("{}, {}", interview_words(row->company, row->round), domain::long_day(day));
  if (f.draw.width(Font::lead_bold, name) > room)
    name = fmt::format("{}, {}", company_words(row->company), domain::short_day(day));
  f.draw.text(at.x, y, Font::lead_bold, Colour::ink, f.draw.fit(Font::lead_bold, name, room));
  y += 28;
  y += f.draw.paragraph({at.x, y, at.w}, Font::body, ready->left_out.empty() ? Colour::ink2 : Colour::due,
                        ready->sentence) +
       step::s12;
  y += draw_squares(f, {at.x, y, at.w}, *ready) + step::s8;
  y += draw_legend(f, {at.x, y, at.w}, *ready) + step::s16;
  const bool beside = at.w >= 640;
  const float chips_bottom = draw_minutes(f, {at.x, y + 6, beside ? at.w - 300 : at.w});
  const float button_y = beside ? y : chips_bottom + step::s12;
  const bool prepared = draw_today_button(f, view, {at.x, button_y, at.w}, *row, *ready);
  const float bottom = std::max(chips_bottom, prepared ? button_y + size::button : 0);
  return {.below = bottom + step::s32, .interview = row->id, .to_practise = prepared};
}

}  // namespace afterword::ui
