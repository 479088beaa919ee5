// Marks that follow the text.
#include "ui/text/marks.h"

#include <algorithm>

namespace afterword::ui::text {

namespace {

bool before(const Mark& a, const Mark& b) { return a.range.from < b.range.from; }

// Where a range goes when text inside or beside it is replaced; empty where nothing of it is left.
TextRange followed(TextRange range, const Change& change) {
  const std::size_t from = change.at;
  const std::size_t to = change.at + change.removed;
  if (range.to <= from) return range;
  if (range.from >= to)
    return {range.from - change.removed + change.inserted, range.to - change.removed + change.inserted};
  if (from <= range.from && to >= range.to) return {};
  if (from <= range.from) return {from + change.inserted, range.to - change.removed + change.inserted};
  if (to >= range.to) return {range.from, from};
  return {range.from, range.to - change.removed + change.inserted};
}

}  // namespace

void Marks::set(int kind, std::vector<Mark> marks) {
  std::erase_if(marks_, [kind](const Mark& mark) { return mark.kind == kind; });
  for (Mark& mark : marks) {
    if (mark.range.empty()) continue;
    mark.kind = kind;
    marks_.push_back(mark);
  }
  std::stable_sort(marks_.begin(), marks_.end(), before);
  longest_ = 0;
  for (const Mark& mark : marks_) longest_ = std::max(longest_, mark.range.length());
}

void Marks::clear() {
  marks_.clear();
  longest_ = 0;
}

void Marks::follow(const Change& change) {
  longest_ = 0;
  for (Mark& mark : marks_) {
    mark.range = followed(mark.range, change);
    longest_ = std::max(longest_, mark.range.length());
  }
  std::erase_if(marks_, [](const Mark& mark) { return mark.range.empty(); });
}

std::vector<Mark> Marks::within(TextRange range) const {
  std::vector<Mark> found;
  const std::size_t earliest = range.from > longest_ ? range.from - longest_ : 0;
  auto mark = std::lower_bound(marks_.begin(), marks_.end(), Mark{.range = {earliest, earliest}}, before);
  for (; mark != marks_.end() && mark->range.from < range.to; ++mark)
    if (mark->range.to > range.from) found.push_back(*mark);
  return found;
}

const Mark* Marks::at(std::size_t position) const {
  const Mark* best = nullptr;
  for (const Mark& mark : marks_) {
    if (mark.range.from > position) break;
    if (mark.range.to > position && (best == nullptr || mark.range.length() <= best->range.length())) best = &mark;
  }
  return best;
}

}  // namespace afterword::ui::text
