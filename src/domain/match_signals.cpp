// Each signal is read from a few words; where nothing tells, it stays open and speaks for nothing.
#include "domain/match_signals.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace afterword::domain {
namespace {

using Words = std::vector<std::string>;
using List = std::initializer_list<std::string_view>;

bool in(std::string_view word, List list) { return std::find(list.begin(), list.end(), word) != list.end(); }

/// "|" separates; a phrase has blanks. Words as they are said, folded, the short forms written out.
struct Opposites {
  std::string_view plus, minus;
};
constexpr auto opposites = std::to_array<Opposites>({
    {"strength|strengths|strong point|good at|best at", "weakness|weaknesses|shortcoming|weak point|bad at|flaw"},
    {"like most|enjoy|enjoyed|love|favourite|favorite|like best|like about|liked",
     "dislike|disliked|like least|hate|not enjoy|not like|appeals to you least|enjoy least"},
    {"best|delighted|happy", "worst|unhappy|angry|difficult customer"},
    {"most proud|proudest|most", "least"},
    {"success|succeed|succeeded|succeeds|successful|won|win|beat", "fail|failed|failure|fails|lost|lose|losing"},
    {"motivates|motivate|motivated|motivation", "demotivates|demotivate|take away|takes away|kills"},
    {"easy|easiest|easily", "hard|hardest|difficult|tough|toughest|tricky|challenging"},
    {"you give|you gave|giving|to give|you tell|tell a colleague|give feedback|you criticised|you criticized",
     "you received|receive|received|be given|given feedback|you get|give you|gave you|get feedback|criticised you|"
     "criticized you|were given"},
    {"led a|led the|lead a|leading a|in charge|headed up|you led|leadership",
     "part of|member of|member|working in a team"},
    {"current|present|at the moment|right now|currently|leave your",
     "last job|last position|last post|last employer|last company|previous|former|last role|did you leave|left"},
    {"met|meet|made|on time|kept", "missed|miss|missing|late|overdue"},
    {"doubled|increase|increased|rise|risen|gone up|up", "halved|cut|decrease|decreased|fallen|down|dropped|fell"},
    {"good|well|great", "bad|badly|poor|poorly"},
    {"most|largest|biggest|large", "smallest|small|tiny"},
    {"popular", "unpopular"},
    {"full time", "part time"},
    {"agreed|agree", "disagreed|disagree|disagreement|eye to eye"},
    {"praise|praised|compliment", "criticism|criticised|criticized|criticize|criticise|negative feedback"},
    {"stay|staying", "leave|leaving|quit|move on|left|moving on"},
    {"accept|accepted", "refuse|refused|refuses|reject|rejected|turn down|turned down|rejects"},
    {"in mind|expect|expectations|want to earn|like to earn|expectation|do you want|would you want",
     "earn at present|do you earn|now|currently|at present|were you paid|did you earn|was your salary"},
    {"younger", "older"},
    {"first|earliest", "last|latest|most recent"},
    {"competitor|competitors|competition", "supplier|suppliers|customers|customer"},
    {"before|earlier|last", "next|future|from now"},
});

/// Kinds of people, by stems.
constexpr auto kinds_of_people = std::to_array<std::string_view>({
    "boss|supervisor|superior",
    "colleagu|cowork|teammat|peer|workmat",
    "employe|subordin|staff|report",
    "custom|client|shopper",
    "patient",
    "pupil|student",
    "friend",
    "parent|famili|dad|mum",
    "guest|visitor",
    "supplier|vendor",
    "stakehold|director|owner",
    "doctor",
    "els",
});

bool listed(std::string_view list, std::string_view word) {
  for (std::size_t at = 0; at <= list.size();) {
    const auto end = std::min(list.find('|', at), list.size());
    if (list.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

/// Whether one of the list's phrases stands in the text, which begins and ends with a blank.
bool holds_any(std::string_view text, std::string_view list) {
  for (std::size_t at = 0; at <= list.size();) {
    const auto end = std::min(list.find('|', at), list.size());
    const std::string phrase = " " + std::string(list.substr(at, end - at)) + " ";
    if (text.find(phrase) != std::string_view::npos) return true;
    at = end + 1;
  }
  return false;
}

bool holds(std::string_view text, List phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return text.find(phrase) != std::string_view::npos; });
}

MatchSignals::Mode mode_of(std::string_view text) {
  if (holds(text, {" would you do ",
                   " if you ",
                   " what if ",
                   " imagine ",
                   " suppose ",
                   " supposing ",
                   " would you react ",
                   " would you respond ",
                   " would you handle ",
                   " would you deal ",
                   " if a ",
                   " do you do ",
                   " let us say ",
                   " what now ",
                   " if your ",
                   " if we ",
                   " if the ",
                   " if 2 ",
                   " if somebody ",
                   " would you be ",
                   " are you willing ",
                   " are you prepared ",
                   " what next "}))
    return MatchSignals::Mode::supposed;
  if (holds(text, {" a time ",       " time you ",           " time when ",
                   " an example ",   " example of ",         " an instance ",
                   " occasion ",     " have you ",           " has your ",
                   " has anybody ",  " did you ever ",       " ever had ",
                   " when did ",     " when have ",          " when were ",
                   " tell about a ", " tell about someone ", " tell about somebody ",
                   " you had to ",   " situation where ",    " situation in which ",
                   " a case where ", " last time ",          " you have had ",
                   " when was "}))
    return MatchSignals::Mode::example;
  return MatchSignals::Mode::open;
}

/// "somebody helped you", "the manager gave you": what was done to whom is asked.
bool done_to_you(const Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i + 1] == "you" &&
        in(words[i], {"helped", "taught", "gave", "told", "asked", "criticised", "criticized", "convinced", "persuaded",
                      "supported", "refused", "treated", "supporting", "helping", "trained"}) &&
        (i == 0 || words[i - 1] != "have"))
      return true;
  return false;
}

/// "you were led", "have you been criticised": something was done to somebody who is not said to have done it.
bool is_passive(const Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!in(words[i], {"were", "was", "been", "being", "be"})) continue;
    const auto next = words[i] == "were" && words[i + 1] == "you" ? i + 2 : i + 1;
    if (next >= words.size()) break;
    const std::string_view verb = words[next];
    if (in(verb, {"led", "taught", "given", "told", "shown", "left", "made", "put", "sent", "held", "seen"}))
      return true;
    if (verb.size() > 4 && verb.ends_with("ed") &&
        !in(verb, {"interested", "excited", "prepared", "qualified", "supposed", "involved", "stressed", "overwhelmed",
                   "pressed", "disappointed", "convinced", "worried", "needed"}))
      return true;
  }
  return false;
}

/// What is asked for first: a reason, a moment, a person, a place.
MatchSignals::Asks asks_of(const Words& words, std::string_view text) {
  if (holds(text,
            {" why ", " reason ", " how come ", " what made ", " what makes you ", " what led ", " what is behind ",
             " what is making ", " what attracts ", " what appeals ", " what drew ", " what draws "}))
    return MatchSignals::Asks::reason;
  if (words.empty()) return MatchSignals::Asks::open;
  if (words.front() == "when") return MatchSignals::Asks::moment;
  if (words.front() == "who") return MatchSignals::Asks::person;
  if (words.front() == "where") return MatchSignals::Asks::place;
  return MatchSignals::Asks::open;
}

MatchSignals::Tense tense_of(const Words& words, std::string_view text) {
  if (words.size() > 1 && in(words[1], {"did", "was", "were", "had"})) return MatchSignals::Tense::past;
  if (holds(text, {" did you ", " did your ", " was your ", " were you ", " was the reason ", " made you "}))
    return MatchSignals::Tense::past;
  if (holds(text,
            {" do you ", " are you ", " is your ", " makes you ", " making you ", " do we ", " are we ", " are your "}))
    return MatchSignals::Tense::present;
  return MatchSignals::Tense::open;
}

/// Who does it in "a time somebody helped you", "when did a customer complain".
MatchSignals::Actor actor_of(const Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool opens = in(words[i], {"time", "when", "occasion", "where", "which", "situation"});
    if (!opens) continue;
    std::size_t next = i + 1;
    if (in(words[next], {"when", "did", "have", "has", "in"})) ++next;
    if (next < words.size() && words[next] == "which") ++next;
    if (next >= words.size()) break;
    if (in(words[next], {"you", "i"})) return MatchSignals::Actor::you;
    if (in(words[next], {"somebody", "your", "a", "people", "others", "they", "another", "someone", "nobody"}) &&
        next + 1 < words.size())
      return MatchSignals::Actor::other;
  }
  return MatchSignals::Actor::open;
}

}  // namespace

MatchSignals signals_of(const Words& words, const Words& stems) {
  MatchSignals signals;
  std::string text = " ";
  for (const auto& word : words) text += word + " ";
  signals.mode = mode_of(text);
  signals.tense = tense_of(words, text);
  signals.actor = actor_of(words);
  signals.asks = asks_of(words, text);
  signals.done_to_you = done_to_you(words);
  signals.passive = is_passive(words);
  for (std::size_t i = 0; i < opposites.size(); ++i) {
    if (holds_any(text, opposites[i].plus)) signals.plus |= 1u << i;
    if (holds_any(text, opposites[i].minus)) signals.minus |= 1u << i;
  }
  for (std::size_t i = 0; i < stems.size(); ++i) {
    const bool boss = in(words[i], {"manager", "managers"});
    for (std::size_t k = 0; k < kinds_of_people.size(); ++k)
      if ((boss && k == 0) || listed(kinds_of_people[k], stems[i])) signals.people |= 1u << k;
    if (!words[i].empty() && words[i].front() >= '0' && words[i].front() <= '9' && words[i] != "1")
      signals.numbers.push_back(words[i]);
    if (in(words[i], {"not", "never", "without", "nobody", "nothing"})) signals.negated = true;
  }
  std::sort(signals.numbers.begin(), signals.numbers.end());
  return signals;
}

double conflict(const MatchSignals& a, const MatchSignals& b) {
  double sum = 0;
  // Each names one side only, and not the same.
  const std::uint32_t a_plus = a.plus & ~a.minus, a_minus = a.minus & ~a.plus;
  const std::uint32_t b_plus = b.plus & ~b.minus, b_minus = b.minus & ~b.plus;
  if ((a_plus & b_minus) != 0 || (a_minus & b_plus) != 0) sum += 1;
  const auto apart = [](auto one, auto other, auto open) { return one != open && other != open && one != other; };
  if (apart(a.mode, b.mode, MatchSignals::Mode::open)) sum += 0.6;
  if (a.mode != b.mode) sum += 0.2;
  if (apart(a.tense, b.tense, MatchSignals::Tense::open)) sum += 0.4;
  if (apart(a.actor, b.actor, MatchSignals::Actor::open)) sum += 1;
  if (a.people != 0 && b.people != 0 && (a.people & b.people) == 0)
    sum += 1;
  else if ((a.people & ~b.people) != 0)
    sum += 0.5;
  else if ((b.people & ~a.people) != 0)
    sum += 0.3;
  if (apart(a.asks, b.asks, MatchSignals::Asks::open)) sum += 0.8;
  if ((a.asks == MatchSignals::Asks::reason) != (b.asks == MatchSignals::Asks::reason)) sum += 0.3;
  if (a.done_to_you != b.done_to_you) sum += 0.6;
  if (a.negated != b.negated) sum += 0.5;
  if (a.numbers != b.numbers) {
    std::vector<std::string> both;
    std::set_intersection(a.numbers.begin(), a.numbers.end(), b.numbers.begin(), b.numbers.end(),
                          std::back_inserter(both));
    if (both.empty() && !a.numbers.empty() && !b.numbers.empty()) sum += 1;
  }
  return sum;
}

bool may_be_same(const MatchSignals& a, const MatchSignals& b) {
  const auto apart = [](auto one, auto other, auto open) { return one != open && other != open && one != other; };
  return ((a.plus ^ b.plus) & (a.minus ^ b.minus)) == 0 && !apart(a.mode, b.mode, MatchSignals::Mode::open) &&
         !apart(a.tense, b.tense, MatchSignals::Tense::open) && !apart(a.actor, b.actor, MatchSignals::Actor::open) &&
         !apart(a.asks, b.asks, MatchSignals::Asks::open) && a.people == b.people && a.negated == b.negated &&
         a.passive == b.passive && a.done_to_you == b.done_to_you && a.numbers == b.numbers;
}

}  // namespace afterword::domain
