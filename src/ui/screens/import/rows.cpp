// The rows of a preview: what each is, what becomes of it, and whether it is taken in.
#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/bank/words.h"
#include "ui/screens/import/import.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::ImportRow;
using RowState = ImportRow::State;

constexpr float row_h = 64;

// What can be left out: rows that would change something.
bool can_choose(const ImportRow& row) {
  return row.kind != ImportRow::Kind::closing && row.state != RowState::there && row.state != RowState::skipped;
}

/// A row that goes along with another that is left out says with which.
std::string goes_words(const ImportFile& file, std::size_t with) {
  constexpr int most = 32;
  return "stays out with “" + domain::shorten(domain::hidden_shown(file.preview->rows[with].text), most) + "”";
}

std::string_view state_words(const ImportRow& row, const ImportFile& file) {
  if (row.kind == ImportRow::Kind::closing) return "your own question: shown only";
  switch (row.state) {
    case RowState::fresh:
      return row.kind == ImportRow::Kind::person ? "new here" : "new";
    case RowState::fills:
      return "adds what is empty there";
    case RowState::there:
      return "is there already";
    case RowState::changes:
      return "changes what is here";
    case RowState::likely:
      return file.as_wordings ? "another wording" : "likely a double";
    case RowState::skipped:
      return "passed over";
  }
  return {};
}

std::string detail_words(const ImportRow& row) {
  std::vector<std::string> words;
  if (!row.what.empty()) words.push_back(row.what);
  if (!row.by.empty()) words.push_back(row.by);
  if (row.category != domain::Category::unset) words.push_back(kind_words(row.category));
  for (const std::string& tag : row.tags) words.push_back(tag);
  if (row.state == RowState::likely && !row.like.empty()) words.push_back("“" + row.like + "”");
  if (!row.answer.empty()) words.push_back(row.answer);
  if ((words.empty() || row.state == RowState::changes) && !row.why.empty()) words.push_back(row.why);
  if (words.empty() && row.line > 0) words.push_back(fmt::format("line {}", row.line));
  std::string joined = fmt::format("{}", fmt::join(words, " · "));
  for (char& c : joined)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return joined;
}

void draw_row(Frame& f, ImportFile& file, const ImportRow& row, std::size_t index, const Rect& r) {
  const bool open = can_choose(row);
  const auto with = workspace::left_out_with(file.preview->rows, file.left_out, index);
  const bool on = open && !with, along = open && with && *with != index;
  const Reply reply = ui::row(f, {r.x, r.y, r.w, r.h - 2}, std::to_string(index),
                              {.label = domain::hidden_shown(row.text),
                               .state = !open   ? "shown"
                                        : on    ? "taken"
                                        : along ? "left out with another"
                                                : "left out"});
  if (reply.pressed && open) {
    if (on)
      file.left_out.insert(index);
    else
      workspace::take_in_again(file.preview->rows, file.left_out, index);
    f.again();
  }
  const std::string state = along ? goes_words(file, *with) : std::string(state_words(row, file));
  const float state_w = f.draw.width(Font::small, state), x = r.x + step::s12;
  const float text_x = x + size::check + step::s12, w = r.right() - step::s12 - text_x;
  if (open) tick_box(f, x, r.y + 12, on);
  const Colour ink = on ? Colour::ink : Colour::ink2;
  f.draw.text(text_x, r.y + 8, on ? Font::body_bold : Font::body, ink,
              f.draw.fit(on ? Font::body_bold : Font::body, row.text, w - state_w - step::s16));
  f.draw.text(r.right() - step::s12 - state_w, r.y + 11, Font::small,
              row.state == RowState::likely ? Colour::due : Colour::ink2, state);
  f.draw.text(text_x, r.y + 34, Font::small, Colour::ink2, f.draw.fit(Font::small, detail_words(row), w));
  if (open && !on)
    f.tooltip(along ? domain::capitalised(goes_words(file, *with)) + ". To take it in again takes in both"
                    : "Left out. It stays in the file and can be taken in later");
  else if (!row.why.empty())
    f.tooltip(row.why);
}

}  // namespace

RowCount count_rows(const ImportFile& file) {
  RowCount count;
  if (!file.preview) return count;
  const auto& rows = file.preview->rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (can_choose(rows[i])) {
      ++count.open;
      const auto with = workspace::left_out_with(rows, file.left_out, i);
      count.taken += with ? 0U : 1U;
      count.along += with && *with != i ? 1U : 0U;
    } else if (rows[i].state == RowState::there) {
      ++count.there;
    } else {
      ++count.passed;
    }
  }
  return count;
}

void draw_import_rows(Frame& f, ImportFile& file, const Rect& r) {
  const auto& rows = file.preview->rows;
  LongList list(f, "rows", r, row_h, rows.size(), file.list, std::nullopt);
  list.rows([&](std::size_t index, const Rect& at) { draw_row(f, file, rows[index], index, at); });
  list.finish();
}

}  // namespace afterword::ui
