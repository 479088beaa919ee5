#include "ui/canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/fonts.h"

namespace afterword::ui {

namespace {

constexpr float quarter = 1.57079632679F;

ImVec2 vec(Point p) { return {p.x, p.y}; }

}  // namespace

float Canvas::px(float v) const { return std::round(v * scale_); }

unsigned Canvas::packed(Rgba c) const { return IM_COL32(c.r, c.g, c.b, c.a); }

void Canvas::fill(const Rect& r, Rgba c, float radius) {
  list_->AddRectFilled({px(r.x), px(r.y)}, {px(r.right()), px(r.bottom())}, packed(c), px(radius));
}

void Canvas::fill(const Rect& r, Colour c, float radius) { fill(r, theme()[c], radius); }

void Canvas::fill_right(const Rect& r, Colour c, float radius) {
  list_->AddRectFilled({px(r.x), px(r.y)}, {px(r.right()), px(r.bottom())}, packed(theme()[c]), px(radius),
                       ImDrawFlags_RoundCornersRight);
}

// The stroke lies inside the rectangle, as CSS borders do. AddRect itself moves its path in by half a pixel.
void Canvas::edge(const Rect& r, Colour c, float radius, float width) {
  const float w = std::max(1.0F, px(width)), in = (w - 1) / 2;
  list_->AddRect({px(r.x) + in, px(r.y) + in}, {px(r.right()) - in, px(r.bottom()) - in}, packed(theme()[c]),
                 std::max(0.0F, px(radius) - w / 2), 0, w);
}

void Canvas::edge_right(const Rect& r, Colour c, float radius) {
  const float w = std::max(1.0F, px(1)), in = (w - 1) / 2;
  list_->AddRect({px(r.x) + in, px(r.y) + in}, {px(r.right()) - in, px(r.bottom()) - in}, packed(theme()[c]),
                 px(radius), ImDrawFlags_RoundCornersRight, w);
}

// Round ends whole, long sides in dashes of 3 and gaps of 3.
void Canvas::dashed_edge(const Rect& r, Colour c, float radius) {
  const unsigned colour = packed(theme()[c]);
  const float w = std::max(1.0F, px(1)), x0 = px(r.x) + w / 2, y0 = px(r.y) + w / 2, x1 = px(r.right()) - w / 2,
              y1 = px(r.bottom()) - w / 2;
  const float rad = std::min({px(radius), (x1 - x0) / 2, (y1 - y0) / 2}), dash = px(3);
  const auto dashes = [&](ImVec2 a, ImVec2 b) {
    const float length = std::hypot(b.x - a.x, b.y - a.y);
    if (length <= 0) return;
    const ImVec2 unit((b.x - a.x) / length, (b.y - a.y) / length);
    for (float at = 0; at < length; at += 2 * dash) {
      const float end = std::min(length, at + dash);
      list_->PathLineTo({a.x + unit.x * at, a.y + unit.y * at});
      list_->PathLineTo({a.x + unit.x * end, a.y + unit.y * end});
      list_->PathStroke(colour, 0, w);
    }
  };
  dashes({x0 + rad, y0}, {x1 - rad, y0});
  dashes({x0 + rad, y1}, {x1 - rad, y1});
  dashes({x0, y0 + rad}, {x0, y1 - rad});
  dashes({x1, y0 + rad}, {x1, y1 - rad});
  const std::array<ImVec2, 4> centres = {ImVec2(x1 - rad, y1 - rad), ImVec2(x0 + rad, y1 - rad),
                                         ImVec2(x0 + rad, y0 + rad), ImVec2(x1 - rad, y0 + rad)};
  const int pieces = std::max(1, static_cast<int>(rad * quarter / (2 * dash)));
  for (std::size_t corner = 0; corner < 4; ++corner)
    for (int i = 0; i < pieces; ++i) {
      const float from = (static_cast<float>(corner) + static_cast<float>(i) / static_cast<float>(pieces)) * quarter;
      list_->PathArcTo(centres[corner], rad, from, from + quarter / static_cast<float>(pieces) * 0.55F, 6);
      list_->PathStroke(colour, 0, w);
    }
}

void Canvas::line(Point a, Point b, Colour c, float width) {
  const float w = std::max(1.0F, px(width));
  const bool odd = std::fmod(w, 2.0F) == 1.0F;
  const float shift = odd ? 0.5F : 0.0F;
  list_->AddLine({px(a.x) + shift - 0.5F, px(a.y) + shift - 0.5F}, {px(b.x) + shift - 0.5F, px(b.y) + shift - 0.5F},
                 packed(theme()[c]), w);
}

void Canvas::polyline(std::span<const Point> points, Colour c, float width) {
  for (const Point p : points) list_->PathLineTo(vec({p.x * scale_, p.y * scale_}));
  list_->PathStroke(packed(theme()[c]), 0, std::max(1.0F, width * scale_));
}

void Canvas::disc(Point centre, float r, Colour c) {
  list_->AddCircleFilled({centre.x * scale_, centre.y * scale_}, r * scale_, packed(theme()[c]), 0);
}

void Canvas::ring(Point centre, float r, Colour c, float width) {
  list_->AddCircle({centre.x * scale_, centre.y * scale_}, r * scale_, packed(theme()[c]), 0, width * scale_);
}

void Canvas::half_disc(Point centre, float r, Colour c) {
  list_->PathArcTo({centre.x * scale_, centre.y * scale_}, r * scale_, quarter, 3 * quarter, 16);
  list_->PathFillConvex(packed(theme()[c]));
}

void Canvas::triangle(Point a, Point b, Point c, Colour colour) {
  const auto at = [this](Point p) { return ImVec2(p.x * scale_, p.y * scale_); };
  list_->AddTriangleFilled(at(a), at(b), at(c), packed(theme()[colour]));
}

void Canvas::diamond(Point centre, float r, Colour c) {
  const float x = centre.x * scale_, y = centre.y * scale_, d = r * scale_;
  list_->AddQuadFilled({x, y - d}, {x + d, y}, {x, y + d}, {x - d, y}, packed(theme()[c]));
}

void Canvas::push_clip(const Rect& r) {
  list_->PushClipRect({px(r.x), px(r.y)}, {px(r.right()), px(r.bottom())}, true);
}

void Canvas::pop_clip() { list_->PopClipRect(); }

}  // namespace afterword::ui
