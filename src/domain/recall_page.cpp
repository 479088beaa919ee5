// The raw page as a whole: its lines, what becomes of their marks while it is edited, and what can be placed.
#include <algorithm>
#include <unordered_map>

#include "domain/recall.h"
#include "domain/recall_people_said.h"

namespace afterword::domain {
namespace {

constexpr int no_line = -1;

/// For every line of `after` the line of `before` it was, or no_line. Equal lines at both ends are matched first, then
/// the longest common subsequence of what is left between them; a block of changed lines is matched by likeness; what
/// is still alone and stands elsewhere word for word was moved.
class LineMatch {
 public:
  LineMatch(std::vector<std::string_view> before, std::vector<std::string_view> after)
      : before_(std::move(before)),
        after_(std::move(after)),
        source_(after_.size(), no_line),
        used_(before_.size(), false) {
    std::size_t head = 0;
    while (head < before_.size() && head < after_.size() && before_[head] == after_[head]) match(head, head), ++head;
    std::size_t before_end = before_.size(), after_end = after_.size();
    while (before_end > head && after_end > head && before_[before_end - 1] == after_[after_end - 1])
      match(--before_end, --after_end);
    between(head, before_end, head, after_end);
    moved();
  }
  const std::vector<int>& source() const { return source_; }

 private:
  void match(std::size_t b, std::size_t a) {
    source_[a] = static_cast<int>(b);
    used_[b] = true;
  }

  void between(std::size_t b0, std::size_t b1, std::size_t a0, std::size_t a1) {
    const std::size_t rows = b1 - b0, cols = a1 - a0;
    if (rows * cols > 4'000'000) return block(b0, b1, a0, a1);  // a page pasted over another: likeness will do
    std::vector<int> longest((rows + 1) * (cols + 1), 0);
    const auto at = [&](std::size_t r, std::size_t c) -> int& { return longest[r * (cols + 1) + c]; };
    for (std::size_t r = rows; r-- > 0;)
      for (std::size_t c = cols; c-- > 0;)
        at(r, c) = before_[b0 + r] == after_[a0 + c] ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
    std::size_t r = 0, c = 0, block_r = 0, block_c = 0;
    while (r < rows && c < cols) {
      if (before_[b0 + r] == after_[a0 + c] && at(r, c) == at(r + 1, c + 1) + 1) {
        block(b0 + block_r, b0 + r, a0 + block_c, a0 + c);
        match(b0 + r, a0 + c);
        block_r = ++r;
        block_c = ++c;
      } else if (at(r + 1, c) >= at(r, c + 1)) {
        ++r;
      } else {
        ++c;
      }
    }
    block(b0 + block_r, b1, a0 + block_c, a1);
  }

  /// Lines that were edited: as many pairs in order as there can be, the likest together.
  void block(std::size_t b0, std::size_t b1, std::size_t a0, std::size_t a1) {
    const std::size_t rows = b1 - b0, cols = a1 - a0;
    if (rows == 0 || cols == 0) return;
    if (rows == cols || rows * cols > 250'000) {
      for (std::size_t i = 0; i < std::min(rows, cols); ++i) match(b0 + i, a0 + i);
      return;
    }
    std::vector<double> best((rows + 1) * (cols + 1), 0);
    const auto at = [&](std::size_t r, std::size_t c) -> double& { return best[r * (cols + 1) + c]; };
    for (std::size_t r = rows; r-- > 0;)
      for (std::size_t c = cols; c-- > 0;)
        at(r, c) = std::max({at(r + 1, c + 1) + likeness(before_[b0 + r], after_[a0 + c]), at(r + 1, c), at(r, c + 1)});
    std::size_t r = 0, c = 0;
    while (r < rows && c < cols) {
      const double alike = likeness(before_[b0 + r], after_[a0 + c]);
      if (alike > 0.2 && at(r, c) == at(r + 1, c + 1) + alike)
        match(b0 + r++, a0 + c++);
      else if (at(r + 1, c) >= at(r, c + 1))
        ++r;
      else
        ++c;
    }
  }

  /// How much two lines have in common at their ends, 0 … 1.
  static double likeness(std::string_view a, std::string_view b) {
    const std::size_t shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    if (shorter == 0) return 0;
    std::size_t head = 0, tail = 0;
    while (head < shorter && a[head] == b[head]) ++head;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    const auto common = static_cast<double>(head + tail);
    return 0.5 * common / static_cast<double>(shorter) + 0.5 * common / static_cast<double>(longer);
  }

  void moved() {
    std::unordered_multimap<std::string_view, std::size_t> gone;
    for (std::size_t b = 0; b < before_.size(); ++b)
      if (!used_[b] && !before_[b].empty()) gone.emplace(before_[b], b);
    for (std::size_t a = 0; a < after_.size() && !gone.empty(); ++a) {
      if (source_[a] != no_line) continue;
      const auto found = gone.find(after_[a]);
      if (found == gone.end()) continue;
      match(found->second, a);
      gone.erase(found);
    }
  }

  std::vector<std::string_view> before_, after_;
  std::vector<int> source_;
  std::vector<bool> used_;
};

/// A name that is new, or something about one that is known.
bool says_somebody(const RecallReading& reading) {
  if (reading.name.empty()) return false;
  if (!reading.about) return true;
  const auto all = introduced_in(reading);
  return all.size() > 1 || std::any_of(all.begin(), all.end(), [](const Introduced& one) {
           return !one.title.empty() || !one.words.empty() || one.card || one.prefers != Channel::unset;
         });
}

/// Whether a reading says enough to become something.
bool placeable(const RecallReading& reading) {
  if (reading.text.empty()) return false;
  if (reading.kind == RecallKind::note) return false;
  if (reading.kind == RecallKind::personal) return static_cast<bool>(reading.about);
  if (reading.kind == RecallKind::document) return !reading.documents.empty();
  if (reading.kind == RecallKind::person) return says_somebody(reading);
  return true;
}

}  // namespace

std::vector<std::string_view> lines_of(std::string_view page) {
  std::vector<std::string_view> lines;
  for (;;) {
    const auto end = page.find('\n');
    auto line = page.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    if (end == std::string_view::npos) return lines;
    page.remove_prefix(end + 1);
  }
}

std::vector<RecallReading> read_page(std::string_view page, const std::vector<KnownPerson>& people, Date today) {
  std::vector<RecallReading> readings;
  for (const auto line : lines_of(page)) readings.push_back(read_line(line, readings, people, today));
  return readings;
}

std::vector<RecallMark> realign(const std::vector<RecallMark>& marks, std::string_view before, std::string_view after) {
  const LineMatch match(lines_of(before), lines_of(after));
  std::vector<RecallMark> kept;
  for (std::size_t a = 0; a < match.source().size(); ++a)
    for (const auto& mark : marks) {
      if (match.source()[a] == no_line || mark.line != match.source()[a]) continue;
      kept.push_back(mark);
      kept.back().line = static_cast<int>(a);
    }
  return kept;
}

std::vector<Placement> place_recall(const Interview& interview, const std::vector<KnownPerson>& people, Date today,
                                    bool guesses_too) {
  std::vector<const RecallMark*> marks;
  const auto lines = lines_of(interview.dump);
  marks.resize(lines.size(), nullptr);
  for (const auto& mark : interview.recall)
    if (mark.line >= 0 && static_cast<std::size_t>(mark.line) < lines.size())
      marks[static_cast<std::size_t>(mark.line)] = &mark;

  std::vector<Placement> placements;
  std::vector<RecallReading> readings;
  int question_line = no_line;  // the last question that has or gets a place
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto* mark = marks[i];
    const bool settled = mark != nullptr && mark->settled;
    const bool placed = mark != nullptr && mark->item_noun != Noun::none;
    readings.push_back(settled || placed ? read_line_as(mark->kind, lines[i], readings, people, today)
                                         : read_line(lines[i], readings, people, today));
    const auto& reading = readings.back();
    const int line = static_cast<int>(i);
    if (placed) {
      if (mark->item_noun == Noun::asked && reading.kind == RecallKind::question) question_line = line;
      continue;
    }
    const bool wanted = settled || reading.by_prefix || guesses_too;
    // An answer belongs to the question right above it, even if that one stays on the page.
    if (reading.kind == RecallKind::question) question_line = wanted && placeable(reading) ? line : no_line;
    if (!wanted || !placeable(reading)) continue;
    if (reading.kind == RecallKind::answer && question_line == no_line) continue;
    placements.push_back({line, reading, reading.kind == RecallKind::answer ? question_line : no_line});
  }
  return placements;
}

}  // namespace afterword::domain
