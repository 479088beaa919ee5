// What frames the talk: when, where and how it is, and what to do before leaving the room (K6).
#include <algorithm>
#include <array>

#include "domain/brief_context.h"
#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

struct Point {
  std::optional<bool> Closing::*done;
  std::string_view text;
};
constexpr auto points = std::to_array<Point>({{&Closing::asked_for_job, "Say that you want the job"},
                                              {&Closing::voiced_interest, "Say what interests you about it"},
                                              {&Closing::asked_timeline, "Ask when they will decide"},
                                              {&Closing::asked_materials, "Ask what else to send"},
                                              {&Closing::said_follow_up, "Say that you will follow up"}});

BriefItem point(std::string text, bool left_out) {
  BriefItem item;
  item.text = std::move(text);
  item.open = left_out;
  return item;
}

bool process_known(const Interview& interview) {
  return !interview.next.process.empty() || !trim(interview.next.outline).empty();
}

// Only those who lead the talk give cards and say how to reach them.
bool leads(const BriefContext& context, PersonId id) {
  for (const Meeting& meeting : context.meetings())
    for (const Attendee& one : meeting.interview->people)
      if (one.person == id && (one.as == AttendedAs::interviewer || one.as == AttendedAs::host)) return true;
  return context.about() != nullptr && context.about()->id == id;
}

void ask_people(const BriefContext& context, const std::vector<BriefPerson>& people, std::vector<BriefItem>& card) {
  std::vector<std::string> preference, cards;
  bool met = false;
  for (const BriefPerson& one : people) {
    const Person* person = context.person(one.id);
    if (person == nullptr || !context.comes(one.id) || !leads(context, one.id) || trim(one.name).empty()) continue;
    if (person->prefers == Channel::unset) preference.push_back(one.name);
    if (!person->card && trim(person->address).empty()) cards.push_back(one.name);
    met = met || !one.met.empty();
  }
  if (people.empty() || !preference.empty())
    card.push_back(point(preference.empty() ? "Ask how they like to be reached"
                                            : "Ask how " + listed(preference) +
                                                  (preference.size() > 1 ? " like" : " likes") + " to be reached",
                         met && !preference.empty()));
  if (people.empty() || !cards.empty())
    card.push_back(point(cards.empty() ? "Ask for a card" : "Ask for a card: " + listed(cards), met && !cards.empty()));
}

std::string_view format_words(Format format) {
  static constexpr std::array words{"", "By phone", "By video", "On site", "A panel", "A presentation", "A test"};
  return words[static_cast<std::size_t>(format)];
}

std::string announced(const Interview& interview) {
  std::vector<std::string> words;
  for (std::string word : interview.next.process) {
    std::replace(word.begin(), word.end(), '_', ' ');
    words.push_back(std::move(word));
  }
  std::string text = capitalised(listed(words));
  if (const auto outline = trim(interview.next.outline); !outline.empty())
    text += (text.empty() ? "" : ". ") + std::string(outline);
  return text;
}

std::string decision(const Interview& interview, Date today) {
  std::vector<std::string> words;
  const auto add = [&](std::string_view what, const When& when) {
    if (const auto day = day_of(when)) words.push_back(std::string(what) + " " + dated(*day, today));
  };
  add("they decide by", interview.next.decision_by);
  add("you hear by", interview.next.hear_by);
  add("filled by", interview.next.fill_by);
  return capitalised(listed(words));
}

// Whom to ring when the train stands still.
std::string line_open(const BriefContext& context, const Interview& interview) {
  const Person* found = nullptr;
  for (const Meeting& meeting : context.meetings())
    for (const Attendee& one : meeting.interview->people) {
      const Person* person = context.person(one.person);
      if (person == nullptr || trim(person->phone).empty()) continue;
      const bool here = &interview == meeting.interview;
      if (person->role == Role::recruiter || (found == nullptr && here && one.as == AttendedAs::host)) found = person;
    }
  return found == nullptr ? std::string() : found->name + ", " + std::string(trim(found->phone));
}

}  // namespace

std::vector<BriefItem> brief_closing(const BriefContext& context, const std::vector<BriefPerson>& people) {
  std::vector<BriefItem> card;
  const Interview* last = context.last();
  for (const auto& [done, text] : points) {
    const auto answer = last == nullptr ? std::optional<bool>() : last->closing.*done;
    card.push_back(point(std::string(text), answer == false));
  }
  card.push_back(point("Ask what comes next", last != nullptr && last->debriefed && !process_known(*last)));
  ask_people(context, people, card);
  card.push_back(point("Thank each of them by name", false));
  std::stable_sort(card.begin(), card.end(), [](const BriefItem& a, const BriefItem& b) { return a.open > b.open; });
  return card;
}

std::vector<BriefFact> brief_logistics(const BriefContext& context) {
  std::vector<BriefFact> facts;
  const auto add = [&](std::string_view label, std::string text) {
    if (!trim(text).empty()) facts.push_back({std::string(label), std::move(text)});
  };
  const Date today = date_of(context.input.now);
  if (const Interview* subject = context.subject()) {
    add("When", span(subject->starts, subject->ends));
    add("How", std::string(format_words(subject->format)));
    add("Where", subject->place);
    if (moment_of(*subject) > context.input.now.utc_ms) add("Ring if you are late", line_open(context, *subject));
  }
  if (const Interview* last = context.last()) {
    add("Announced", announced(*last));
    const bool latest = context.subject() == nullptr || context.subject()->next == NextSteps();
    add("Decision", decision(latest ? *last : *context.subject(), today));
  } else if (const Interview* subject = context.subject()) {
    add("Decision", decision(*subject, today));
  }
  return facts;
}

}  // namespace afterword::domain
