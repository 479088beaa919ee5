// The lines of the raw page and how each is read, kept up to date while the user types. Knows nothing of drawing.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/recall.h"

namespace afterword::ui {

/// What a line is to the one who looks at it.
enum class LineState {
  blank,
  note,     ///< nothing suggests that it is anything else, or the user said so
  guess,    ///< it looks like something
  settled,  ///< a prefix or the user said what it is
  placed    ///< it became something in a later step
};

/// A page of 5,000 lines costs little at each key: only the lines that changed are read again, and those below them
/// until what they say is as before.
class RecallLines {
 public:
  using NewId = std::function<std::int64_t()>;

  /// The page as the record has it; costs next to nothing where nothing changed.
  void load(const domain::Interview& interview, const std::vector<domain::KnownPerson>& people, domain::Date today);

  /// The user changed the text. Marks go with their lines; a line that a prefix settled is open again while it is
  /// being edited.
  void edit(std::string_view text);
  /// Settles every line that a prefix settles, but for `except` (the one being typed; -1: none). True when marks
  /// changed.
  bool settle_prefixes(int except, const NewId& new_id);
  /// Marks the notes as looked at, so that the page counts as gone through. True when marks changed.
  bool look_at_notes(const NewId& new_id);
  /// The user says what a line is.
  void settle(int line, domain::RecallKind kind, const NewId& new_id);
  /// What one more Tab makes of a line: first it keeps a guess, then it goes through the kinds. Nothing for a line
  /// that is blank or has its place.
  std::optional<domain::RecallKind> next_kind(int line) const;
  /// The line is not to know its place any more.
  void forget_place(int line);

  int size() const { return static_cast<int>(lines_.size()); }
  const std::string& text() const { return text_; }
  const std::vector<domain::RecallMark>& marks() const { return marks_; }
  std::string_view line(int i) const { return lines_[static_cast<std::size_t>(i)]; }
  const domain::RecallReading& reading(int i) const { return readings_[static_cast<std::size_t>(i)]; }
  LineState state(int i) const;
  /// nullptr where nothing was said about the line.
  const domain::RecallMark* mark(int i) const;

  struct Counts {
    int lines = 0, placed = 0, guesses = 0, notes = 0;  ///< placed: settled ones too; blank lines do not count
  };
  Counts counts() const;
  /// Some line is settled as something that can have a place, and has none yet; `except` does not count.
  bool waiting(int except) const;

 private:
  void read(std::string_view text, bool all);
  void read_on(std::size_t from, std::vector<domain::RecallReading>& rest);
  domain::RecallReading read_one(std::size_t i) const;
  void index_marks(std::size_t lines);
  void put_mark(int line, domain::RecallKind kind, const NewId& new_id);
  std::optional<domain::RecallKind> said(std::size_t i) const;

  std::string text_;
  std::vector<std::string_view> lines_{std::string_view{}};  ///< of text_
  std::vector<domain::RecallMark> marks_;
  std::vector<int> mark_of_{-1};  ///< index of each line's mark, or -1
  std::vector<std::optional<domain::RecallKind>> read_as_;
  std::vector<domain::RecallReading> readings_;
  std::vector<domain::KnownPerson> people_;
  domain::Date today_{};
};

/// The order in which Tab goes through the kinds.
std::span<const domain::RecallKind> recall_kinds();

}  // namespace afterword::ui
