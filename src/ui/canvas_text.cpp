// Text on the canvas: measuring, cutting, wrapping. Each glyph is set to a whole pixel at its exact, unrounded advance.
#include <algorithm>
#include <array>
#include <cmath>

#include "domain/text.h"
#include "ui/canvas.h"
#include "ui/fonts.h"
#include "ui/utf8.h"

namespace afterword::ui {

namespace {

constexpr std::string_view ellipsis = "…";

/// What is drawn of a text: what cannot be seen, or turns the direction of writing round, is written out, so that no
/// name looks like another.
class Seen {
 public:
  explicit Seen(std::string_view text) : text_(text) {
    if (!domain::has_hidden(text)) return;
    shown_ = domain::hidden_shown(text);
    text_ = shown_;
  }
  Seen(const Seen&) = delete;
  Seen& operator=(const Seen&) = delete;
  std::string_view text() const { return text_; }

 private:
  std::string shown_;
  std::string_view text_;
};

bool breaks_before(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF);
}

struct Measure {
  ImFont* font;
  float pixels;
  float operator()(char32_t c) const { return glyph_advance(font, pixels, c); }
};

float measure(const Measure& advance, std::string_view text) {
  float w = 0;
  for (std::size_t at = 0; at < text.size();) w += advance(next_code_point(text, at));
  return w;
}

// The byte where the row that begins at `from` ends, and where the next begins.
struct RowEnd {
  std::size_t end, next;
};

RowEnd wrap_row(const Measure& advance, std::string_view text, std::size_t from, float width) {
  float x = 0;
  std::size_t at = from, break_end = from, break_next = from;
  while (at < text.size()) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at);
    if (c == '\n') return {here, at};
    if (c == ' ') {
      break_end = here;
      break_next = at;
    } else if (breaks_before(c) && here > from) {
      break_end = break_next = here;
    }
    const float w = advance(c);
    if (x + w > width && c != ' ' && here > from)
      return break_next > from ? RowEnd{break_end, break_next} : RowEnd{here, here};
    x += w;
  }
  return {text.size(), text.size()};
}

}  // namespace

float Canvas::width(Font font, std::string_view text) {
  const Seen seen(text);
  fonts_->need(font, seen.text());
  return measure({fonts_->get(font), fonts_->pixels(font)}, seen.text()) / scale_;
}

float Canvas::text(float x, float y, Font font, Colour c, std::string_view words) {
  const Seen shown(words);
  const std::string_view text = shown.text();
  fonts_->need(font, text);
  ImFont* const face = fonts_->get(font);
  const float pixels = fonts_->pixels(font), line = px(info(font).line);
  const float left = px(x), top = px(y) + std::floor((line - pixels) / 2 + 0.5F);
  const unsigned colour = packed(theme()[c]);
  const bool seen = top < list_->GetClipRectMax().y && top + line > list_->GetClipRectMin().y;
  std::array<PlacedGlyph, 256> glyphs;
  std::size_t count = 0;
  float at = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t character = next_code_point(text, i);
    if (seen) glyphs[count++] = {character, left + std::round(at), top};
    at += glyph_advance(face, pixels, character);
    if (count == glyphs.size()) {
      draw_glyphs(*list_, face, pixels, glyphs, colour);
      count = 0;
    }
  }
  if (count > 0) draw_glyphs(*list_, face, pixels, std::span(glyphs).first(count), colour);
  return at / scale_;
}

float Canvas::text_right(float right, float y, Font font, Colour c, std::string_view words) {
  const float w = width(font, words);
  text(right - w, y, font, c, words);
  return w;
}

float Canvas::text_centre(float centre, float y, Font font, Colour c, std::string_view words) {
  const float w = width(font, words);
  text(centre - w / 2, y, font, c, words);
  return w;
}

std::string Canvas::fit(Font font, std::string_view text, float w) {
  const Seen seen(text);
  const std::string_view words = seen.text();
  if (width(font, words) <= w + 0.5F) return std::string(words);
  const Measure advance{fonts_->get(font), fonts_->pixels(font)};
  const float room = w * scale_ - measure(advance, ellipsis);
  float x = 0;
  std::size_t end = 0;
  for (std::size_t at = 0; at < words.size();) {
    x += advance(next_code_point(words, at));
    if (x > room) break;
    end = at;
  }
  while (end > 0 && words[end - 1] == ' ') --end;
  return std::string(words.substr(0, end)).append(ellipsis);
}

float Canvas::paragraph(Place at, Font font, Colour c, std::string_view whole, float line) {
  const Seen seen(whole);
  const std::string_view words = seen.text();
  if (line <= 0) line = info(font).line;
  fonts_->need(font, words);
  const Measure advance{fonts_->get(font), fonts_->pixels(font)};
  float y = at.y;
  std::size_t from = 0;
  do {
    const RowEnd row = wrap_row(advance, words, from, at.w * scale_);
    text(at.x, y + (line - info(font).line) / 2, font, c, words.substr(from, row.end - from));
    y += line;
    from = row.next;
  } while (from < words.size());
  return y - at.y;
}

float Canvas::paragraph_height(float w, Font font, std::string_view text, float line) {
  const Seen seen(text);
  const std::string_view words = seen.text();
  if (line <= 0) line = info(font).line;
  fonts_->need(font, words);
  const Measure advance{fonts_->get(font), fonts_->pixels(font)};
  float h = 0;
  std::size_t from = 0;
  do {
    from = wrap_row(advance, words, from, w * scale_).next;
    h += line;
  } while (from < words.size());
  return h;
}

float Canvas::spans(Place at, float line, std::span<const Span> parts) {
  float x = 0, y = at.y;
  for (const Span& part : parts) {
    const float top = (line - info(part.font).line) / 2;
    std::size_t from = 0;
    while (from < part.text.size()) {
      // One word with the blanks before it.
      std::size_t begin = from;
      while (begin < part.text.size() && part.text[begin] == ' ') ++begin;
      std::size_t end = begin;
      while (end < part.text.size() && part.text[end] != ' ') ++end;
      const std::string_view blanks = part.text.substr(from, begin - from), word = part.text.substr(begin, end - begin);
      const float gap = width(part.font, blanks), w = width(part.font, word);
      if (x > 0 && x + gap + w > at.w + 0.5F) {
        x = 0;
        y += line;
      } else if (x > 0) {
        x += gap;
      }
      text(at.x + x, y + top, part.font, part.colour, word);
      if (part.underlined) fill({at.x + x, y + top + info(part.font).line - 4, w, 2}, Colour::accent);
      x += w;
      from = end;
    }
  }
  return y + line - at.y;
}

float Canvas::clock(float x, float y, Font font, Colour c, std::string_view digits) {
  float widest = 0;
  for (const char d : std::string_view("0123456789")) widest = std::max(widest, width(font, {&d, 1}));
  float at = x;
  for (const char& d : digits) {
    const std::string_view one(&d, 1);
    const float w = width(font, one);
    const bool digit = d >= '0' && d <= '9';
    text(digit ? at + (widest - w) / 2 : at, y, font, c, one);
    at += digit ? widest : w;
  }
  return at - x;
}

}  // namespace afterword::ui
