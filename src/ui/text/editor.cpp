// Text, selection and undo of the editor; its movements stand in movement.cpp.
#include "ui/text/editor.h"

#include <algorithm>
#include <utility>

#include "ui/text/utf8.h"

namespace afterword::ui::text {

// ---- The text as a whole ----

void Editor::set_text(std::string_view utf8) {
  apply(0, size(), from_utf8(utf8));
  history_.clear();
  marks_.clear();
  scroll_x = 0;
  drag = Drag::none;
  place_caret(0, false, false);
}

void Editor::set_text_keeping_caret(std::string_view utf8) {
  if (utf8 == text()) return;
  const std::u32string fresh = from_utf8(utf8);
  const std::u32string& old = characters();
  const std::size_t shorter = std::min(fresh.size(), old.size());
  const auto same_from_front =
      std::mismatch(fresh.begin(), fresh.begin() + static_cast<std::ptrdiff_t>(shorter), old.begin());
  const auto front = static_cast<std::size_t>(same_from_front.first - fresh.begin());
  std::size_t back = 0;
  while (back < shorter - front && fresh[fresh.size() - 1 - back] == old[old.size() - 1 - back]) ++back;
  const std::size_t removed = old.size() - front - back;
  const std::size_t inserted = fresh.size() - front - back;
  const auto moved = [&](std::size_t position) {
    if (position <= front) return position;
    if (position >= front + removed) return position - removed + inserted;
    return std::min(position, front + inserted);
  };
  const CaretState kept{moved(caret_.caret), moved(caret_.anchor)};
  apply(front, removed, std::u32string_view(fresh).substr(front, inserted));
  history_.clear();
  drag = Drag::none;
  select(kept.anchor, kept.caret);
}

const std::string& Editor::text() const {
  if (utf8_revision_ != revision_) {
    utf8_ = to_utf8(characters());
    utf8_revision_ = revision_;
  }
  return utf8_;
}

std::string Editor::paragraph_text(std::size_t index) const {
  const TextRange range = buffer_.paragraph_text(index);
  return to_utf8(buffer_.view(range.from, range.to));
}

// ---- Selection ----

TextRange Editor::selection() const {
  return {std::min(caret_.caret, caret_.anchor), std::max(caret_.caret, caret_.anchor)};
}

std::string Editor::selected_text() const { return to_utf8(buffer_.view(selection().from, selection().to)); }

void Editor::place_caret(std::size_t position, bool extend, bool before_break) {
  caret_.caret = cluster_start(characters(), std::min(position, size()));
  if (!extend) caret_.anchor = caret_.caret;
  before_break_ = before_break;
  wanted_x_.reset();
}

void Editor::set_caret(std::size_t position, bool extend, bool before_break) {
  history_.close();
  place_caret(position, extend, before_break);
}

void Editor::select(std::size_t anchor, std::size_t caret) {
  set_caret(anchor);
  set_caret(caret, true);
}

void Editor::select_all() { select(0, size()); }

void Editor::select_word(std::size_t position) {
  const TextRange word = word_around(characters(), position);
  select(word.from, word.to);
}

void Editor::select_paragraph(std::size_t position) {
  const TextRange paragraph = buffer_.paragraph(buffer_.paragraph_of(std::min(position, size())));
  select(paragraph.from, paragraph.to);
}

// ---- Editing ----

// The one place where the text changes: rows and marks follow.
void Editor::apply(std::size_t at, std::size_t removed, std::u32string_view inserted) {
  const Change change = buffer_.replace(at, removed, inserted);
  marks_.follow(change);
  if (laid_out()) {
    layout_.update(buffer_, *metrics_, change);
    if (!glyphs_->usable()) laid_out_key_.reset();  // good enough to find the caret by until the next layout
  }
  ++revision_;
}

void Editor::edit(TextRange range, std::u32string_view inserted, EditKind kind, double seconds) {
  if (range.empty() && inserted.empty()) return;
  Step step{.at = range.from,
            .removed = std::u32string(buffer_.view(range.from, range.to)),
            .inserted = std::u32string(inserted),
            .before = caret_,
            .after = {},
            .kind = kind,
            .seconds = seconds};
  apply(range.from, range.length(), inserted);
  // What was inserted may have joined with a mark behind it: the caret goes behind both.
  const std::size_t end = range.from + inserted.size();
  const bool joined = cluster_start(characters(), end) != end;
  place_caret(joined ? cluster_end(characters(), end - 1) : end, false, false);
  step.after = caret_;
  history_.record(std::move(step));
}

// A line feed has no place in a single line.
std::u32string Editor::for_this_field(std::u32string characters) const {
  if (one_line_) std::replace(characters.begin(), characters.end(), U'\n', U' ');
  return characters;
}

void Editor::type(std::u32string_view characters, double seconds) {
  edit(selection(), for_this_field(std::u32string(characters)), EditKind::typed, seconds);
}

void Editor::paste(std::string_view utf8) {
  std::u32string characters = from_outside(utf8);
  if (one_line_)
    while (!characters.empty() && characters.back() == U'\n') characters.pop_back();
  if (!characters.empty()) edit(selection(), for_this_field(std::move(characters)), EditKind::other, 0);
}

void Editor::erase_back(double seconds, bool word) {
  if (has_selection()) return erase_selection();
  const std::size_t from =
      word ? previous_word(characters(), caret_.caret) : cluster_before(characters(), caret_.caret);
  edit({from, caret_.caret}, {}, EditKind::erased_back, seconds);
}

void Editor::erase_ahead(double seconds, bool word) {
  if (has_selection()) return erase_selection();
  const std::size_t to = word ? next_word(characters(), caret_.caret) : cluster_end(characters(), caret_.caret);
  edit({caret_.caret, to}, {}, EditKind::erased_ahead, seconds);
}

void Editor::erase_selection() { edit(selection(), {}, EditKind::other, 0); }

void Editor::replace(TextRange range, std::string_view utf8) {
  range.to = std::min(range.to, size());
  range.from = std::min(range.from, range.to);
  edit(range, for_this_field(from_outside(utf8)), EditKind::other, 0);
}

bool Editor::undo() {
  const Step* step = history_.undo();
  if (step == nullptr) return false;
  apply(step->at, step->inserted.size(), step->removed);
  caret_ = step->before;
  before_break_ = false;
  wanted_x_.reset();
  return true;
}

bool Editor::redo() {
  const Step* step = history_.redo();
  if (step == nullptr) return false;
  apply(step->at, step->removed.size(), step->inserted);
  caret_ = step->after;
  before_break_ = false;
  wanted_x_.reset();
  return true;
}

// ---- Marks ----

void Editor::set_marks_in_bytes(int kind, std::vector<Mark> marks) {
  const std::u32string& all = characters();
  std::size_t position = 0;
  std::size_t byte = 0;
  // Ranges may overlap, so their ends are found from their own beginnings.
  const auto walk_to = [&all](std::size_t& at, std::size_t& at_byte, std::size_t target) {
    while (at < all.size() && at_byte < target) at_byte += utf8_length(all[at++]);
    return at;
  };
  for (Mark& mark : marks) {
    const std::size_t from = walk_to(position, byte, mark.range.from);
    std::size_t end = position;
    std::size_t end_byte = byte;
    mark.range = {from, walk_to(end, end_byte, mark.range.to)};
  }
  marks_.set(kind, std::move(marks));
}

// ---- Rows ----

void Editor::lay_out(float width, std::uint64_t key, const std::function<std::unique_ptr<Glyphs>()>& font) {
  const bool other_font = key != laid_out_key_;
  if (other_font) {
    metrics_.reset();
    glyphs_ = font();
    metrics_.emplace(*glyphs_);
    laid_out_key_ = key;
  }
  glyphs_->renew();
  if (other_font || (width != laid_out_width_ && !one_line_)) layout_.rebuild(buffer_, *metrics_, width, one_line_);
  laid_out_width_ = width;
}

VisualRow Editor::visual_row(std::size_t row) const {
  const float x = one_line_ ? layout_.piece_x(row) : 0;
  const bool alone = !one_line_ || layout_.row_count() == 1;
  return {buffer_, *metrics_, layout_.row(buffer_, row), x, alone ? laid_out_width_ : x};
}

}  // namespace afterword::ui::text
