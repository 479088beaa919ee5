// Rows stand in flat arrays of where they begin. An edit wraps anew from a row or two before it, and stops as soon as a
// row would begin where an old one did: from there on the old rows are right, and only move. So typing in the middle of
// a million characters measures a few rows and adds a number to the rest. In a paragraph of even words the new rows may
// never meet the old ones by themselves: after some thousand of them one row ends early, where an old one begins.
#include "ui/text/layout.h"

#include <algorithm>

namespace afterword::ui::text {

namespace {

// How far around an edit the width of a cluster may depend on it (Arabic letters join past their marks).
constexpr std::size_t context = 16;
constexpr std::size_t piece_length = 1024;
constexpr std::size_t most_rows_anew = 1500;

std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

bool is_hanging_blank(char32_t c) { return c == U' ' || c == U'\t' || c == 0x3000; }

}  // namespace

// `rest` is what is left of the paragraph; returns where the row ends.
std::size_t Layout::end_of_row(const Buffer& buffer, const Metrics& metrics, TextRange rest, std::size_t aim,
                               float& width) const {
  if (one_line_) return end_of_piece(buffer, metrics, rest, aim, width);
  const std::u32string_view text(buffer.characters());
  const std::u32string_view paragraph = text.substr(0, rest.to);
  std::size_t place = rest.from;  // the last where the row may break
  float width_there = 0;
  width = 0;
  for (std::size_t at = rest.from; at < rest.to;) {
    if (at > rest.from && may_break_before(paragraph, at)) {
      place = at;
      width_there = width;
    }
    const Cluster cluster = metrics.cluster(paragraph, at);
    const bool fits = width + cluster.width <= width_ || is_hanging_blank(text[at]) || at == rest.from;
    if (!fits) {
      if (place == rest.from) return at;
      width = width_there;
      return place;
    }
    width += cluster.width;
    at += cluster.length;
  }
  return rest.to;
}

std::size_t Layout::end_of_piece(const Buffer& buffer, const Metrics& metrics, TextRange rest, std::size_t aim,
                                 float& width) const {
  const std::u32string_view text = std::u32string_view(buffer.characters()).substr(0, rest.to);
  const bool aims = aim > rest.from && aim - rest.from <= 2 * piece_length;
  std::size_t at = rest.from;
  width = 0;
  while (at < rest.to && (aims ? at < aim : at - rest.from < piece_length)) {
    const Cluster cluster = metrics.cluster(text, at);
    width += cluster.width;
    at += cluster.length;
  }
  return at;
}

void Layout::rebuild(const Buffer& buffer, const Metrics& metrics, float width, bool one_line) {
  width_ = width;
  one_line_ = one_line;
  starts_.clear();
  widths_.clear();
  first_rows_.clear();
  for (std::size_t i = 0; i < buffer.paragraph_count(); ++i) {
    TextRange rest = buffer.paragraph_text(i);
    first_rows_.push_back(narrow(starts_.size()));
    do {
      float row_width = 0;
      const std::size_t end = end_of_row(buffer, metrics, rest, 0, row_width);
      starts_.push_back(narrow(rest.from));
      widths_.push_back(row_width);
      rest.from = end;
    } while (!rest.empty());
  }
}

// Two rows before the edit, and as far as letters join: a shortened word may move up a row.
std::size_t Layout::row_to_begin_with(const Change& change) const {
  const std::size_t first = first_rows_[change.paragraph];
  std::size_t row = std::max(row_of(change.at, false), first);
  for (std::size_t back = 0; row > first && (back < 2 || starts_[row] + context > change.at); ++back) --row;
  return row;
}

void Layout::update(const Buffer& buffer, const Metrics& metrics, const Change& change) {
  const std::size_t from = row_to_begin_with(change);
  const std::size_t old_end = end_row_of(change.paragraph + change.paragraphs_removed);
  const std::uint32_t shift = narrow(change.inserted) - narrow(change.removed);
  const std::size_t safe = change.at + change.inserted + context;
  std::size_t old = from;  // the first old row that may still fit
  const auto old_start = [&] { return static_cast<std::size_t>(starts_[old] + shift); };
  // Old rows that begin before the edit's end are gone; as positions they may not even exist any more.
  const auto pass_old_rows = [&](std::size_t position) {
    while (old < old_end && (starts_[old] < change.at + change.removed || old_start() < position)) ++old;
  };
  Rows rows;
  const std::size_t last = change.paragraph + change.paragraphs_added;
  bool fits_again = false;
  for (std::size_t paragraph = change.paragraph; paragraph <= last; ++paragraph) {
    TextRange rest = buffer.paragraph_text(paragraph);
    if (paragraph == change.paragraph)
      rest.from = starts_[from];
    else
      rows.first_rows.push_back(narrow(rows.starts.size()));
    do {
      if (paragraph == last && rest.from >= safe) {
        pass_old_rows(rest.from);
        fits_again = old < old_end && old_start() == rest.from;
        if (fits_again) break;
      }
      std::size_t aim = 0;
      if (one_line_) {
        pass_old_rows(std::max(rest.from + 1, safe));
        aim = old < old_end ? old_start() : 0;
      }
      float row_width = 0;
      std::size_t end = end_of_row(buffer, metrics, rest, aim, row_width);
      if (!one_line_ && paragraph == last && rest.from >= safe && rows.starts.size() >= most_rows_anew) {
        pass_old_rows(rest.from + 1);
        if (old < old_end && old_start() < end)
          end = end_of_row(buffer, metrics, {rest.from, old_start()}, 0, row_width);
      }
      rows.starts.push_back(narrow(rest.from));
      rows.widths.push_back(row_width);
      rest.from = end;
    } while (!rest.empty());
  }
  splice(from, fits_again ? old : old_end, rows, change);
}

// Puts new rows in place of the old ones [from, to) and moves what follows.
void Layout::splice(std::size_t from, std::size_t to, const Rows& rows, const Change& change) {
  const std::uint32_t shift = narrow(change.inserted) - narrow(change.removed);
  std::for_each(starts_.begin() + offset(to), starts_.end(), [shift](std::uint32_t& start) { start += shift; });
  const auto exchange = [](auto& all, std::size_t first, std::size_t last, const auto& fresh) {
    const std::size_t kept = std::min(last - first, fresh.size());
    std::copy_n(fresh.begin(), kept, all.begin() + offset(first));
    if (last - first > kept)
      all.erase(all.begin() + offset(first + kept), all.begin() + offset(last));
    else
      all.insert(all.begin() + offset(last), fresh.begin() + offset(kept), fresh.end());
  };
  exchange(starts_, from, to, rows.starts);
  exchange(widths_, from, to, rows.widths);

  const std::uint32_t row_shift = narrow(rows.starts.size()) - narrow(to - from);
  const std::size_t after = change.paragraph + 1 + change.paragraphs_removed;
  std::for_each(first_rows_.begin() + offset(after), first_rows_.end(),
                [row_shift](std::uint32_t& row) { row += row_shift; });
  std::vector<std::uint32_t> first_rows = rows.first_rows;
  for (std::uint32_t& row : first_rows) row += narrow(from);
  exchange(first_rows_, change.paragraph + 1, after, first_rows);
}

Row Layout::row(const Buffer& buffer, std::size_t index) const {
  Row row{.range = {}, .paragraph = paragraph_of_row(index), .width = widths_[index]};
  row.ends_paragraph = index + 1 == end_row_of(row.paragraph);
  row.range = {starts_[index], row.ends_paragraph ? buffer.paragraph_text(row.paragraph).to : starts_[index + 1]};
  return row;
}

std::size_t Layout::row_of(std::size_t position, bool before_break) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), narrow(position));
  const std::size_t row = static_cast<std::size_t>(after - starts_.begin()) - 1;
  if (before_break && starts_[row] == position && row > first_rows_[paragraph_of_row(row)]) return row - 1;
  return row;
}

std::size_t Layout::end_row_of(std::size_t paragraph) const {
  return paragraph + 1 < first_rows_.size() ? first_rows_[paragraph + 1] : starts_.size();
}

std::size_t Layout::paragraph_of_row(std::size_t row) const {
  const auto after = std::upper_bound(first_rows_.begin(), first_rows_.end(), narrow(row));
  return static_cast<std::size_t>(after - first_rows_.begin()) - 1;
}

float Layout::piece_x(std::size_t row) const {
  float x = 0;
  for (std::size_t i = 0; i < row; ++i) x += widths_[i];
  return x;
}

std::size_t Layout::piece_at(float x) const {
  std::size_t piece = 0;
  for (float end = widths_[0]; end <= x && piece + 1 < widths_.size(); end += widths_[piece]) ++piece;
  return piece;
}

}  // namespace afterword::ui::text
