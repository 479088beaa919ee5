// The page of a file that was opened: what it is, what it holds, and taking it in.
#include "ui/screens/import/import.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/memory.h"
#include "ui/screens/page_parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr std::array<CommandRow, 2> rows{{
    {"import.take", "Take it in", ctrl(Key::enter), "What is ticked goes into the document; Undo takes it back",
     PageId::import_file},
    {"import.other", "Another file", {}, "Back to naming one; nothing was changed", PageId::import_file},
}};

workspace::ImportOptions options_of(const Frame& f, const ImportView& view) {
  workspace::ImportOptions options;
  if (view.interview) options.interview = f.workspace.ref_of(view.interview);
  options.me = view.me;
  options.doubles_as_variants = view.as_wordings;
  options.leave_out.assign(view.left_out.begin(), view.left_out.end());
  return options;
}

// The interview that is over and was over last: a transcript is most likely of that one.
domain::InterviewId latest(const Frame& f) {
  const workspace::InterviewRow* found = nullptr;
  const auto time = [](const workspace::InterviewRow& row) {
    return row.ends ? row.ends->utc_ms : row.starts ? row.starts->utc_ms : 0;
  };
  for (const auto& row : f.workspace.interviews()) {
    if (time(row) > f.now.utc_ms) continue;
    if (found == nullptr || time(row) > time(*found)) found = &row;
  }
  return found == nullptr ? domain::InterviewId{} : found->id;
}

void look(const Frame& f, ImportView& view) {
  if (view.preview && view.looked_at == f.workspace.revision()) return;
  if (!view.interview) view.interview = latest(f);
  view.preview = f.workspace.preview_file(view.name, *view.bytes, options_of(f, view));
  view.looked_at = f.workspace.revision();
}

// In the next frame: what is shown in this one is still being drawn.
void look_again(Frame& f, ImportView& view) {
  view.looked_at = ImportView::never;
  view.left_out.clear();
  f.again();
}

bool is_transcript(const workspace::ImportPreview& preview) { return preview.kind.starts_with("Transcript"); }

std::string interview_words(const workspace::InterviewRow& row, const domain::Time& now) {
  std::string words = row.company.empty() ? std::string("An interview") : row.company;
  if (!row.round.empty()) words += ", " + row.round;
  if (const auto& time = row.starts ? row.starts : row.ends)
    words += ", " + domain::dated(domain::date_of(*time), domain::date_of(now));
  return words;
}

// The interview that a transcript belongs to: one of those there are, or a new one.
float draw_interview(Frame& f, ImportView& view, Place at) {
  const auto& interviews = f.workspace.interviews();
  std::vector<PopupItem> items;
  std::string chosen = "Choose the interview";
  for (const auto& row : interviews) {
    items.push_back({std::to_string(items.size()), interview_words(row, f.now), row.role});
    if (row.id == view.interview) chosen = items.back().label;
  }
  items.push_back({"new", "A new interview", "made for this transcript"});
  f.draw.text(at.x, at.y + 11, Font::small_bold, Colour::ink2, "Of which interview");
  const Reply reply = button(f, at.x + 144, at.y, "interview", f.draw.fit(Font::body_bold, chosen, at.w - 190), {});
  if (reply.pressed) open_popup(f, "which");
  const PopupReply popup = popup_list(f, reply.rect, "which", items, "A company");
  if (popup.chosen >= 0) {
    if (static_cast<std::size_t>(popup.chosen) < interviews.size()) {
      view.interview = interviews[static_cast<std::size_t>(popup.chosen)].id;
    } else {
      const domain::OpportunityId opportunity{f.new_id()};
      view.interview = domain::InterviewId{f.new_id()};
      f.out.edit(workspace::StartDebrief{opportunity, view.interview, {}, f.now});
    }
    look_again(f, view);
  }
  return at.y + size::button + step::s12;
}

float draw_me(Frame& f, ImportView& view, const workspace::ImportPreview& preview, Place at) {
  if (preview.speakers.empty()) return at.y;
  std::vector<ChipItem> items;
  for (const std::string& name : preview.speakers)
    items.push_back({std::to_string(items.size()), name, name == preview.me, preview.me_guessed && name == preview.me});
  f.draw.text(at.x, at.y + 6, Font::small_bold, Colour::ink2, preview.me_guessed ? "You, it seems, are" : "You are");
  const ChipsReply reply = chips(f, {at.x + 144, at.y, at.w - 144}, "me", items, true);
  if (reply.pressed >= 0) {
    view.me = preview.speakers[static_cast<std::size_t>(reply.pressed)];
    look_again(f, view);
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

float draw_head(Frame& f, ImportView& view, const workspace::ImportPreview& preview, Place at) {
  float y = at.y;
  y += title(f, {at.x, y, at.w}, view.name);
  y += f.draw.paragraph({at.x, y, at.w}, Font::body, Colour::ink2, held_words(preview, count_rows(view))) + step::s12;
  if (is_transcript(preview)) {
    y = draw_interview(f, view, {at.x, y, at.w});
    y = draw_me(f, view, preview, {at.x, y, at.w});
  }
  const bool doubles = std::ranges::any_of(
      preview.rows, [](const workspace::ImportRow& row) { return row.state == workspace::ImportRow::State::likely; });
  if (doubles) {
    const Reply box = check_box(f, {at.x, y, at.w}, "as_wordings",
                                "A likely double becomes another wording of the question that is there",
                                view.as_wordings);
    if (box.changed) {
      view.as_wordings = !view.as_wordings;
      f.again();
    }
    y += box.rect.h + step::s8;
  }
  constexpr std::size_t most_remarks = 3;
  for (std::size_t i = 0; i < preview.remarks.size() && i < most_remarks; ++i)
    y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, preview.remarks[i]) + step::s4;
  return y + step::s8;
}

Route then(const ImportView& view, const workspace::ImportPreview& preview) {
  if (is_transcript(preview))
    return {.page = PageId::debrief, .interview = view.interview, .step = static_cast<int>(domain::Step::questions)};
  return {.page = preview.counted ? PageId::today : PageId::bank};
}

void other_file(Frame& f, ImportView& view) {
  ImportView fresh;
  fresh.typed = view.path.substr(0, view.path.rfind('/') + 1);
  if (fresh.typed.empty()) fresh.typed = "~/";
  view = std::move(fresh);
  f.again();
}

}  // namespace

void ImportView::open(const std::string& at, domain::Result<std::string> read) {
  *this = {};
  typed = at;
  if (!read) {
    trouble = read.error().message;
    return;
  }
  path = at;
  name = std::filesystem::path(at).filename().string();
  bytes = std::make_shared<const std::string>(std::move(*read));
}

std::span<const CommandRow> import_commands() { return rows; }

void draw_preview(Frame& f, ImportView& view) {
  look(f, view);
  const bool other = f.command("import.other") || f.key(plain(Key::escape));
  if (other) return other_file(f, view);
  if (!*view.preview) {
    view.trouble = view.preview->error().message;
    view.bytes.reset();
    view.preview.reset();
    return f.again();
  }
  const workspace::ImportPreview& preview = **view.preview;  // stays as it is until this frame is drawn
  const Page p = page(f, PageShape::wide, false, true);
  const float y = draw_head(f, view, preview, {p.x, p.top, p.w});
  if (!preview.rows.empty()) draw_import_rows(f, view, {p.x - step::s12, y, p.w + step::s24, p.foot_y - y});
  const RowCount count = count_rows(view);
  FootBar foot(f, p, "Space takes a row in or leaves it out");
  const bool whole = preview.counted.has_value();
  const std::string words = whole ? std::string("Take it in") : fmt::format("Take in {}", count.taken);
  const bool take = foot.primary_command("import.take", words);
  if (take && (whole || count.taken > 0))
    f.out.take_in({view.name, view.bytes, options_of(f, view), then(view, preview)});
  else if (take)
    f.out.toast(preview.needs_interview ? "First say which interview it is of" : "Nothing is ticked to be taken in");
  if (foot.quiet_command("import.other")) other_file(f, view);
}

void draw_import(Frame& f, ImportView& view) {
  const bool came = view.drawn_in + 1 != f.memory().frame_number;
  view.drawn_in = f.memory().frame_number;
  if (came && f.route.focus.empty()) f.focus(view.bytes ? f.path("rows") + "/0" : f.path("path"));
  if (view.bytes)
    draw_preview(f, view);
  else
    draw_choose(f, view);
}

}  // namespace afterword::ui
