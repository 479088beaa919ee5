#include "ui/long_list.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "ui/memory.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::size_t none = ~std::size_t{0};
constexpr float wheel_step = 48, shortest_bar = 32;

// The row that `path` names below `list`; none where it names another widget.
std::size_t row_of(std::string_view path, std::string_view list) {
  if (path.size() < list.size() + 2 || path.substr(0, list.size()) != list || path[list.size()] != '/') return none;
  const std::string_view rest = path.substr(list.size() + 1);
  std::size_t row = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), row);
  return error == std::errc{} && end == rest.data() + rest.size() ? row : none;
}

}  // namespace

LongList::LongList(Frame& f, std::string_view name, const Rect& r, float row_height, std::size_t count,
                   LongListState& state, std::optional<std::size_t> chosen)
    : f_(f), scope_(f, name, true), r_(r), row_height_(row_height), count_(count), state_(state) {
  chosen_ = chosen && *chosen < count ? *chosen : none;
  focused_ = row_of(f.focused(), f.path({}));
  if (focused_ >= count) focused_ = none;
  take_keys();
  const std::optional<std::size_t> now = focused_ == none ? std::nullopt : std::optional(focused_);
  if (now && now != state_.focus_was) arrived_ = state_.reveal = now;
  state_.focus_was = now;
  scroll();
  const double from = std::floor(state_.offset / row_height_), to = std::ceil((state_.offset + r_.h) / row_height_);
  first_ = std::min(count_, static_cast<std::size_t>(std::max(0.0, from)));
  end_ = std::min(count_, static_cast<std::size_t>(std::max(0.0, to)));
  f_.push_clip(r_);
}

LongList::~LongList() { f_.pop_clip(); }

double LongList::most() const { return std::max(0.0, static_cast<double>(count_) * row_height_ - r_.h); }

Rect LongList::row(std::size_t index) const {
  const double y = static_cast<double>(index) * row_height_ - state_.offset;
  return {r_.x, static_cast<float>(r_.y + y), r_.w, row_height_};
}

void LongList::go_to(std::size_t index) {
  focused_ = index;
  f_.focus(f_.path(std::to_string(index)));
}

void LongList::take_keys() {
  if (focused_ == none) return;
  const std::size_t page = std::max<std::size_t>(1, static_cast<std::size_t>(r_.h / row_height_));
  if (f_.key(plain(Key::down))) go_to(std::min(count_ - 1, focused_ + 1));
  if (f_.key(plain(Key::up))) {
    if (focused_ == 0)
      left_at_top_ = true;
    else
      go_to(focused_ - 1);
  }
  if (f_.key(plain(Key::page_down))) go_to(std::min(count_ - 1, focused_ + page));
  if (f_.key(plain(Key::page_up))) go_to(focused_ - std::min(focused_, page));
  if (f_.key(plain(Key::home))) go_to(0);
  if (f_.key(plain(Key::end))) go_to(count_ - 1);
}

void LongList::scroll() {
  if (state_.reveal) {
    const double y = static_cast<double>(*state_.reveal) * row_height_;
    state_.offset = std::clamp(state_.offset, y + row_height_ - r_.h, std::max(y, y + row_height_ - r_.h));
    if (r_.h < row_height_) state_.offset = y;
    state_.reveal.reset();
  }
  if (f_.hovers(r_) && f_.wheel() != 0 && most() > 0) {
    state_.offset -= static_cast<double>(f_.wheel() * wheel_step);
    f_.memory().mouse.wheel.y = 0;
    f_.again();
  }
  const double scale = f_.draw.scale();
  state_.offset = std::round(std::clamp(state_.offset, 0.0, most()) * scale) / scale;
}

void LongList::finish() {
  if (most() <= 0) return;
  const double content = static_cast<double>(count_) * row_height_;
  const float high = std::max(shortest_bar, static_cast<float>(r_.h / content) * r_.h);
  const float y = r_.y + (r_.h - high) * static_cast<float>(state_.offset / most());
  const Reply bar =
      f_.widget({r_.right() - 12, r_.y, 12, r_.h}, "bar", {.kind = WidgetKind::scroll, .focusable = false});
  if (bar.held) {
    const double share = static_cast<double>((f_.mouse().y - r_.y - high / 2) / (r_.h - high));
    state_.offset = std::clamp(share, 0.0, 1.0) * most();
    f_.again();
  }
  f_.draw.fill({r_.right() - 8, y + 2, 4, high - 4}, bar.hovered || bar.held ? Colour::ink2 : Colour::line, 2);
}

}  // namespace afterword::ui
