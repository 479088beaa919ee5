// The page of a file that was opened: what it is, what it holds, and taking it in.
#include "ui/screens/import/import.h"

#include <algorithm>
#include <array>

#include <utility>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/page_parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::array<CommandRow, 6> rows{{
    {"import.take", "Take it in", ctrl(Key::enter), "What is ticked goes into the document; Undo takes it back",
     PageId::import_file},
    {"import.take_all", "Take in all files", ctrl_shift(Key::enter),
     "One after the other, as each is ticked; one that fails stops none", PageId::import_file},
    {"import.next", "Next file", ctrl(Key::page_down), "Of those that were dropped or named", PageId::import_file},
    {"import.before", "File before", ctrl(Key::page_up), "Of those that were dropped or named", PageId::import_file},
    {"import.add", "Add a file", ctrl_shift(Key::i), "Names another one beside those that are looked at",
     PageId::import_file},
    {"import.other", "Another file", {}, "Back to naming one; nothing was changed", PageId::import_file},
}};

bool is_transcript(const workspace::ImportPreview& preview) { return preview.kind.starts_with("Transcript"); }

std::string interview_words(const workspace::InterviewRow& row, const domain::Time& now) {
  std::string words = row.company.empty() ? std::string("An interview") : row.company;
  if (!row.round.empty()) words += ", " + row.round;
  if (const auto& time = row.starts ? row.starts : row.ends)
    words += ", " + domain::dated(domain::date_of(*time), domain::date_of(now));
  return words;
}

// The interview that a transcript belongs to: one of those there are, or a new one.
float draw_interview(Frame& f, ImportFile& file, Place at) {
  const auto& interviews = f.workspace.interviews();
  std::vector<PopupItem> items;
  std::string chosen = "Choose the interview";
  for (const auto& row : interviews) {
    items.push_back({std::to_string(items.size()), interview_words(row, f.now), row.role});
    if (row.id == file.interview) chosen = items.back().label;
  }
  if (file.new_interview) chosen = "A new interview";
  items.push_back({"new", "A new interview", "made for this transcript"});
  f.draw.text(at.x, at.y + 11, Font::small_bold, Colour::ink2, "Of which interview");
  const Reply reply = button(f, at.x + 144, at.y, "interview", f.draw.fit(Font::body_bold, chosen, at.w - 190), {});
  if (reply.pressed) open_popup(f, "which");
  const PopupReply popup = popup_list(f, reply.rect, "which", items, "A company");
  if (popup.chosen >= 0) {
    file.new_interview.reset();
    if (static_cast<std::size_t>(popup.chosen) < interviews.size()) {
      file.interview = interviews[static_cast<std::size_t>(popup.chosen)].id;
    } else {
      file.new_interview = {domain::OpportunityId{f.new_id()}, domain::InterviewId{f.new_id()}, f.now};
      file.interview = file.new_interview->id;
    }
    look_again(f, file);
  }
  return at.y + size::button + step::s12;
}

float draw_me(Frame& f, ImportFile& file, const workspace::ImportPreview& preview, Place at) {
  if (preview.speakers.empty()) return at.y;
  std::vector<ChipItem> items;
  for (const std::string& name : preview.speakers)
    items.push_back({std::to_string(items.size()), name, name == preview.me, preview.me_guessed && name == preview.me});
  f.draw.text(at.x, at.y + 6, Font::small_bold, Colour::ink2, preview.me_guessed ? "You, it seems, are" : "You are");
  const ChipsReply reply = chips(f, {at.x + 144, at.y, at.w - 144}, "me", items, true);
  if (reply.pressed >= 0) {
    file.me = preview.speakers[static_cast<std::size_t>(reply.pressed)];
    look_again(f, file);
  }
  return at.y + std::max(reply.rect.h, 28.0F) + step::s12;
}

std::string held_words(const workspace::ImportPreview& preview, const RowCount& count) {
  std::vector<std::string> words;
  if (preview.counted) {
    words.push_back(fmt::format("{} new", preview.counted->added));
    words.push_back(fmt::format("{} changed", preview.counted->changed));
    words.push_back(fmt::format("{} as before", preview.counted->unchanged));
  }
  if (count.open > 0) words.push_back(fmt::format("{} to take in", count.open));
  if (count.there > 0) words.push_back(fmt::format("{} there already", count.there));
  if (count.passed > 0) words.push_back(fmt::format("{} passed over", count.passed));
  return preview.kind + (words.empty() ? "" : fmt::format(": {}", fmt::join(words, ", ")));
}

float draw_head(Frame& f, ImportFile& file, const workspace::ImportPreview& preview, Place at) {
  float y = at.y;
  y += title(f, {at.x, y, at.w}, file.name);
  const std::string held = file.trouble.empty() ? held_words(preview, count_rows(file)) : file.trouble;
  const float h =
      f.draw.paragraph({at.x, y, at.w}, Font::body, file.trouble.empty() ? Colour::ink2 : Colour::over, held);
  f.widget({at.x, y, at.w, h}, "held", {.kind = WidgetKind::part, .state = held, .focusable = false});
  y += h + step::s12;
  if (is_transcript(preview)) {
    y = draw_interview(f, file, {at.x, y, at.w});
    y = draw_me(f, file, preview, {at.x, y, at.w});
  }
  y = draw_columns(f, file, {at.x, y, at.w});
  const bool doubles = std::ranges::any_of(
      preview.rows, [](const workspace::ImportRow& row) { return row.state == workspace::ImportRow::State::likely; });
  if (doubles) {
    const Reply box =
        check_box(f, {at.x, y, at.w}, "as_wordings",
                  "A likely double becomes another wording of the question that is there", file.as_wordings);
    if (box.changed) {
      file.as_wordings = !file.as_wordings;
      f.again();
    }
    y += box.rect.h + step::s8;
  }
  constexpr std::size_t most_remarks = 3;
  for (std::size_t i = 0; i < preview.remarks.size() && i < most_remarks; ++i) {
    const float high = f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, preview.remarks[i]);
    f.widget({at.x, y, at.w, high}, "remark" + std::to_string(i),
             {.kind = WidgetKind::part, .state = preview.remarks[i], .focusable = false});
    y += high + step::s4;
  }
  return y + step::s8;
}

// The worker is still reading it.
void draw_looking(Frame& f, ImportView& view, const ImportFile& file) {
  const Page p = page(f, PageShape::wide, false, true);
  float y = draw_files(f, view, {p.x, p.top, p.w});
  y += title(f, {p.x, y, p.w}, file.name);
  f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, "Reading what it holds…");
  FootBar foot(f, p, "");
  if (foot.quiet_command("import.other")) other_file(f, view);
}

// A file beside others that is done with.
void draw_finished(Frame& f, ImportView& view, const ImportFile& file) {
  const Page p = page(f, PageShape::wide, false, true);
  float y = draw_files(f, view, {p.x, p.top, p.w});
  y += title(f, {p.x, y, p.w}, file.name);
  const bool failed = file.state == ImportFile::State::failed;
  const float h = f.draw.paragraph({p.x, y, p.w}, Font::body, failed ? Colour::over : Colour::ink2, file.outcome);
  f.widget({p.x, y, p.w, h}, "outcome", {.kind = WidgetKind::part, .state = file.outcome, .focusable = false});
  FootBar foot(f, p, "");
  if (foot.primary_command("import.next")) f.again();
}

void draw_foot(Frame& f, ImportView& view, const Page& p, const ImportFile& file) {
  const RowCount count = count_rows(file);
  const bool whole = file.preview->counted.has_value(), several = view.open_files() > 1;
  std::string hint = "Space takes a row in or leaves it out";
  if (count.along > 0) hint += fmt::format("; {} out with others", domain::counted(count.along, "stays", "stay"));
  FootBar foot(f, p, hint);
  const std::string words = whole ? std::string("Take it in") : fmt::format("Take in {}", count.taken);
  if (foot.primary_command("import.take", words)) take_file(f, view, view.at);
  if (several && foot.secondary_command("import.take_all", fmt::format("Take in all {} files", view.open_files()))) {
    view.all_wanted = true;
    f.again();
  }
  if (foot.quiet_command("import.add")) {
    view.naming = true;
    f.focus(f.path("path"));
    f.again();
  }
  if (foot.quiet_command("import.other")) other_file(f, view);
}

void walk_files(Frame& f, ImportView& view) {
  const std::size_t count = view.files.size();
  const bool on = f.command("import.next"), back = f.command("import.before");
  if (count < 2 || (!on && !back)) return;
  view.at = (view.at + (on ? 1 : count - 1)) % count;
  f.again();
}

}  // namespace

Route import_goal(const ImportFile& file) {
  if (!file.preview) return {.page = PageId::today};
  if (is_transcript(*file.preview))
    return {.page = PageId::debrief, .interview = file.interview, .step = static_cast<int>(domain::Step::questions)};
  using Kind = workspace::ImportRow::Kind;
  const auto& of = file.preview->rows;
  const auto all = [&](Kind kind) {
    return !of.empty() && std::ranges::all_of(of, [&](const auto& row) { return row.kind == kind; });
  };
  return {.page = all(Kind::person) ? PageId::people : all(Kind::question) ? PageId::bank : PageId::today};
}

bool take_file(Frame& f, const ImportView& view, std::size_t index) {
  const ImportFile& file = view.files[index];
  const bool fresh = file.preview && !file.looking;
  if (fresh && file.trouble.empty() && (file.preview->counted || count_rows(file).taken > 0)) {
    f.out.take_in({index, file.name, file.bytes, import_options(f, file), import_goal(file)});
    return true;
  }
  f.out.toast(!fresh                          ? "It is still being read"
              : !file.trouble.empty()         ? "First say which column holds the questions"
              : file.preview->needs_interview ? "First say which interview it is of"
                                              : "Nothing is ticked to be taken in");
  return false;
}

void other_file(Frame& f, ImportView& view) {
  ImportView fresh;
  const std::string path = view.files.empty() ? view.typed : view.files.front().path;
  fresh.typed = path.substr(0, path.rfind('/') + 1);
  if (fresh.typed.empty()) fresh.typed = "~/";
  view = std::move(fresh);
  f.again();
}

std::span<const CommandRow> import_commands() { return rows; }

void draw_preview(Frame& f, ImportView& view) {
  walk_files(f, view);
  ImportFile& file = view.files[view.at];
  if (f.key(plain(Key::escape))) return other_file(f, view);
  if (file.state != ImportFile::State::open) return draw_finished(f, view, file);
  if (!file.preview) return draw_looking(f, view, file);
  if (!std::exchange(file.seen, true) && !f.focus_within(f.path("files")))
    f.focus(f.path(file.preview->rows.empty() ? "import.take" : "rows/0"));
  const workspace::ImportPreview& preview = *file.preview;  // replaced only between frames
  const Page p = page(f, PageShape::wide, false, true);
  float y = draw_files(f, view, {p.x, p.top, p.w});
  y = draw_head(f, file, preview, {p.x, y, p.w});
  if (!preview.rows.empty()) draw_import_rows(f, file, {p.x - step::s12, y, p.w + step::s24, p.foot_y - y});
  draw_foot(f, view, p, file);
}

void draw_import(Frame& f, ImportView& view) {
  const bool came = view.drawn_in + 1 != f.memory().frame_number;
  view.drawn_in = f.memory().frame_number;
  look_at_files(f, view);
  take_next(f, view);
  const bool looks = !view.files.empty() && !view.naming;
  if (came && f.route.focus.empty()) f.focus(f.path(looks ? "rows/0" : "path"));
  if (!looks)
    draw_choose(f, view);
  else if (view.files.size() > 1 && view.open_files() == 0)
    draw_outcomes(f, view);
  else
    draw_preview(f, view);
}

}  // namespace afterword::ui
