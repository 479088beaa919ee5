// The debrief's clock, its prompts, short names, and what was captured.
#include "domain/debrief.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/category.h"
#include "domain/dates.h"
#include "domain/recall.h"
#include "domain/recall_line.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr std::int64_t hour = 60;

/// The words of a name without its title; a title stays where nothing but a surname follows.
struct GivenName {
  std::string first, rest_initial;
};

GivenName given_name(const std::string& name) {
  const auto words = words_of(name);
  const auto raw = [&](std::size_t i) { return name.substr(words[i].begin, words[i].end - words[i].begin); };
  std::size_t at = 0;
  while (at < words.size() && is_honorific(words[at].folded)) ++at;
  if (at >= words.size()) return {std::string(trim(name)), {}};
  // "Mr Quill": one word behind the title is a surname, and "Quill" alone would be rude.
  if (at > 0 && at + 1 == words.size()) return {name.substr(words[at - 1].begin), {}};
  GivenName given{raw(at), {}};
  for (std::size_t i = at + 1; i < words.size() && name.compare(words[i - 1].end, 1, "-") == 0 &&
                               words[i].begin == words[i - 1].end + 1 && i + 1 < words.size();
       ++i)
    given.first += "-" + raw(i);
  if (words.size() > at + 1) {
    const auto last = raw(words.size() - 1);
    given.rest_initial = last.substr(0, code_point(last, 0).bytes);
  }
  return given;
}

std::string still_to_come(std::size_t minutes) {
  return "The interview ends in " + (minutes < 60 ? counted(minutes, "minute") : counted((minutes + 30) / 60, "hour"));
}

std::size_t count_lines(const std::string& dump) {
  std::size_t lines = 0;
  for (const auto line : lines_of(dump))
    if (!trim(line).empty()) ++lines;
  return lines;
}

template <class Rows, class Test>
std::size_t count_where(const Rows& rows, Test test) {
  return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), test));
}

bool to_send(const Document& document) {
  const bool owed = document.direction == Direction::requested || document.direction == Direction::promised;
  return owed && std::holds_alternative<std::monostate>(document.sent);
}

}  // namespace

std::optional<Time> end_of(const Interview& interview) {
  if (interview.ends) return interview.ends;
  if (interview.starts) return plus_minutes(*interview.starts, hour);
  return std::nullopt;
}

HourClock hour_clock(const Interview& interview, const Time& now) {
  HourClock clock;
  const auto end = end_of(interview);
  if (!end) return clock;
  // Whole minutes downwards, so that a second before the end still counts as before it.
  const std::int64_t ms = now.utc_ms - end->utc_ms;
  const std::int64_t minutes = ms / 60'000 - (ms % 60'000 < 0 ? 1 : 0);
  clock.minutes = minutes;
  if (minutes < 0) {
    clock.since = still_to_come(static_cast<std::size_t>(-minutes));
    return clock;
  }
  clock.since = "You came out " + ago(*end, now);
  clock.spent = static_cast<int>(std::min(minutes, hour));
  clock.running = minutes < hour;
  clock.left = clock.running ? counted(static_cast<std::size_t>(hour - minutes), "minute") + " left of the first hour"
                             : "The first hour is over. What you still know is worth more than nothing";
  return clock;
}

std::string_view why_the_hour_matters() {
  return "Within a day or two most of a conversation is gone. In the first hour you still have their words, the order "
         "and the faces.";
}

std::vector<std::string> question_prompts(const Interview& interview, const std::set<Category>& kinds) {
  std::vector<std::string> prompts;
  const auto& asked = interview.asked;
  prompts.emplace_back(asked.empty() ? "What was the first thing they asked?" : "What did they ask right after that?");
  struct Prompt {
    Category category;
    std::string_view words;
  };
  constexpr auto by_category =
      std::to_array<Prompt>({{Category::behavioral, "Did they want an example, a time when you did something?"},
                             {Category::situational, "Did they put a case to you: what would you do if …?"},
                             {Category::motivation, "Did they ask why this place, or why you leave yours?"},
                             {Category::strengths_weaknesses, "Did they ask what you are good at, or not so good at?"},
                             {Category::logistics, "Did they ask about pay, notice, travel or when you can start?"},
                             {Category::closing, "Did they ask what you want to know from them?"}});
  constexpr std::size_t enough = 5;
  prompts.emplace_back("What did they come back to?");
  prompts.emplace_back("Which question had you not expected?");
  for (const auto& prompt : by_category)
    if (prompts.size() < enough && !asked.empty() && !kinds.contains(prompt.category))
      prompts.emplace_back(prompt.words);
  const bool by_known = std::any_of(asked.begin(), asked.end(), [](const Asked& a) { return bool(a.by); });
  for (const auto& attendee : interview.people) {
    const bool silent =
        attendee.as == AttendedAs::interviewer &&
        std::none_of(asked.begin(), asked.end(), [&](const Asked& a) { return a.by == attendee.person; });
    if (silent && by_known && prompts.size() < enough + 1) {
      prompts.emplace_back("Somebody there has not asked anything yet. What did they want to know?");
      break;
    }
  }
  if (prompts.size() < enough) prompts.emplace_back("What was the last thing they asked?");
  if (prompts.size() < enough) prompts.emplace_back("Which answer would you like to give once more?");
  return prompts;
}

std::string short_name(const Person& person, const std::vector<const Person*>& among) {
  if (trim(person.name).empty()) return "Somebody";
  const auto own = given_name(person.name);
  bool shared = false;
  bool initial_shared = false;
  for (const auto* other : among) {
    if (other == nullptr || other->id == person.id) continue;
    const auto theirs = given_name(other->name);
    if (fold(theirs.first) != fold(own.first)) continue;
    shared = true;
    initial_shared = initial_shared || fold(theirs.rest_initial) == fold(own.rest_initial);
  }
  if (!shared) return own.first;
  if (initial_shared || own.rest_initial.empty()) return std::string(trim(person.name));
  return own.first + " " + own.rest_initial + ".";
}

std::vector<std::string> captured(const DebriefInput& input) {
  const auto& in = input.interview;
  std::vector<std::string> words;
  const auto add = [&](std::size_t n, std::string_view one, std::string_view many, std::size_t part,
                       std::string_view of_them) {
    if (n == 0) return;
    std::string line = counted(n, one, many);
    if (!of_them.empty())
      line += ", " + (part == 0 ? "none" : part == n ? "all" : std::to_string(part)) + " " + std::string(of_them);
    words.push_back(std::move(line));
  };
  add(in.people.size(), "person", "people", 0, "");
  add(in.asked.size(), "question", "", count_where(in.asked, [](const Asked& a) { return a.rating.has_value(); }),
      "rated");
  add(in.concerns.size(), "concern", "",
      count_where(in.concerns, [](const Concern& c) { return c.resolved || !c.rebuttal.empty(); }), "answered");
  std::size_t details = 0;
  std::size_t cares = 0;
  for (const auto* person : input.people) {
    details += count_where(person->details, [&](const Detail& d) { return d.interview == in.id; });
    cares += count_where(person->cares_about, [&](const CaredAbout& c) { return c.interview == in.id; });
  }
  add(details, "personal detail", "", 0, "");
  add(cares, "thing they care about", "things they care about", 0, "");
  const auto open = count_where(in.documents, to_send);
  add(in.documents.size(), "document", "", open, open == 0 ? "" : "still to send");
  add(in.not_mentioned.size(), "asset that never came up", "assets that never came up", 0, "");
  if (const auto decision = day_of(in.next.decision_by))
    words.push_back("They decide by " + short_day(*decision));
  else if (const auto hear = day_of(in.next.hear_by))
    words.push_back("You hear by " + short_day(*hear));
  if (!trim(in.learned).empty()) words.emplace_back("What you learned");
  add(count_lines(in.dump), "line as it came to mind", "lines as they came to mind", 0, "");
  return words;
}

}  // namespace afterword::domain
