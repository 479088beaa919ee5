// The checks: run as the text changes, marked in it, explained in the margin.
#include <algorithm>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/letter/parts.h"
#include "ui/text/geometry.h"
#include "ui/text_field.h"

namespace afterword::ui {

namespace {

using domain::Finding;
using domain::FindingKind;

constexpr int keys_for_fixes = 6;  // F2 … F7: F8 goes from mark to mark

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string preference_of(domain::NoteId note) { return fmt::format("letter.kept.{}", note.value); }

void read_kept(LetterContext& c) {
  if (c.view.kept_of == c.note.id) return;
  c.view.kept_of = c.note.id;
  c.view.kept.clear();
  const std::string all = c.f.workspace.preference(preference_of(c.note.id)).value_or("");
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    c.view.kept.insert(all.substr(at, end - at));
    at = end + 1;
  }
}

void keep(LetterContext& c, const Finding& finding) {
  std::string name = mark_name(finding, c.view.checked);
  std::ranges::replace(name, '\n', ' ');
  c.view.kept.insert(std::move(name));
  c.f.out.prefer(preference_of(c.note.id), fmt::format("{}", fmt::join(c.view.kept, "\n")));
  c.f.again();
}

void learn(LetterContext& c, const Finding& finding) {
  const std::string word = c.view.checked.substr(finding.start, finding.end - finding.start);
  c.f.out.learn(word);
  c.f.out.toast("“" + word + "” is right from now on");
  c.f.again();
}

void fix(LetterContext& c, const Finding& finding) {
  if (!c.view.up_to_date) return;
  if (const auto what = fix_of(finding, c.view.checked)) put_in_place(c, what->begin, what->end, what->text);
}

void set_marks(LetterContext& c, text::Editor& editor) {
  std::vector<text::Mark> grave, light;
  std::uint64_t id = 0;
  for (const Finding* finding : shown_marks(c)) {
    ++id;
    if (about_the_whole(finding->kind)) continue;
    const bool over = must_be_put_right(finding->kind);
    (over ? grave : light).push_back({{finding->start, finding->end}, over ? 1 : 0, id});
  }
  editor.set_marks_in_bytes(0, std::move(light));
  editor.set_marks_in_bytes(1, std::move(grave));
}

/// F8: the next mark behind the caret, the first one after the last; with Shift the other way.
void go_to_mark(LetterContext& c, text::Editor& editor, bool forward) {
  std::vector<text::TextRange> ranges;
  for (const Finding* finding : shown_marks(c)) {
    if (about_the_whole(finding->kind)) continue;
    const std::size_t from = characters(std::string_view(c.view.checked).substr(0, finding->start));
    const std::size_t length =
        characters(std::string_view(c.view.checked).substr(finding->start, finding->end - finding->start));
    ranges.push_back({from, from + length});
  }
  if (ranges.empty()) return c.f.out.toast("There is no mark in the text");
  const text::TextRange at = editor.selection();
  const auto next = std::ranges::find_if(
      ranges, [&](const auto& r) { return r.from > at.from || (r.from == at.from && at.to < r.to); });
  const auto last =
      std::ranges::find_if(ranges.rbegin(), ranges.rend(), [&](const auto& r) { return r.from < at.from; });
  const text::TextRange to =
      forward ? (next == ranges.end() ? ranges.front() : *next) : (last == ranges.rend() ? ranges.back() : *last);
  editor.select(to.from, to.to);
  text_state(c.f, "body", false).caret_moved = true;
  c.f.focus(c.f.path("body"));
  c.f.again();
}

/// The mark that the caret is in, else the first one.
const Finding* mark_at_caret(const LetterContext& c, const text::Editor& editor) {
  const auto marks = shown_marks(c);
  const std::size_t caret = editor.selection().from;
  for (const Finding* finding : marks) {
    if (about_the_whole(finding->kind)) continue;
    const std::size_t from = characters(std::string_view(c.view.checked).substr(0, finding->start));
    const std::size_t to = characters(std::string_view(c.view.checked).substr(0, finding->end));
    if (caret >= from && caret <= to) return finding;
  }
  return marks.empty() ? nullptr : marks.front();
}

void follow_commands(LetterContext& c, text::Editor& editor) {
  if (!c.view.up_to_date) return;
  if (c.f.command("letter.next_mark")) go_to_mark(c, editor, true);
  if (c.f.command("letter.last_mark")) go_to_mark(c, editor, false);
  const bool keeps = c.f.command("letter.keep"), learns = c.f.command("letter.learn");
  if (!keeps && !learns) return;
  const Finding* const finding = mark_at_caret(c, editor);
  if (finding == nullptr) return c.f.out.toast("There is no mark in the text");
  if (learns && finding->kind != FindingKind::misspelling) return c.f.out.toast("Only a word can be learned");
  learns ? learn(c, *finding) : keep(c, *finding);
}

float y_of(const LetterContext& c, const TextReply& text, const Finding& finding) {
  const std::size_t at =
      std::min(characters(std::string_view(c.view.checked).substr(0, finding.start)), text.editor->size());
  const text::Geometry geometry(*text.editor, *text.args);
  return text.text_y + geometry.row_y(text.editor->layout().row_of(at, false)) / c.f.draw.scale();
}

// ---- What the letter holds ----

struct Holds {
  std::string_view words;
  FindingKind lacking;
};
constexpr Holds thank_you_holds[] = {
    {"Thanks for the time", FindingKind::no_thanks},       {"Interest in the post", FindingKind::no_interest},
    {"Something personal", FindingKind::nothing_personal}, {"The right name", FindingKind::missing_name},
    {"Three paragraphs, short", FindingKind::too_long},    {"Unlike the other letters", FindingKind::too_similar}};

float draw_holds(LetterContext& c, Place at) {
  using domain::StepKind;
  Frame& f = c.f;
  f.draw.text(at.x, at.y, Font::small_bold, Colour::ink2, "What the letter holds");
  float y = at.y + 24;
  const bool full = c.note.kind == StepKind::thank_you;
  const bool thanks = full || c.note.kind == StepKind::staff_thanks || c.note.kind == StepKind::rejection_thanks;
  for (const Holds& one : thank_you_holds) {
    const bool only_full = one.lacking == FindingKind::no_interest || one.lacking == FindingKind::nothing_personal;
    if ((only_full && !full) || (one.lacking == FindingKind::no_thanks && !thanks)) continue;
    const bool lacks = std::ranges::any_of(c.view.findings, [&](const Finding& g) {
      return g.kind == one.lacking || (one.lacking == FindingKind::missing_name && g.kind == FindingKind::wrong_name);
    });
    const bool holds = c.view.check > 0 && !lacks;
    mark(f, at.x, y + 3, holds ? Mark::done : Mark::none);
    f.draw.text(at.x + 28, y + 2, Font::small, holds ? Colour::ink : Colour::ink2, one.words);
    y += 24;
  }
  if (c.view.asks.empty() || c.note.sent) return y;
  y += step::s12;
  f.draw.text(at.x, y, Font::small_bold, Colour::ink2, "What would make it better");
  y += 24;
  for (const std::string& ask : c.view.asks) y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, ask) + 4;
  return y;
}

float draw_mark(LetterContext& c, const TextReply& text, Margin& margin, const Finding& finding, int number,
                float below) {
  const bool grave = must_be_put_right(finding.kind), whole = about_the_whole(finding.kind);
  const auto what = fix_of(finding, c.view.checked);
  const bool word = finding.kind == FindingKind::misspelling;
  const std::string path = fmt::format("fix_{}", number), other = fmt::format("keep_{}", number);
  const bool has_key = number <= keys_for_fixes && what;
  Note note{.kind = grave ? NoteKind::over : NoteKind::due,
            .first = mark_title(finding.kind),
            .rest = finding.message,
            .leader = !whole,
            .path = path,
            .action = what ? std::string_view(what->action) : std::string_view{},
            .key = has_key ? plain(static_cast<Key>(static_cast<int>(Key::f2) + number - 1)) : Chord{},
            .number = number,
            .other_path = other,
            .other_action = word ? "Learn the word" : "Keep it"};
  if (finding.kind == FindingKind::too_similar) {
    note.path = "see_both";
    note.action = "See both";
    note.key = {};
  }
  const float y = whole ? below : y_of(c, text, finding);
  const Margin::Placed placed = margin.note(y, below, note);
  if (placed.pressed && finding.kind == FindingKind::too_similar) {
    c.f.out.run("letter.other");
  } else if (placed.pressed) {
    fix(c, finding);
  }
  if (placed.other) word ? learn(c, finding) : keep(c, finding);
  return placed.y;
}

}  // namespace

std::vector<const Finding*> shown_marks(const LetterContext& c) {
  std::vector<const Finding*> shown;
  if (c.note.sent) return shown;
  for (const bool whole : {false, true})
    for (const Finding& finding : c.view.findings)
      if (about_the_whole(finding.kind) == whole && !c.view.kept.contains(mark_name(finding, c.view.checked)))
        shown.push_back(&finding);
  return shown;
}

void check_letter(LetterContext& c, const TextReply& text) {
  LetterView& view = c.view;
  Frame& f = c.f;
  read_kept(c);
  const workspace::LetterText letter{.body = text.text,
                                     .person = c.note.person,
                                     .interview = c.note.interview,
                                     .kind = c.note.kind,
                                     .note = c.note.id};
  const workspace::LetterCheck* check = f.workspace.check_letter_in_time(letter);
  // A key that may be about a mark is about what is wrong now.
  if (check == nullptr && !text.changed && f.memory().input->keyboard_used())
    check = f.workspace.check_letter_now(letter);
  if (check != nullptr && check->number != view.check) {
    view.findings = check->findings;
    view.trouble = check->trouble;
    view.checked = text.text;
    view.check = check->number;
  }
  view.up_to_date = view.check > 0 && view.checked == text.text;
  follow_commands(c, *text.editor);
  if (view.up_to_date) set_marks(c, *text.editor);
}

float draw_checks(LetterContext& c, const TextReply& text, Margin& margin, float y) {
  float below = y;
  int number = 0;
  for (const Finding* finding : shown_marks(c))
    below = std::max(below, draw_mark(c, text, margin, *finding, ++number, below));
  const std::string& trouble = c.view.trouble;
  if (!trouble.empty()) below = margin.note(below, below, {.first = "Spelling is not checked.", .rest = trouble}).y;
  const Page& p = c.page;
  const float top = p.beside ? std::max(margin.free_y() + step::s12, text.text_y) : below + step::s16;
  return draw_holds(c, p.beside ? Place{p.margin_x, top, p.margin_w} : Place{p.x, top, p.w});
}

std::string marks_sentence(const LetterContext& c) {
  if (c.view.check == 0 && !c.note.sent) return "It is being checked";
  std::size_t grave = 0, light = 0;
  for (const Finding* finding : shown_marks(c)) ++(must_be_put_right(finding->kind) ? grave : light);
  if (grave == 0 && light == 0) return "Nothing to put right";
  if (grave == 0) return domain::capitalised(domain::counted(light, "thing")) + " to think about";
  const std::string first = domain::counted(grave, "thing") + " to put right before it goes";
  return light == 0 ? first : fmt::format("{}, {} to think about", first, light);
}

}  // namespace afterword::ui
