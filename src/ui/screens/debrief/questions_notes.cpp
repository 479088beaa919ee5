// The margin of step 4: the bank's question that this may be, a line for the letter, and what the raw page said.
#include <algorithm>
#include <array>
#include <string>

#include "domain/dates.h"
#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/questions.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

bool told_apart(const QuestionsView& view, domain::AskedId asked, domain::QuestionId question) {
  return std::find(view.different.begin(), view.different.end(), std::pair{asked, question}) != view.different.end();
}

/// The bank's question that belongs beside the one shown: its own, or one that it may be.
const MetBefore* met_before(const StepContext& c, QuestionsView& view, const domain::Asked& asked) {
  const auto& workspace = c.f.workspace;
  if (view.met_for == asked.id && view.met_revision == workspace.revision()) {
    return view.met ? &*view.met : nullptr;
  }
  if (view.met_for != asked.id) view.met.reset();
  view.met_for = asked.id;
  if (asked.question) {
    view.met.reset();
    if (const auto* own = workspace.question(asked.question)) view.met = MetBefore{*own, times_met(c, *own)};
  } else {
    const auto candidates = workspace.similar_questions(asked.text, 3);
    // While the bank is still looking, what it said before the latest key stays.
    if (workspace.behind()) return view.met ? &*view.met : nullptr;
    view.met.reset();
    for (const auto& candidate : candidates) {
      if (told_apart(view, asked.id, candidate.id)) continue;
      view.met = MetBefore{candidate, times_met(c, candidate)};
      break;
    }
  }
  view.met_revision = workspace.revision();
  return view.met ? &*view.met : nullptr;
}

void keep_apart(StepContext& c, QuestionsView& view, const domain::Asked& asked, domain::QuestionId question) {
  view.different.emplace_back(asked.id, question);
  view.met_for = {};
  if (asked.question) c.f.out.set(workspace::Field::asked_question, asked.id.value, {});
  c.f.again();
}

/// The way to the bank and out of a link, or the two answers to "Is it the same?"; returns the bottom.
float met_actions(StepContext& c, QuestionsView& view, const domain::Asked& asked, domain::QuestionId question,
                  Point at) {
  Frame& f = c.f;
  float y = at.y;
  if (!asked.question) {
    const Reply same = link(f, at.x, y, "same", "The same question", {.font = Font::small_bold, .key = plain(Key::f2)});
    if (same.pressed) {
      workspace::LinkQuestion known;
      known.asked = asked.id;
      known.question = question;
      f.out.edit(known, "Linked to your question bank");
    }
    y = same.rect.bottom() + 6;
  } else {
    const Reply open = link(f, at.x, y, "open", "Open it in the bank", {.font = Font::small_bold});
    if (open.pressed) f.out.go({.page = PageId::bank, .question = question});
    y = open.rect.bottom() + 6;
  }
  const Reply other = link(f, at.x, y, "different", "A different one",
                           {.font = Font::small, .key = plain(Key::f3), .colour = Colour::ink2});
  if (other.pressed) keep_apart(c, view, asked, question);
  return other.rect.bottom();
}

/// "You have met this question before", its words and how it went; returns the bottom.
float met_note(StepContext& c, QuestionsView& view, const domain::Asked& asked, const MetBefore& met, Place at) {
  Frame& f = c.f;
  const Place words{at.x + 14, at.y, at.w - 14};
  const std::string_view first = asked.question      ? "In your question bank"
                                 : met.times.empty() ? "Your question bank has this one"
                                                     : "You have met this question before";
  float y = at.y + f.draw.paragraph(words, Font::small_bold, Colour::ink, first);
  // Its own words again would say nothing.
  if (met.question.text != asked.text)
    y += f.draw.paragraph({words.x, y, words.w}, Font::small, Colour::ink2, met.question.text);
  if (!met.times.empty()) y += step::s8;
  for (const auto& time : met.times) {
    rating_dots(f, words.x, y + 5, time.rating.value_or(0));
    f.draw.text(words.x + 69, y, Font::small, Colour::ink2, f.draw.fit(Font::small, time.words, words.w - 69));
    y += step::s24;
  }
  y = met_actions(c, view, asked, met.question.id, {words.x, y + (met.times.empty() ? step::s8 : step::s4)});
  f.draw.fill({at.x, at.y, 2, y - at.y}, asked.question ? Colour::hair : Colour::accent);
  return y;
}

}  // namespace

std::vector<MetBefore::Time> times_met(const StepContext& c, const domain::Question& question) {
  constexpr std::size_t most = 3;
  std::vector<MetBefore::Time> times;
  for (const auto& before : c.f.workspace.asked_before(question.id)) {
    if (before.interview == c.interview.id || !before.at) continue;
    const std::string where = before.company.empty() ? "an interview" : before.company;
    times.push_back(
        {*before.at, before.asked.rating, where + ", " + domain::day_and_month(domain::date_of(*before.at))});
  }
  for (const auto& review : question.reviews) {
    times.push_back({review.at, review.rating, "practised, " + domain::day_and_month(domain::date_of(review.at))});
  }
  std::stable_sort(times.begin(), times.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
  if (times.size() > most) times.erase(times.begin(), times.end() - most);
  return times;
}

NotesDrawn question_notes(StepContext& c, QuestionsView& view, const Page& page, const domain::Asked& asked, float y,
                          float below) {
  const MetBefore* met = met_before(c, view, asked);
  NotesDrawn at{below, y};
  if (met != nullptr) {
    const Place place = page.beside ? Place{page.margin_x, y, page.margin_w} : Place{page.x, below + step::s12, page.w};
    const float bottom = met_note(c, view, asked, *met, place);
    at = page.beside ? NotesDrawn{below, bottom + step::s20} : NotesDrawn{bottom + step::s8, y};
  }
  const auto lines = raw_lines(c.interview, domain::Noun::asked, asked.id.value);
  if (lines.empty()) return at;
  const Page rest = free_from(page, at.free);
  Margin margin(c.f, rest);
  at.below = raw_note(margin, lines, at.free, at.below).y;
  at.free += raw_height(c.f, page.margin_w, lines) + step::s20;
  return at;
}

void find_in_bank(StepContext& c, QuestionsView& view, const domain::Asked& asked) {
  const domain::QuestionId found = draw_picker(c.f, view.picker,
                                               {.name = "bank",
                                                .placeholder = "Which question of your bank is it?",
                                                .like = asked.text,
                                                .but_for = asked.question,
                                                .does = "link to it"});
  if (!found) return;
  std::erase(view.different, std::pair{asked.id, found});
  workspace::LinkQuestion known;
  known.asked = asked.id;
  known.question = found;
  c.f.out.edit(known, "Linked to your question bank");
}

float letter_note(StepContext& c, QuestionsView& view, const Page& page, const domain::Asked& asked, NotesDrawn at) {
  if (!taken_badly(asked) || !asked.mitigation.empty() || view.letter == asked.id) return at.below;
  const std::string who = name_of(c, asked.by);
  const std::string question = who.empty() ? "Can your letter mend it?" : "Can your letter to " + who + " mend it?";
  const Page rest = free_from(page, at.free);
  Margin margin(c.f, rest);
  Note note;
  note.kind = NoteKind::due;
  note.first = *asked.received == -1 ? "It went down a little badly" : "It went down badly";
  note.rest = question;
  note.path = "letter";
  note.action = "Keep a line for the letter";
  note.key = plain(Key::f4);
  const Margin::Placed placed = margin.note(at.free, at.below, note);
  if (placed.pressed) open_letter_line(c, view, asked);
  return placed.y;
}

}  // namespace afterword::ui
