// Draws the board: columns side by side where there is room, else stage below stage; cards are moved by mouse or keys.
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "ui/fonts.h"
#include "ui/memory.h"
#include "ui/screens/opportunities/opportunities.h"
#include "ui/screens/opportunity_stage.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/screens/start.h"

namespace afterword::ui {

namespace {

using domain::Stage;

constexpr std::size_t stages = domain::board_stages.size();
constexpr std::size_t columns_beside = 5;  ///< the last one holds the three stages that are over
constexpr float between = 16, card_gap = 8, head_h = 40, wide_from = 760;
constexpr float beyond = 400;   ///< drawn above and below what can be seen, so that keys find the next card
constexpr float drag_from = 6;  ///< pixels that the mouse goes before a press becomes a drag

struct Placed {
  const CardLine* card;
  Rect rect;
  std::size_t column, row;  ///< of BoardLines
};

/// One stage on the page.
struct Band {
  std::size_t column;
  Rect head, area;
};

struct Layout {
  std::vector<Placed> cards;  ///< in the order of the board
  std::vector<Band> bands;
  float bottom = 0;
};

/// Cards of one stage in `across` columns from `y` on; returns where they end.
float place_cards(Layout& layout, const BoardLines& lines, std::size_t column, Place at, float card_w, int across) {
  std::vector<float> free(static_cast<std::size_t>(across), at.y);
  for (std::size_t i = 0; i < lines.columns[column].size(); ++i) {
    const CardLine& card = lines.columns[column][i];
    const auto k = i % free.size();
    layout.cards.push_back(
        {&card, {at.x + static_cast<float>(k) * (card_w + between), free[k], card_w, card.height}, column, i});
    free[k] += card.height + card_gap;
  }
  return *std::max_element(free.begin(), free.end());
}

Layout lay_beside(const BoardLines& lines, Place at, float card_w) {
  Layout layout;
  for (std::size_t column = 0; column < stages; ++column) {
    const bool over = column >= columns_beside - 1;
    const float x = at.x + static_cast<float>(std::min(column, columns_beside - 1)) * (card_w + between);
    const float y = over && column >= columns_beside ? layout.bands.back().area.bottom() : at.y;
    const float end = place_cards(layout, lines, column, {x, y + head_h, card_w}, card_w, 1);
    layout.bands.push_back({column, {x, y, card_w, head_h}, {x, y, card_w, end - y + step::s16}});
    layout.bottom = std::max(layout.bottom, end);
  }
  for (Band& band : layout.bands)
    if (band.column < columns_beside - 1 || band.column == stages - 1) band.area.h = layout.bottom - band.area.y + 200;
  return layout;
}

Layout lay_below(const BoardLines& lines, Place at, float card_w, int across) {
  Layout layout;
  float y = at.y;
  for (std::size_t column = 0; column < stages; ++column) {
    const float end = place_cards(layout, lines, column, {at.x, y + head_h, at.w}, card_w, across) + step::s16;
    layout.bands.push_back({column, {at.x, y, at.w, head_h}, {at.x, y, at.w, end - y}});
    y = end;
  }
  layout.bottom = y;
  return layout;
}

std::optional<Stage> stage_at(const Layout& layout, Point mouse) {
  for (const Band& band : layout.bands)
    if (Rect{band.area.x - between / 2, band.area.y, band.area.w + between, band.area.h}.contains(mouse))
      return domain::board_stages[band.column];
  return std::nullopt;
}

void draw_head(Frame& f, const Band& band, std::size_t count, bool target) {
  if (target) f.draw.fill(band.area.inset(-4), Colour::soft, radius::control);
  f.draw.text(band.head.x, band.head.y, Font::small_bold, Colour::ink2, spoken(domain::board_stages[band.column]));
  if (count > 0) f.draw.text_right(band.head.right(), band.head.y, Font::small, Colour::ink2, std::to_string(count));
  f.draw.hair(band.head.x, band.head.y + 26, band.head.w);
}

void paint_card(Frame& f, const CardLine& card, const Rect& r, bool lifted, bool hovered) {
  f.draw.fill(r, hovered && !lifted ? Colour::hover : Colour::raised, radius::control);
  f.draw.edge(r, lifted ? Colour::accent : Colour::line, radius::control, lifted ? 2.0F : 1.0F);
  card_content(f, card, {r.x, r.y, r.w}, true);
}

void draw_card(Frame& f, OpportunitiesView& view, const Placed& placed, int number) {
  const CardLine& card = *placed.card;
  const Reply reply = f.widget(placed.rect, std::to_string(number),
                               {.kind = WidgetKind::row, .label = card.company, .state = spoken(card.stage)});
  if (reply.focused) {
    view.current = card.id;
    view.current_number = static_cast<std::size_t>(number);
  }
  if (reply.held && !view.dragged) {
    view.dragged = card.id;
    view.grabbed = f.mouse();
    view.lifted = placed.rect;
    view.moving = false;
  }
  const bool lifted = view.moving && view.dragged == card.id;
  if (lifted)
    f.draw.dashed_edge(placed.rect, Colour::line, radius::control);
  else
    paint_card(f, card, placed.rect, false, reply.hovered);
  f.focus_ring(reply, radius::control);
  if (reply.pressed && !view.moving) f.out.go({.page = PageId::opportunities, .opportunity = card.id});
}

/// The card that is dragged, under the mouse; where it is let go the stage changes.
void follow_drag(Frame& f, OpportunitiesView& view, const Layout& layout) {
  if (!view.dragged) return;
  const Point mouse = f.mouse();
  const float dx = mouse.x - view.grabbed.x, dy = mouse.y - view.grabbed.y;
  if (!view.moving && std::hypot(dx, dy) > drag_from) view.moving = true;
  const auto card = std::ranges::find(layout.cards, view.dragged, [](const Placed& placed) { return placed.card->id; });
  if (view.moving && card != layout.cards.end())
    paint_card(f, *card->card, {view.lifted.x + dx, view.lifted.y + dy, card->rect.w, card->rect.h}, true, false);
  if (f.mouse_down()) return;
  const auto to = stage_at(layout, mouse);
  const domain::Opportunity* opportunity = f.workspace.opportunity(view.dragged);
  if (view.moving && to && opportunity != nullptr) {
    change_stage(f, *opportunity, *to);
    view.current = opportunity->id;
    view.wanted = true;
  }
  view.dragged = {};
  view.moving = false;
  f.again();
}

/// From card to card: up and down in a column, left and right to the nearest one that is not empty.
void follow_arrows(Frame& f, OpportunitiesView& view, const Layout& layout) {
  if (!f.focus_within(f.path("board"))) return;
  const auto here = std::ranges::find(layout.cards, view.current, [](const Placed& one) { return one.card->id; });
  if (here == layout.cards.end()) return;
  const Placed* to = nullptr;
  const auto nearest = [&](auto wanted) {
    const auto away = [&](const Placed& one) {
      return std::abs(one.rect.centre().x - here->rect.centre().x) * 4 + std::abs(one.rect.y - here->rect.y);
    };
    for (const Placed& one : layout.cards)
      if (wanted(one.rect) && (to == nullptr || away(one) < away(*to))) to = &one;
  };
  const Rect at = here->rect;
  if (f.key(plain(Key::left))) nearest([&](const Rect& r) { return r.right() <= at.x; });
  if (f.key(plain(Key::right))) nearest([&](const Rect& r) { return r.x >= at.right(); });
  if (f.key(plain(Key::up))) nearest([&](const Rect& r) { return std::abs(r.x - at.x) < 1 && r.bottom() <= at.y; });
  if (f.key(plain(Key::down))) nearest([&](const Rect& r) { return std::abs(r.x - at.x) < 1 && r.y >= at.bottom(); });
  if (to == nullptr) return;
  view.current = to->card->id;
  view.wanted = true;
}

void follow_moves(Frame& f, OpportunitiesView& view) {
  const int by = f.command("board.right") ? 1 : f.command("board.left") ? -1 : 0;
  const domain::Opportunity* current = f.workspace.opportunity(view.current);
  if (by == 0 || current == nullptr) return;
  const Stage stage = domain::neighbour(current->stage, by);
  if (stage != current->stage) view.moved_in = f.memory().frame_number;
  change_stage(f, *current, stage);
  view.wanted = true;
  f.again();
}

/// The numbers of cards change with the board: the focus stays with its own, wherever the page is scrolled to.
void follow_card(Frame& f, OpportunitiesView& view, const Layout& layout) {
  const auto path = [&](std::size_t number) { return f.path("board") + "/" + std::to_string(number); };
  if (f.focused() != path(view.current_number)) return;
  const auto at = std::ranges::find(layout.cards, view.current, [](const Placed& one) { return one.card->id; });
  if (at == layout.cards.end()) return;
  const auto number = static_cast<std::size_t>(at - layout.cards.begin());
  if (number == view.current_number) return;
  view.current_number = number;
  f.memory().focused = path(number);
  constexpr int soon = 30;  // frames: a board that follows later than that was not moved by hand
  if (std::exchange(view.moved_in, -soon) + soon > f.memory().frame_number) f.focus(path(number));
}

/// The card that is to have the focus: the one moved or walked to, else the one that was left, else the first.
void keep_focus(Frame& f, OpportunitiesView& view, const Layout& layout) {
  const bool came = view.drawn_in + 1 != f.memory().frame_number;
  view.drawn_in = f.memory().frame_number;
  if (came && f.route.focus.empty()) view.wanted = true;
  if (layout.cards.empty() || !view.wanted) return;
  const auto at = std::ranges::find(layout.cards, view.current, [](const Placed& one) { return one.card->id; });
  if (at == layout.cards.end() && view.current && view.board.is_making()) return;  // it is still to come
  const auto number = at == layout.cards.end() ? 0 : at - layout.cards.begin();
  f.focus(f.path("board") + "/" + std::to_string(number), came ? f.memory().ring : true);
  view.wanted = false;
}

void draw_empty(Frame& f) {
  const Page p = page(f, PageShape::wide);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Opportunities") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "Every opening you have an eye on stands here, from the first interest to the answer: what "
                        "comes next for it, what you found out, what they said. Several at once keep each of them "
                        "light.",
                        prose_line);
  y += step::s24;
  if (command_button(f, p.x, y, "board.new", ButtonStyle::primary)) new_opportunity(f);
  y += size::button + step::s16;
  if (command_button(f, p.x - step::s8, y, "start.write", ButtonStyle::quiet)) write_it_down(f);
}

Page board_page(const Frame& f) {
  Page p = page(f, PageShape::wide);
  const float left = p.area.x, room = f.width - left;
  p.x = left + (room > 900 ? step::s40 : step::s32);
  p.w = std::min(1400.0F, room - 2 * (p.x - left));
  add_foot(f, p);
  return p;
}

}  // namespace

void draw_board(Frame& f, OpportunitiesView& view) {
  follow_start_commands(f);
  if (f.workspace.opportunities().empty()) return draw_empty(f);
  const Page p = board_page(f);
  const bool beside = p.w >= wide_from;
  const int across = beside ? static_cast<int>(columns_beside) : p.w >= 560 ? 3 : 2;
  const float card_w = std::floor((p.w - static_cast<float>(across - 1) * between) / static_cast<float>(across));
  // Heights hold for one width, and until the fonts are built anew.
  const std::int64_t measure = static_cast<std::int64_t>(card_w) * 1'000'000 + f.draw.fonts().generation();
  const BoardLines& lines = view.board.get(f, card_w, measure);
  {
    ScrollArea scroll(f, "page", page_area(p));
    float y = scroll.top() + p.top;
    y += title(f, {p.x, y, p.w}, "Opportunities");
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, lines.sentence) + step::s24;
    const Layout layout =
        beside ? lay_beside(lines, {p.x, y, p.w}, card_w) : lay_below(lines, {p.x, y, p.w}, card_w, across);
    follow_card(f, view, layout);
    follow_moves(f, view);
    follow_arrows(f, view, layout);
    keep_focus(f, view, layout);
    const auto target = view.moving ? stage_at(layout, f.mouse()) : std::nullopt;
    for (const Band& band : layout.bands)
      draw_head(f, band, lines.counts[band.column], target && domain::board_stages[band.column] == *target);
    {
      const auto group = f.group("board");
      for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        const Rect& r = layout.cards[i].rect;
        const bool current = layout.cards[i].card->id == view.current;
        if (current || !scroll.hidden(r.y - beyond, r.h + 2 * beyond))
          draw_card(f, view, layout.cards[i], static_cast<int>(i));
      }
    }
    follow_drag(f, view, layout);
    scroll.finish(layout.bottom + step::s32);
  }
  FootBar foot(f, p, "Enter opens a card, Ctrl ← → moves it to another stage, so does dragging");
  if (foot.secondary_command("board.new")) new_opportunity(f);
}

}  // namespace afterword::ui
