// Ranges of the text that mean something to the caller (a spelling, a piece of advice, a hit): they move with edits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ui/text/buffer.h"

namespace afterword::ui::text {

struct Mark {
  TextRange range;
  int kind = 0;          ///< the caller's: it chooses how the mark looks
  std::uint64_t id = 0;  ///< the caller's: it says which remark this is
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// Marks in order of where they begin. An edit before a mark moves it, one inside stretches it, one that takes all of
/// it away removes it; what is typed at its edge stays outside.
class Marks {
 public:
  /// Instead of all marks of this kind.
  void set(int kind, std::vector<Mark> marks);
  void clear();
  void follow(const Change& change);

  std::span<const Mark> all() const { return marks_; }
  /// Every mark that touches the range, in order.
  std::vector<Mark> within(TextRange range) const;
  /// The innermost mark at this position, or null.
  const Mark* at(std::size_t position) const;

 private:
  std::vector<Mark> marks_;
  std::size_t longest_ = 0;  ///< no mark is longer: how far back a search must begin
};

}  // namespace afterword::ui::text
