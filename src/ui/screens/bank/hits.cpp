#include "ui/screens/bank/hits.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::ui {

namespace {

/// The text as it is compared, and for each of its bytes the byte of the text that it came from.
struct Folded {
  std::string text;
  std::vector<std::size_t> from;
};

Folded folded(std::string_view text) {
  Folded out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = domain::code_point(text, at).bytes;
    const std::string one = domain::fold(text.substr(at, bytes));
    out.text += one;
    out.from.insert(out.from.end(), one.size(), at);
    at += bytes;
  }
  out.from.push_back(text.size());
  return out;
}

bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  std::size_t before = at - 1;
  while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80) --before;
  const char32_t c = domain::code_point(text, before).value;
  return !domain::is_letter(c) && !domain::is_digit(c);
}

std::vector<HitRange> joined(std::vector<HitRange> ranges) {
  std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  std::vector<HitRange> out;
  for (const HitRange& range : ranges) {
    if (!out.empty() && range.begin <= out.back().end)
      out.back().end = std::max(out.back().end, range.end);
    else
      out.push_back(range);
  }
  return out;
}

/// A stretch of one word that is drawn in one font.
struct Piece {
  std::string_view text;
  bool hit = false;
};

class Rows {
 public:
  Rows(Frame& f, Place at, float line, int rows) : f_(f), at_(at), line_(line), left_(rows) {}

  /// False where there is no room for more.
  bool word(std::span<const Piece> pieces, bool last) {
    float w = 0;
    for (const Piece& piece : pieces) w += f_.draw.width(font(piece), piece.text);
    const float gap = x_ > 0 ? f_.draw.width(Font::body, " ") : 0;
    const float more = left_ == 1 && !last ? f_.draw.width(Font::body, " …") : 0;
    if (x_ + gap + w + more <= at_.w + 0.5F) {
      x_ += gap;
      for (const Piece& piece : pieces) put(piece);
      return true;
    }
    if (x_ == 0) return overlong(pieces);
    if (left_ > 1) {
      next_row();
      return word(pieces, last);
    }
    if (x_ + gap + dots() <= at_.w) x_ += gap;
    put({"…", false});
    return false;
  }

 private:
  static Font font(const Piece& piece) { return piece.hit ? Font::body_bold : Font::body; }

  void put(const Piece& piece) {
    const float top = at_.y + y_ + (line_ - info(Font::body).line) / 2;
    const float w = f_.draw.text(at_.x + x_, top, font(piece), Colour::ink, piece.text);
    if (piece.hit) f_.draw.fill({at_.x + x_, top + 20, w, 2}, Colour::accent);
    x_ += w;
  }
  void next_row() {
    --left_;
    x_ = 0;
    y_ += line_;
  }
  float dots() { return f_.draw.width(Font::body, "…"); }
  /// A word wider than a row is broken anywhere: some scripts know no blanks.
  bool overlong(std::span<const Piece> pieces) {
    for (const Piece& piece : pieces) {
      std::string_view rest = piece.text;
      while (!rest.empty()) {
        const std::size_t fits = fitting(piece, rest, at_.w - x_ - (left_ == 1 ? dots() : 0));
        put({rest.substr(0, fits), piece.hit});
        rest.remove_prefix(fits);
        if (rest.empty()) break;
        if (left_ == 1) {
          put({"…", false});
          return false;
        }
        next_row();
      }
    }
    return true;
  }
  /// Bytes of `text` that fit into `w`; one character at least at the beginning of a row.
  std::size_t fitting(const Piece& piece, std::string_view text, float w) {
    float x = 0;
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t bytes = domain::code_point(text, at).bytes;
      x += f_.draw.width(font(piece), text.substr(at, bytes));
      if (x > w && (at > 0 || x_ > 0)) break;
      at += bytes;
    }
    return at;
  }

  Frame& f_;
  Place at_;
  float line_, x_ = 0, y_ = 0;
  int left_;
};

std::vector<Piece> pieces_of(std::string_view text, std::size_t begin, std::size_t end,
                             std::span<const HitRange> hits) {
  std::vector<Piece> pieces;
  std::size_t at = begin;
  for (const HitRange& hit : hits) {
    const std::size_t from = std::max(hit.begin, begin), to = std::min(hit.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push_back({text.substr(at, from - at), false});
    pieces.push_back({text.substr(from, to - from), true});
    at = to;
  }
  if (at < end) pieces.push_back({text.substr(at, end - at), false});
  return pieces;
}

}  // namespace

std::vector<HitRange> hits_in(std::string_view text, std::span<const std::string> words) {
  if (words.empty() || text.empty()) return {};
  const Folded whole = folded(text);
  std::vector<HitRange> found;
  for (const std::string& word : words) {
    if (word.empty()) continue;
    for (std::size_t at = whole.text.find(word); at != std::string::npos; at = whole.text.find(word, at + 1)) {
      if (word.size() < 3 && !begins_word(whole.text, at)) continue;
      const std::size_t end = whole.from[at + word.size()];
      if (end > whole.from[at]) found.push_back({whole.from[at], end});
    }
  }
  return joined(std::move(found));
}

void draw_hits(Frame& f, Place at, float line, int rows, std::string_view text, std::span<const HitRange> hits) {
  Rows out(f, at, line, rows);
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  for (std::size_t from = 0; from < text.size();) {
    while (from < text.size() && blank(text[from])) ++from;
    std::size_t end = from;
    while (end < text.size() && !blank(text[end])) ++end;
    if (end == from) break;
    std::size_t next = end;
    while (next < text.size() && blank(text[next])) ++next;
    const std::vector<Piece> pieces = pieces_of(text, from, end, hits);
    if (!out.word(pieces, next == text.size())) return;
    from = end;
  }
}

}  // namespace afterword::ui
