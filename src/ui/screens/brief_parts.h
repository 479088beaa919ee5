// The blocks of the Brief. For brief*.cpp.
#pragma once

#include "domain/brief.h"
#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

/// Lays lines below each other, or only measures them: so that the ground of a row is drawn before what stands on it.
class Stack {
 public:
  Stack(Frame& f, Place at, bool paint) : y(at.y), f_(f), x_(at.x), w_(at.w), paint_(paint) {}
  float y;

  void text(Font font, Colour colour, std::string_view words, float indent = 0) {
    if (words.empty()) return;
    const Place at{x_ + indent, y, w_ - indent};
    y += paint_ ? f_.draw.paragraph(at, font, colour, words) : f_.draw.paragraph_height(at.w, font, words);
  }
  void gap(float height) { y += height; }
  Frame& frame() { return f_; }
  float x() const { return x_; }
  bool paints() const { return paint_; }

 private:
  Frame& f_;
  float x_, w_;
  bool paint_;
};

/// A row that leads somewhere, with `left` in a column of its own and `right` beside it, or below it where there is
/// little room. Both draw on a Stack. Returns the reply; `y` goes on below.
template <class Left, class Right>
Reply two_part_row(Frame& f, const Place& at, float& y, std::string_view name, std::string_view label, const Left& left,
                   const Right& right) {
  constexpr float side = 168, gap = 16, narrow = 420;
  const bool beside = at.w >= narrow;
  const auto lay = [&](float top, bool paint) {
    Stack first(f, {at.x, top, beside ? side - gap + 8 : at.w}, paint);
    left(first);
    Stack second(f, {beside ? at.x + side + 8 : at.x, beside ? top : first.y, beside ? at.w - side - 8 : at.w}, paint);
    right(second);
    return std::max(first.y, second.y);
  };
  const float top = y + 8, bottom = lay(top, false);
  const Reply reply = row(f, {at.x - 8, y + 1, at.w + 16, bottom - y + 7}, name, {.label = label});
  lay(top, true);
  f.draw.hair(at.x, bottom + 8, at.w);
  y = bottom + 9;
  return reply;
}

float brief_people_part(Frame& f, const Place& at, const domain::Brief& brief);
float brief_concerns_part(Frame& f, const Place& at, const domain::Brief& brief);
float brief_questions_part(Frame& f, const Place& at, std::string_view name, std::string_view heading,
                           const std::vector<domain::BriefItem>& items);
/// Promises, what was never said, news, the closing card, what else is active.
float brief_side(Frame& f, const Place& at, const domain::Brief& brief);

}  // namespace afterword::ui
