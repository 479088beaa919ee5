// The beginnings of paragraphs stand in one flat array: moving all that follow an edit is a single pass over integers.
#include "ui/text/buffer.h"

#include <algorithm>
#include <cassert>

namespace afterword::ui::text {

namespace {

constexpr std::size_t long_insertion = 65536;

}  // namespace

Change Buffer::replace(std::size_t at, std::size_t removed, std::u32string_view inserted) {
  assert(at + removed <= size());
  Change change{.at = at, .removed = removed, .inserted = inserted.size(), .paragraph = paragraph_of(at)};
  change.paragraphs_removed = paragraph_of(at + removed) - change.paragraph;
  std::vector<std::uint32_t> added;
  if (!one_paragraph_)
    for (std::size_t i = 0; i < inserted.size(); ++i)
      if (inserted[i] == U'\n') added.push_back(narrow(at + i + 1));
  change.paragraphs_added = added.size();

  // A long text gets room to be typed into, so that the first key does not have to move all of it.
  if (inserted.size() > long_insertion) characters_.reserve(size() + inserted.size() + inserted.size() / 8);
  characters_.replace(at, removed, inserted);
  const auto first = starts_.begin() + static_cast<std::ptrdiff_t>(change.paragraph) + 1;
  const auto last = first + static_cast<std::ptrdiff_t>(change.paragraphs_removed);
  const std::uint32_t shift = narrow(inserted.size()) - narrow(removed);  // modulo 2^32: may go down
  std::for_each(last, starts_.end(), [shift](std::uint32_t& start) { start += shift; });
  const std::size_t kept = std::min(change.paragraphs_removed, added.size());
  std::copy_n(added.begin(), kept, first);
  if (change.paragraphs_removed > kept)
    starts_.erase(first + static_cast<std::ptrdiff_t>(kept), last);
  else
    starts_.insert(last, added.begin() + static_cast<std::ptrdiff_t>(kept), added.end());
  return change;
}

std::size_t Buffer::paragraph_of(std::size_t position) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), narrow(position));
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

TextRange Buffer::paragraph(std::size_t index) const {
  return {starts_[index], index + 1 < starts_.size() ? starts_[index + 1] : characters_.size()};
}

TextRange Buffer::paragraph_text(std::size_t index) const {
  TextRange range = paragraph(index);
  if (one_paragraph_) return range;
  if (!range.empty() && characters_[range.to - 1] == U'\n') {
    --range.to;
    if (!range.empty() && characters_[range.to - 1] == U'\r') --range.to;
  }
  return range;
}

}  // namespace afterword::ui::text
