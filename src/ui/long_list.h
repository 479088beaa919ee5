// A list of rows of one height, of which only those that can be seen are drawn: a million cost what twenty cost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ui/frame.h"

namespace afterword::ui {

/// Kept by the screen between frames.
struct LongListState {
  double offset = 0;                     ///< design pixels; a float would not do for a million rows
  std::optional<std::size_t> reveal;     ///< bring this row into view
  std::optional<std::size_t> focus_was;  ///< the row that had the focus
};

/// `LongList list(f, "list", r, 80, count, state, chosen); for (std::size_t i : list) … list.row(i) …; list.finish();`
/// The rows are one stop of Tab, named by their number from 0. Arrows, PageUp/Down, Home and End go from row to row,
/// the wheel and the bar scroll.
class LongList {
 public:
  /// `chosen`: drawn even where it cannot be seen, so that Tab finds it.
  LongList(Frame& f, std::string_view name, const Rect& r, float row_height, std::size_t count, LongListState& state,
           std::optional<std::size_t> chosen);
  ~LongList();
  LongList(const LongList&) = delete;
  LongList& operator=(const LongList&) = delete;

  /// Calls `draw(index, rect)` for each row to be drawn, in order.
  template <class Draw>
  void rows(Draw draw) {
    for (const std::size_t outside : {chosen_, focused_})
      if (outside < first_) draw_once(outside, draw);
    for (std::size_t i = first_; i < end_; ++i) draw(i, row(i));
    for (const std::size_t outside : {chosen_, focused_})
      if (outside >= end_ && outside < count_) draw_once(outside, draw);
    drawn_outside_.reset();
  }
  Rect row(std::size_t index) const;
  /// Up was pressed on the first row.
  bool left_at_top() const { return left_at_top_; }
  /// A row of it has the focus.
  bool focused() const { return focused_ < count_; }
  std::size_t focused_row() const { return focused_; }
  /// The row that the focus came to in this frame: choosing follows it.
  std::optional<std::size_t> arrived() const { return arrived_; }
  /// Draws the bar where there is more than fits.
  void finish();

 private:
  template <class Draw>
  void draw_once(std::size_t index, Draw& draw) {
    if (drawn_outside_ == index) return;
    drawn_outside_ = index;
    draw(index, row(index));
  }
  void take_keys();
  void scroll();
  void go_to(std::size_t index);
  double most() const;

  Frame& f_;
  Frame::Scope scope_;
  Rect r_;
  float row_height_;
  std::size_t count_;
  LongListState& state_;
  std::size_t first_ = 0, end_ = 0;
  std::size_t chosen_ = 0, focused_ = 0;  ///< `none` where there is no such row
  std::optional<std::size_t> drawn_outside_;
  std::optional<std::size_t> arrived_;
  bool left_at_top_ = false;
};

}  // namespace afterword::ui
