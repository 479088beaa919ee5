// One interview to read: who was there, questions, concerns, and everything that came after the talk.
#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/text.h"
#include "domain/typed_when.h"
#include "ui/screens/interview_page.h"
#include "ui/screens/lack_route.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::Step;

Route into(const domain::Interview& interview, Step step, const std::string& focus = {}) {
  return {.page = PageId::debrief, .interview = interview.id, .step = static_cast<int>(step), .focus = focus};
}

std::string name_of(const Frame& f, domain::PersonId id) {
  const domain::Person* person = f.workspace.person(id);
  return person == nullptr ? std::string{} : person->name;
}

void read_people(Frame& f, Reading& r, const domain::Interview& interview) {
  if (interview.people.empty()) return;
  r.section("Who was there");
  const auto list = f.group("people");
  int i = 0;
  for (const domain::Attendee& one : interview.people) {
    const domain::Person* person = f.workspace.person(one.person);
    if (person == nullptr) continue;
    const std::string_view name = person->name.empty() ? std::string_view("Somebody without a name yet") : person->name;
    if (r.lead(std::to_string(i++), name)) f.out.go({.page = PageId::people, .person = person->id});
    std::vector<std::string> parts;
    if (!person->title.empty()) parts.push_back(person->title);
    if (one.as != domain::AttendedAs::unset) parts.emplace_back(spoken(one.as));
    if (one.met != domain::Met::unset) parts.emplace_back(spoken(one.met));
    r.text(Font::small, Colour::ink2, fmt::format("{}", fmt::join(parts, " · ")));
    r.gap(step::s12);
  }
}

/// Who asked, the two ratings drawn, and the way to its place in the bank.
void read_ratings(Frame& f, Reading& r, const domain::Asked& asked, std::size_t index, float indent) {
  const std::string by = name_of(f, asked.by);
  if (by.empty() && !asked.rating && !asked.received && !asked.question) return;
  if (asked.question) way_to_bank(f, {r.x(), r.y, r.w()}, index, asked.question);
  if (!r.hidden(24)) {
    float x = r.x() + indent;
    if (!by.empty()) x += f.draw.text(x, r.y + 2, Font::small, Colour::ink2, by) + step::s16;
    if (asked.rating) {
      rating_dots(f, x, r.y + 7, *asked.rating);
      x += 76;
    }
    if (asked.received) reception_glyph(f, x, r.y + 6, *asked.received);
  }
  r.gap(step::s24);
}

void read_questions(Frame& f, Reading& r, const domain::Interview& interview) {
  if (interview.asked.empty()) return;
  constexpr float indent = 32;
  r.section(domain::counted(interview.asked.size(), "question") + ", in the order asked");
  for (std::size_t i = 0; i < interview.asked.size(); ++i) {
    const domain::Asked& asked = interview.asked[i];
    if (!r.hidden(24)) f.draw.text(r.x(), r.y + 2, Font::small, Colour::ink2, std::to_string(i + 1));
    {
      const auto list = f.group("questions");
      if (r.lead(std::to_string(i), asked.text.empty() ? "A question without its words" : asked.text, indent)) {
        f.out.go(into(interview, Step::questions, fmt::format("debrief/questions/{}/answer", i)));
      }
    }
    read_ratings(f, r, asked, i, indent);
    r.gap(step::s4);
    r.written("", asked.answer, indent);
    r.written("Next time", asked.better, indent);
    r.written("For the letter", asked.mitigation, indent);
    r.gap(step::s12);
  }
}

void read_concerns(Frame& f, Reading& r, const domain::Interview& interview) {
  if (interview.concerns.empty()) return;
  r.section("What worried them");
  const auto list = f.group("concerns");
  int i = 0;
  for (const domain::Concern& concern : interview.concerns) {
    if (r.lead(std::to_string(i), concern.text)) {
      f.out.go(into(interview, Step::concerns, fmt::format("debrief/concerns/{}/text", i)));
    }
    ++i;
    const std::string by = name_of(f, concern.by);
    if (!r.hidden(24)) {
      float x = r.x();
      if (concern.severity) {
        importance_dots(f, x, r.y + 8, *concern.severity);
        x += 40;
      }
      const std::string words = by.empty() ? (concern.resolved ? "Settled" : "Still open")
                                           : by + (concern.resolved ? ", settled" : ", still open");
      f.draw.text(x, r.y + 2, Font::small, Colour::ink2, words);
    }
    r.gap(step::s24 + step::s4);
    r.written("What you said", concern.response);
    r.written("What answers it", concern.rebuttal);
    r.gap(step::s12);
  }
}

/// What each mentioned about themselves, and what they care about.
void read_personal(Frame& f, Reading& r, const domain::Interview& interview) {
  bool begun = false;
  for (const domain::Attendee& one : interview.people) {
    const domain::Person* person = f.workspace.person(one.person);
    if (person == nullptr) continue;
    const auto here = [&](const auto& item) { return item.interview == interview.id; };
    if (std::none_of(person->details.begin(), person->details.end(), here) &&
        std::none_of(person->cares_about.begin(), person->cares_about.end(), here)) {
      continue;
    }
    if (!begun) r.section("What they said about themselves");
    begun = true;
    r.text(Font::body_bold, Colour::ink, person->name);
    for (const domain::CaredAbout& care : person->cares_about) {
      if (!here(care)) continue;
      if (!r.hidden(24)) importance_dots(f, r.x(), r.y + 8, care.weight);
      r.text(Font::body, Colour::ink, care.text, 40);
    }
    for (const domain::Detail& detail : person->details) {
      if (here(detail)) r.text(Font::body, Colour::ink2, detail.text, 40);
    }
    r.gap(step::s12);
  }
}

void read_documents(Frame& f, Reading& r, const domain::Interview& interview) {
  if (interview.documents.empty()) return;
  r.section("Documents");
  const auto list = f.group("documents");
  int i = 0;
  for (const domain::Document& document : interview.documents) {
    if (r.lead(std::to_string(i), document.name)) {
      f.out.go(into(interview, Step::documents, fmt::format("debrief/documents/{}/name", i)));
    }
    ++i;
    std::vector<std::string> parts{std::string(spoken(document.direction))};
    if (const std::string due = domain::typed_form(document.due); !due.empty()) parts.push_back("by " + due);
    if (const std::string sent = domain::typed_form(document.sent); !sent.empty()) {
      parts.push_back("sent " + sent);
    } else if (document.direction != domain::Direction::given) {
      parts.emplace_back("not sent yet");
    }
    if (parts.front().empty()) parts.erase(parts.begin());
    r.text(Font::small, Colour::ink2, fmt::format("{}", fmt::join(parts, " · ")));
    r.gap(step::s12);
  }
}

void read_next(Reading& r, const domain::NextSteps& next) {
  const std::string decide = domain::typed_form(next.decision_by), hear = domain::typed_form(next.hear_by),
                    fill = domain::typed_form(next.fill_by);
  if (next.process.empty() && next.outline.empty() && decide.empty() && hear.empty() && fill.empty()) return;
  r.section("What comes next");
  std::vector<std::string> process;
  for (const std::string& word : next.process) process.push_back(process_label(word));
  r.fact("In store", fmt::format("{}", fmt::join(process, " · ")));
  r.fact("They decide", decide);
  r.fact("You hear", hear);
  r.fact("It begins", fill);
  r.gap(step::s8);
  r.written("", next.outline);
}

void read_closing(Frame& f, Reading& r, const domain::Closing& closing) {
  const auto words = closing_words();
  const bool any = std::any_of(words.begin(), words.end(),
                               [&](const ClosingWord& word) { return (closing.*word.value).has_value(); });
  if (!any) return;
  r.section("Before you left");
  for (const ClosingWord& word : words) {
    const std::optional<bool> value = closing.*word.value;
    if (!value) continue;
    if (!r.hidden(28)) mark(f, r.x(), r.y + 3, *value ? Mark::done : Mark::none);
    r.text(Font::body, *value ? Colour::ink : Colour::ink2, fmt::format("{}{}", word.question, *value ? "" : ": no"),
           30);
    r.gap(step::s4);
  }
}

}  // namespace

void read_debrief(Frame& f, Reading& r, const domain::Interview& interview) {
  read_people(f, r, interview);
  read_questions(f, r, interview);
  read_concerns(f, r, interview);
  read_personal(f, r, interview);
}

void read_afterwards(Frame& f, Reading& r, const domain::Interview& interview) {
  read_documents(f, r, interview);
  read_next(r, interview.next);
  read_closing(f, r, interview.closing);
  if (!interview.not_mentioned.empty()) {
    r.section("What never came up");
    for (const domain::Asset& asset : interview.not_mentioned) {
      r.text(Font::body, Colour::ink, asset.text);
      r.gap(step::s4);
    }
  }
  if (!interview.learned.empty()) {
    r.section("What you learned");
    r.written("", interview.learned);
  }
  if (!interview.dump.empty()) {
    r.section("The page as you wrote it");
    r.written("", interview.dump);
  }
}

}  // namespace afterword::ui
