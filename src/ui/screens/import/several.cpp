// Several files at once: each with its own preview, taken in one after the other; one that fails stops none.
#include <algorithm>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/import/import.h"
#include "ui/screens/page_parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using FileState = ImportFile::State;

constexpr std::size_t most_chips = 8;

std::string_view state_words(const ImportFile& file) {
  switch (file.state) {
    case FileState::taken:
      return "taken in";
    case FileState::failed:
      return "not taken in";
    case FileState::left:
      return "left out";
    case FileState::open:
      break;
  }
  return {};
}

Mark mark_of(const ImportFile& file) {
  return file.state == FileState::taken ? Mark::done : file.state == FileState::failed ? Mark::over : Mark::open;
}

std::string outcome_title(const ImportView& view) {
  const auto count = [&](FileState state) {
    return static_cast<std::size_t>(std::ranges::count(view.files, state, &ImportFile::state));
  };
  const std::size_t taken = count(FileState::taken), failed = count(FileState::failed);
  if (failed == 0 && taken == view.files.size()) return domain::counted(taken, "file") + " taken in";
  return fmt::format("{} of {} files taken in", taken, view.files.size());
}

float draw_outcome(Frame& f, const ImportFile& file, std::size_t index, Place at) {
  constexpr float text_x = 34;
  const float words_w = at.w - text_x - step::s12;
  const float words_h = f.draw.paragraph_height(words_w, Font::small, file.outcome);
  const Rect r{at.x - step::s12, at.y, at.w + step::s24, 36 + words_h + step::s8};
  const Reply reply = row(f, r, std::to_string(index), {.label = file.name, .state = file.outcome});
  mark(f, at.x, at.y + 12, mark_of(file));
  f.draw.text(at.x + text_x, at.y + 8, Font::body_bold, Colour::ink, f.draw.fit(Font::body_bold, file.name, words_w));
  f.draw.paragraph({at.x + text_x, at.y + 34, words_w}, Font::small,
                   file.state == FileState::failed ? Colour::over : Colour::ink2, file.outcome);
  if (reply.pressed && file.state == FileState::taken) f.out.go(import_goal(file));
  return r.h + step::s4;
}

}  // namespace

float draw_files(Frame& f, ImportView& view, Place at) {
  if (view.files.size() < 2) return at.y;
  std::vector<ChipItem> items;
  const std::size_t count = view.files.size();
  const std::size_t first =
      std::min(view.at < most_chips / 2 ? 0 : view.at - most_chips / 2, count > most_chips ? count - most_chips : 0);
  const std::size_t last = std::min(count, first + most_chips);
  for (std::size_t i = first; i < last; ++i) {
    const ImportFile& file = view.files[i];
    const std::string_view state = state_words(file);
    std::string words = f.draw.fit(Font::body, file.name, 240);
    if (!state.empty()) words += fmt::format(" ({})", state);
    items.push_back({std::to_string(i), std::move(words), i == view.at});
  }
  std::string words = fmt::format("File {} of {}", view.at + 1, count);
  if (const std::size_t open = view.open_files(); open < count) words += fmt::format(", {} to go", open);
  f.draw.text(at.x, at.y, Font::small_bold, Colour::ink2, words);
  const ChipsReply reply = chips(f, {at.x, at.y + 24, at.w}, "files", items, true);
  if (reply.pressed >= 0) {
    view.at = first + static_cast<std::size_t>(reply.pressed);
    f.again();
  }
  return at.y + 24 + reply.rect.h + step::s16;
}

void draw_outcomes(Frame& f, ImportView& view) {
  const Page p = page(f, PageShape::wide, false, true);
  {
    ScrollArea scroll(f, "page", page_area(p));
    float y = scroll.top() + p.top;
    y += title(f, {p.x, y, p.w}, outcome_title(view)) + step::s8;
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2,
                          "Enter on a file leads to what came of it. Undo takes back the latest one, then the one "
                          "before.") +
         step::s16;
    const auto list = f.group("outcomes");
    for (std::size_t i = 0; i < view.files.size(); ++i) y += draw_outcome(f, view.files[i], i, {p.x, y, p.w});
    scroll.finish(y + step::s32);
  }
  FootBar foot(f, p, "");
  const bool other = f.key(plain(Key::escape));
  if (foot.primary_command("import.other") || other) other_file(f, view);
}

void take_next(Frame& f, ImportView& view) {
  if (!view.all_wanted) return;
  const auto next = std::ranges::find(view.files, FileState::open, &ImportFile::state);
  if (next == view.files.end()) {
    view.all_wanted = false;
    return;
  }
  const auto index = static_cast<std::size_t>(next - view.files.begin());
  view.at = index;
  if (next->looking || !next->preview || next->looked_at != f.workspace.revision()) return;
  const RowCount count = count_rows(*next);
  if (!next->preview->counted && !next->preview->needs_interview && next->trouble.empty() && count.taken == 0) {
    view.finish(index, FileState::left, "Nothing in it was new, or nothing was ticked.");
    return f.again();
  }
  if (!take_file(f, view, index)) view.all_wanted = false;
}

}  // namespace afterword::ui
