#include "ui/layout.h"

#include <algorithm>
#include <cmath>

#include "ui/memory.h"

namespace afterword::ui {

namespace {

constexpr float room_for_margin = 1100, room_for_rail = 860, room_for_foot = 640;

// In a window wider than the drawings, the page stands in the middle of what is left.
float shift(const Frame& f) { return std::max(0.0F, std::floor((f.width - 1280) / 2)); }

void shape_column(const Frame& f, Page& p, float rail) {
  const bool small = f.width < room_for_rail;
  p.x = rail + (small ? 32 : 56) + shift(f);
  p.w = std::min(size::column, f.width - p.x - 32);
  p.margin_x = p.x + size::column + size::gap;
  p.margin_w = std::min(size::margin, f.width - p.margin_x - 24);
}

void shape_beside_list(const Frame& f, Page& p) {
  const float list_w = f.width < room_for_rail ? 240 : 304;
  p.list = {size::rail_narrow, 0, list_w, f.height};
  const float left = size::rail_narrow + list_w;
  p.area = {left, 0, f.width - left, f.height};
  p.x = left + (f.width < room_for_rail ? 24 : 48) + shift(f);
  p.w = std::min(size::column, f.width - p.x - 24);
  p.margin_x = p.x + size::column + 32;
  p.margin_w = std::min(240.0F, f.width - p.margin_x - 24);
}

}  // namespace

float rail_width(const Frame& f) { return f.width < room_for_rail ? size::rail_narrow : size::rail; }

Page page(const Frame& f, PageShape shape, bool ruler, bool foot) {
  Page p;
  const float rail = rail_width(f);
  p.area = {rail, 0, f.width - rail, f.height};
  p.beside = f.width >= room_for_margin;
  p.top = ruler ? 76 : 40;
  switch (shape) {
    case PageShape::column:
      shape_column(f, p, rail);
      break;
    case PageShape::beside_list:
      shape_beside_list(f, p);
      break;
    case PageShape::wide:
      p.w = std::min(size::wide, p.area.w - 64);
      p.x = std::ceil((rail + (p.area.w - p.w) / 2) / 8) * 8;
      p.beside = false;
      break;
  }
  p.full_w = p.beside ? p.margin_x + p.margin_w - p.x : p.w;
  p.foot_w = p.beside || shape == PageShape::wide ? p.full_w : std::max(p.w, p.area.right() - p.x - 32);
  p.foot_tall = foot && p.foot_w < room_for_foot;
  p.foot_y = f.height - (foot ? (p.foot_tall ? size::foot_tall : size::foot) : 0);
  return p;
}

void add_foot(const Frame& f, Page& page) {
  page.full_w = page.foot_w = page.w;
  page.foot_tall = false;
  page.foot_y = f.height - size::foot;
}

// ---- Scrolling ----

ScrollArea::ScrollArea(Frame& f, std::string_view name, const Rect& r) : f_(f), r_(r), path_(f.path(name)) {
  Memory& m = f.memory();
  ScrollState& state = m.scrolls[path_];
  state.area = r;
  const float most = std::max(0.0F, state.content - r.h);
  if (state.reveal) {
    const float above = r.y - state.reveal->y, below = state.reveal->bottom() - r.bottom();
    if (above > 0)
      state.offset -= above;
    else if (below > 0)
      state.offset += std::min(below, -above);
    state.reveal.reset();
    f.again();
  }
  if (f.hovers(r) && f.wheel() != 0 && most > 0) {
    state.offset -= f.wheel() * 48;
    m.mouse.wheel.y = 0;
    f.again();
  }
  state.offset = std::round(std::clamp(state.offset, 0.0F, most) * f.draw.scale()) / f.draw.scale();
  offset_ = state.offset;
  f.push_clip(r);
  m.area_stack.push_back(path_);
}

ScrollArea::~ScrollArea() {
  f_.pop_clip();
  f_.memory().area_stack.pop_back();
}

void ScrollArea::finish(float bottom) {
  Memory& m = f_.memory();
  ScrollState& state = m.scrolls[path_];
  const float content = bottom - top();
  if (std::abs(content - state.content) > 0.5F) f_.again();
  state.content = content;
  const float most = std::max(0.0F, content - r_.h);
  if (state.offset > most) {
    state.offset = most;
    f_.again();
  }
  if (most <= 0) return;
  if (!f_.typing() && m.area_stack.size() == 1) {
    const float before = state.offset;
    if (f_.key(plain(Key::page_down))) state.offset += r_.h - 48;
    if (f_.key(plain(Key::page_up))) state.offset -= r_.h - 48;
    if (f_.key(ctrl(Key::home))) state.offset = 0;
    if (f_.key(ctrl(Key::end))) state.offset = most;
    state.offset = std::clamp(state.offset, 0.0F, most);
    if (state.offset != before) f_.again();
  }
  const float high = std::max(32.0F, r_.h * r_.h / content);
  const float y = r_.y + (r_.h - high) * state.offset / most;
  const Rect track{r_.right() - 12, r_.y, 12, r_.h};
  const auto scope = f_.scope(path_.substr(path_.rfind('/') + 1));
  const Reply bar = f_.widget(track, "bar", {.kind = WidgetKind::scroll, .focusable = false});
  if (bar.held) {
    state.offset = std::clamp((f_.mouse().y - r_.y - high / 2) / (r_.h - high) * most, 0.0F, most);
    f_.again();
  }
  f_.draw.fill({r_.right() - 8, y + 2, 4, high - 4}, bar.hovered || bar.held ? Colour::ink2 : Colour::line, 2);
}

}  // namespace afterword::ui
