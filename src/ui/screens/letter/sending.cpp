// The ways a letter goes out: the mail program, the clipboard, a page to print. Afterword sends nothing itself: it
// asks.
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "domain/dates.h"
#include "ui/screens/letter/parts.h"
#include "ui/screens/planned.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using Asking = LetterView::Asking;
using domain::Channel;

void ask_whether_sent(LetterContext& c) {
  if (c.note.sent) return;
  c.view.asking = Asking::sent;
  c.f.focus(c.f.path("sent"));
  c.f.again();
}

void copy(LetterContext& c) {
  copy_to_clipboard(c.note.body);
  c.f.out.toast("The letter is on the clipboard");
  ask_whether_sent(c);
}

void open_in_mail(LetterContext& c) {
  if (c.person == nullptr || c.person->email.empty()) {
    c.f.out.toast("There is no email address yet: it belongs behind “To”");
    if (c.note.channel == Channel::email) c.f.focus(c.f.path("to"));
    return;
  }
  c.f.out.end_typing();
  c.f.out.hand_out({.to = HandOut::To::mail, .note = c.note.id});
  ask_whether_sent(c);
}

std::string page_file(const LetterContext& c) {
  namespace fs = std::filesystem;
  fs::path folder = c.f.workspace.file().parent_path();
  std::error_code ignored;
  if (const char* const home = std::getenv("HOME");
      home != nullptr && fs::is_directory(fs::path(home) / "Documents", ignored))
    folder = fs::path(home) / "Documents";
  std::string name = c.person == nullptr || c.person->name.empty() ? "Letter" : "Letter to " + c.person->name;
  std::ranges::replace(name, '/', '-');
  return (folder / (name + ".html")).string();
}

void ask_for_file(LetterContext& c) {
  c.view.asking = Asking::file;
  c.view.file = page_file(c);
  c.f.focus(c.f.path("file"));
  c.f.again();
}

void save_page(LetterContext& c) {
  if (c.view.file.empty()) return;
  c.f.out.end_typing();
  c.f.out.hand_out({.to = HandOut::To::page, .note = c.note.id, .file = c.view.file});
  c.view.asking = Asking::nothing;
  ask_whether_sent(c);
  if (c.note.sent) c.f.again();
}

void mark_sent(LetterContext& c) {
  if (c.note.sent) return;
  const bool called = c.note.channel == Channel::phone;
  c.f.out.end_typing();
  c.f.out.edit(
      workspace::SendNote{c.note.id, c.f.now},
      fmt::format("{} {}", called ? "Called" : "Sent to", c.person == nullptr ? std::string("them") : c.person->name));
  c.view.asking = Asking::nothing;
}

/// The next letter that can go out: of this interview first, then what is due first. nullptr: there is none.
const domain::PlannedStep* next_letter(const LetterContext& c) {
  using enum domain::StepProgress;
  const domain::PlannedStep* found = nullptr;
  const auto rank = [&](const domain::PlannedStep& step) {
    return std::pair(step.interview != c.note.interview,
                     step.due_at ? step.due_at->utc_ms : std::numeric_limits<std::int64_t>::max());
  };
  for (const domain::PlannedStep& step : c.f.workspace.plan()) {
    if (!is_letter(step.kind) || (step.state != open && step.state != overdue)) continue;
    if (!is_recent(step, c.f.now) || step.note == c.note.id) continue;
    if (step.interview == c.note.interview && step.kind == c.note.kind && step.person == c.note.person) continue;
    if (found == nullptr || rank(step) < rank(*found)) found = &step;
  }
  return found;
}

void go_on(LetterContext& c) {
  const domain::PlannedStep* const next = next_letter(c);
  if (next != nullptr) return c.f.out.go_instead(letter_route(*next));
  c.f.out.go_instead({.page = PageId::follow_ups});
}

void not_sent(LetterContext& c) {
  c.f.out.edit(workspace::SetValue{workspace::Field::note_sent, c.note.id.value, std::monostate{}},
               "Not sent after all");
}

void draw_asking(LetterContext& c) {
  const bool called = c.note.channel == Channel::phone;
  FootBar foot(c.f, c.page, called ? "Did you call?" : "Did it go out?");
  const bool next = c.f.command("letter.send_next");
  if (foot.primary("sent", called ? "Yes, called" : "Yes, sent", plain(Key::enter)) || next) mark_sent(c);
  if (next) go_on(c);
  if (foot.quiet("not_yet", "Not yet", plain(Key::escape))) {
    c.view.asking = Asking::nothing;
    c.f.focus(c.f.path("body"));
  }
}

void draw_sent(LetterContext& c) {
  FootBar foot(c.f, c.page, "Sent " + domain::ago(*c.note.sent, c.f.now) + ". It is kept as it went");
  if (foot.primary_command("letter.send_next", next_letter(c) != nullptr ? "The next letter" : "To the follow-ups"))
    go_on(c);
  if (foot.quiet("not_sent", "Not sent after all")) not_sent(c);
}

void draw_writing(LetterContext& c) {
  FootBar foot(c.f, c.page, marks_sentence(c));
  const bool called = c.note.channel == Channel::phone;
  if (foot.primary_command("letter.send_next", called ? "Called, the next one" : "Sent, the next one")) {
    mark_sent(c);
    go_on(c);
  }
  const bool post = c.note.channel == Channel::post;
  const std::string_view way = post ? "letter.page" : c.note.channel == Channel::email ? "letter.mail" : "letter.copy";
  // Chosen by its key or in the palette it was followed before the page was drawn.
  if (foot.secondary_command(way) && !c.f.command(way)) c.f.out.run(way);
}

}  // namespace

float draw_file_field(LetterContext& c, float y) {
  if (c.view.asking != Asking::file) return y;
  Frame& f = c.f;
  const TextReply reply = text_field(f, {c.page.x, y, c.page.w}, "file", {}, c.view.file,
                                     {.label = "Save the page as (.html or .pdf)", .enter_leaves = false});
  c.view.file = reply.text;
  y = reply.rect.bottom() + step::s8;
  const Reply yes = button(f, c.page.x, y, "save_page", "Save and open", {.style = ButtonStyle::primary});
  const Reply no = button(f, yes.rect.right() + step::s16, y, "no_page", "Leave it", {.style = ButtonStyle::quiet});
  if (reply.entered || yes.pressed) save_page(c);
  if (no.pressed || (reply.focused && f.key(plain(Key::escape)))) {
    c.view.asking = Asking::nothing;
    f.focus(f.path("body"));
  }
  return y + size::button + step::s24;
}

void follow_sending(LetterContext& c) {
  Frame& f = c.f;
  if (f.command("letter.mail")) open_in_mail(c);
  if (f.command("letter.copy")) copy(c);
  if (f.command("letter.page")) ask_for_file(c);
  if (f.command("letter.anew")) compose_anew(c);
  if (f.command("letter.versions")) show_versions(c);
  if (f.command("letter.other")) {
    // Each press shows the next one, after the last the checks again.
    const auto others = other_letters(c);
    const auto at = std::ranges::find(others, c.view.other, [](const domain::Note* note) { return note->id; });
    const bool shown = c.view.margin == LetterView::Margin::other && at != others.end();
    const auto next = shown ? at + 1 : others.begin();
    if (others.empty()) f.out.toast("It is the only letter of this interview so far");
    show_other(c, next == others.end() ? domain::NoteId{} : (*next)->id);
  }
}

void draw_letter_foot(LetterContext& c) {
  if (c.note.sent) return draw_sent(c);
  if (c.view.asking == Asking::sent) return draw_asking(c);
  draw_writing(c);
}

}  // namespace afterword::ui
