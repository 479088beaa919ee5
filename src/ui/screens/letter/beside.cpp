// In the margin instead of the checks: earlier versions of the letter, or another one with what is alike.
#include <algorithm>

#include <fmt/format.h>

#include "domain/alike.h"
#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/letter/parts.h"

namespace afterword::ui {

namespace {

using Shown = LetterView::Margin;
using workspace::Field;

void bring_back(LetterContext& c, const domain::NoteVersion& version) {
  if (c.note.sent) return c.f.out.toast("This letter has gone out: it stays as it went");
  c.f.out.end_typing();
  c.f.out.together("Bring back a version",
                   {workspace::KeepVersion{c.note.id, c.f.now},
                    workspace::SetValue{Field::note_subject, c.note.id.value, version.subject},
                    workspace::SetValue{Field::note_body, c.note.id.value, version.body}},
                   "Brought back. What stood here is kept as a version");
  c.view.margin = Shown::checks;
  c.f.focus(c.f.path("body"));
}

float close_link(LetterContext& c, Place at) {
  if (link(c.f, at.x, at.y, "checks", "Back to the checks", {.font = Font::small_bold}).pressed) {
    c.view.margin = Shown::checks;
    c.f.focus(c.f.path("body"));
  }
  return at.y + size::key + step::s12;
}

void draw_versions(LetterContext& c, Place at) {
  Frame& f = c.f;
  const auto& versions = f.workspace.versions(c.note.id);
  float y = close_link(c, at);
  f.draw.text(at.x, y, Font::small_bold, Colour::ink2, "Earlier versions");
  y += 24;
  if (versions.empty()) {
    f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2,
                     "None yet. One is kept whenever the letter is composed anew, and when it goes out.");
    return;
  }
  const domain::NoteVersion* chosen = nullptr;
  for (std::size_t i = versions.size(); i-- > 0;) {  // the newest first
    const domain::NoteVersion& version = versions[i];
    const std::string words = domain::ago(version.at, f.now);
    const std::string begins = domain::shorten(version.body, 110);
    const float high = 24 + f.draw.paragraph_height(at.w - 14, Font::small, begins) + 8;
    const Rect r{at.x - 4, y, at.w + 4, high};
    const auto group = f.group("versions");
    const Reply reply = row(f, r, std::to_string(versions.size() - 1 - i), {.label = words, .state = version.body});
    f.draw.fill({at.x, y + 4, 2, high - 8}, Colour::hair);
    f.draw.text(at.x + 14, y + 4, Font::small_bold, Colour::ink, domain::capitalised(words));
    f.draw.paragraph({at.x + 14, y + 24, at.w - 14}, Font::small, Colour::ink2, begins);
    if (reply.pressed) chosen = &version;
    y += high + step::s8;
  }
  if (chosen != nullptr) bring_back(c, *chosen);
}

/// The text with the stretches that this letter has, too, in ink and underlined.
float draw_alike(Frame& f, Place at, std::string_view body, std::string_view mine) {
  std::vector<Span> spans;
  std::size_t done = 0;
  for (const domain::Stretch& one : domain::alike(body, mine)) {
    spans.push_back({body.substr(done, one.begin - done), Font::small, Colour::ink2});
    spans.push_back({body.substr(one.begin, one.end - one.begin), Font::small_bold, Colour::due, true});
    done = one.end;
  }
  spans.push_back({body.substr(done), Font::small, Colour::ink2});
  return f.draw.spans(at, 20, spans);
}

void draw_other(LetterContext& c, const domain::Note& other, Place at) {
  Frame& f = c.f;
  float y = close_link(c, at);
  const domain::Person* person = f.workspace.person(other.person);
  const int share = static_cast<int>(domain::shared_wording(c.note.body, other.body) * 100 + 0.5);
  f.draw.text(at.x, y, Font::small_bold, Colour::ink,
              person == nullptr ? "Nobody yet" : std::string_view(person->name));
  y += 20;
  y +=
      f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2,
                       share == 0 ? std::string("Nothing alike") : fmt::format("{} % of the wording is alike", share)) +
      step::s8;
  f.draw.fill({at.x, y, 2, draw_alike(f, {at.x + 14, y, at.w - 14}, other.body, c.note.body)}, Colour::hair);
}

}  // namespace

std::vector<const domain::Note*> other_letters(const LetterContext& c) {
  std::vector<const domain::Note*> others;
  for (const domain::Note& note : c.f.workspace.notes(c.note.interview))
    if (note.id != c.note.id && !note.body.empty()) others.push_back(&note);
  return others;
}

void show_versions(LetterContext& c) {
  c.view.margin = c.view.margin == Shown::versions ? Shown::checks : Shown::versions;
  if (c.view.margin == Shown::versions && !c.f.workspace.versions(c.note.id).empty())
    c.f.focus(c.f.path("versions") + "/0");
  c.f.again();
}

void show_other(LetterContext& c, domain::NoteId other) {
  c.view.other = other;
  c.view.margin = other ? Shown::other : Shown::checks;
  c.f.again();
}

bool draw_beside(LetterContext& c, Place at) {
  if (c.view.margin == Shown::versions) {
    draw_versions(c, at);
    return true;
  }
  if (c.view.margin != Shown::other) return false;
  for (const domain::Note* other : other_letters(c)) {
    if (other->id != c.view.other) continue;
    draw_other(c, *other, at);
    return true;
  }
  return false;
}

}  // namespace afterword::ui
