// The undo log.
#include "ui/text/history.h"

#include <utility>

namespace afterword::ui::text {

namespace {

constexpr double longest_pause = 2.0;  // seconds between two keys of one go

bool is_gap(char32_t c) { return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || c == 0x3000; }

// A word begins where something follows a gap.
bool begins_word(char32_t before, char32_t after) { return is_gap(before) && !is_gap(after); }

}  // namespace

bool History::join(const Step& step) {
  if (!open_ || undo_.empty() || step.kind == EditKind::other) return false;
  Step& last = undo_.back();
  if (last.kind != step.kind || step.seconds - last.seconds > longest_pause) return false;
  switch (step.kind) {
    case EditKind::typed:
      if (!step.removed.empty() || step.inserted.empty() || last.inserted.empty()) return false;
      if (step.at != last.at + last.inserted.size() || step.inserted.front() == U'\n') return false;
      if (begins_word(last.inserted.back(), step.inserted.front())) return false;
      last.inserted += step.inserted;
      break;
    case EditKind::erased_back:
      if (step.at + step.removed.size() != last.at || begins_word(last.removed.front(), step.removed.back()))
        return false;
      last.removed.insert(0, step.removed);
      last.at = step.at;
      break;
    case EditKind::erased_ahead:
      if (step.at != last.at || begins_word(last.removed.back(), step.removed.front())) return false;
      last.removed += step.removed;
      break;
    case EditKind::other:
      return false;
  }
  last.after = step.after;
  last.seconds = step.seconds;
  return true;
}

void History::record(Step step) {
  redo_.clear();
  const bool may_go_on = step.kind != EditKind::other;
  if (!join(step)) undo_.push_back(std::move(step));
  open_ = may_go_on;
}

void History::clear() {
  undo_.clear();
  redo_.clear();
  open_ = false;
}

const Step* History::undo() {
  open_ = false;
  if (undo_.empty()) return nullptr;
  redo_.push_back(std::move(undo_.back()));
  undo_.pop_back();
  return &redo_.back();
}

const Step* History::redo() {
  open_ = false;
  if (redo_.empty()) return nullptr;
  undo_.push_back(std::move(redo_.back()));
  redo_.pop_back();
  return &undo_.back();
}

}  // namespace afterword::ui::text
