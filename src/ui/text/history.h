// Undo and redo without limit; what is typed in one go is one step.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/text/buffer.h"

namespace afterword::ui::text {

/// Where the caret and the other end of the selection stand.
struct CaretState {
  std::size_t caret = 0;
  std::size_t anchor = 0;
  friend bool operator==(const CaretState&, const CaretState&) = default;
};

enum class EditKind { typed, erased_back, erased_ahead, other };

/// One replacement of the text, with what is needed to take it back.
struct Step {
  std::size_t at = 0;
  std::u32string removed;
  std::u32string inserted;
  CaretState before;
  CaretState after;
  EditKind kind = EditKind::other;
  double seconds = 0;  ///< when it was last added to
};

class History {
 public:
  /// Records a replacement that was made. It joins the last step where both are typed (or both erased the same way), it
  /// goes on where that one ended, within two seconds, and does not begin a new word or line.
  void record(Step step);
  /// What comes next is a step of its own: the caret was moved, the focus came or went.
  void close() { open_ = false; }
  void clear();

  bool can_undo() const { return !undo_.empty(); }
  bool can_redo() const { return !redo_.empty(); }
  /// The step to take back, moved over to what can be redone; valid until the next call. Null where there is none.
  const Step* undo();
  const Step* redo();

 private:
  bool join(const Step& step);
  std::vector<Step> undo_;
  std::vector<Step> redo_;
  bool open_ = false;
};

}  // namespace afterword::ui::text
