// Lays read-only text below each other and skips what cannot be seen.
#include "ui/screens/reading.h"

#include <algorithm>

namespace afterword::ui {

namespace {

constexpr float label_w = 112;

}  // namespace

void Reading::section(std::string_view words) {
  y += step::s32;
  if (!hidden(28)) {
    f_.draw.text(x_, y, Font::small_bold, Colour::ink2, words);
    f_.draw.hair(x_, y + 26, w_);
  }
  y += 26 + step::s12;
}

void Reading::text(Font font, Colour colour, std::string_view words, float indent, float line) {
  if (words.empty()) return;
  const Place at{x_ + indent, y, w_ - indent};
  const float height = f_.draw.paragraph_height(at.w, font, words, line);
  if (!hidden(height)) f_.draw.paragraph(at, font, colour, words, line);
  y += height;
}

void Reading::written(std::string_view label_words, std::string_view words, float indent) {
  if (words.empty()) return;
  if (!label_words.empty()) {
    text(Font::small_bold, Colour::ink2, label_words, indent);
    y += step::s4;
  }
  const Place at{x_ + indent + 14, y, w_ - indent - 14};
  const float height = f_.draw.paragraph_height(at.w, Font::body, words, prose_line);
  if (!hidden(height)) {
    f_.draw.fill({x_ + indent, y, 2, height}, Colour::line);
    f_.draw.paragraph(at, Font::body, Colour::ink, words, prose_line);
  }
  y += height + step::s12;
}

void Reading::fact(std::string_view label_words, std::string_view words) {
  if (words.empty()) return;
  const Place at{x_ + label_w, y, w_ - label_w};
  const float height = f_.draw.paragraph_height(at.w, Font::body, words);
  if (!hidden(height)) {
    f_.draw.text(x_, y + 2, Font::small, Colour::ink2, label_words);
    f_.draw.paragraph(at, Font::body, Colour::ink, words);
  }
  y += height + step::s4;
}

Reply Reading::lead(std::string_view name, std::string_view words, float indent, float below) {
  const Place at{x_ + indent, y, w_ - indent};
  const float height = f_.draw.paragraph_height(at.w, Font::body_bold, words);
  const Reply reply =
      row(f_, {x_ - step::s8, y - step::s4, w_ + step::s16, height + below + step::s8}, name, {.label = words});
  if (!hidden(height)) f_.draw.paragraph(at, Font::body_bold, Colour::ink, words);
  y += height;
  return reply;
}

}  // namespace afterword::ui
