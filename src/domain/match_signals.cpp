// Each signal is read from a few words; where nothing tells, it stays open and speaks for nothing.
#include "domain/match_signals.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>
#include <unordered_map>

#include "domain/phrases.h"
#include "domain/word_marks.h"

namespace afterword::domain {
namespace {

using Words = PhraseIndex::Run;
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
    {"this job|this role|this position|this post|here|with us|for us",
     "current job|present job|your job|last job|previous job|current role|current position|present role|present post|"
     "current post"},
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

/// What a phrase found says; the opposites' two sides follow, then the next pair's.
enum Tag : std::size_t { supposed, example, reason, past, present, first_opposite };
constexpr std::size_t tags = first_opposite + 2 * opposites.size();
using Found = std::bitset<tags>;

constexpr std::array<std::string_view, first_opposite> tagged_phrases = {
    "would you do|if you|what if|imagine|suppose|supposing|would you react|would you respond|would you handle|"
    "would you deal|if a|do you do|let us say|what now|if your|if we|if the|if 2|if somebody|would you be|would you "
    "like to|you would|"
    "are you willing|are you prepared|what next",
    "a time|time you|time when|an example|example of|an instance|occasion|have you|has your|has anybody|"
    "did you ever|ever had|when did|when have|when were|tell about a|tell about someone|tell about somebody|"
    "you had to|situation where|situation in which|a case where|last time|you have had|did you do|when was",
    "why|reason|how come|what made|what makes you|what led|what is behind|what is making|what attracts|"
    "what appeals|what drew|what draws",
    "did you|did your|was your|were you|was the reason|made you",
    "do you|are you|is your|makes you|making you|do we|are we|are your"};

const PhraseIndex& signal_phrases() {
  static const auto index = [] {
    PhraseIndex phrases;
    for (std::size_t tag = 0; tag < first_opposite; ++tag) phrases.add_all(tagged_phrases[tag], tag);
    for (std::size_t i = 0; i < opposites.size(); ++i) {
      phrases.add_all(opposites[i].plus, first_opposite + 2 * i);
      phrases.add_all(opposites[i].minus, first_opposite + 2 * i + 1);
    }
    return phrases;
  }();
  return index;
}

Found found_in(const Words& words, const std::vector<const BookWord*>& said) {
  Found found;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (said[i]->opens_signal) signal_phrases().each(words, i, [&](std::size_t tag) { found.set(tag); });
  return found;
}

/// Which kind of people a stem names, as a bit; 0 for none.
std::uint32_t kind_of_people(std::string_view stem) {
  static const auto kinds = [] {
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> map;
    for (std::size_t k = 0; k < kinds_of_people.size(); ++k)
      for (auto& one : split(kinds_of_people[k], '|')) map.emplace(std::move(one), 1u << k);
    return map;
  }();
  const auto found = kinds.find(stem);
  return found == kinds.end() ? 0 : found->second;
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

/// Of what can be done to you, beside those that is_passive takes of anybody; none ends in "ed"; sorted.
constexpr auto irregular_participles = std::to_array<std::string_view>(
    {"beaten",    "bought",        "bound",   "broken",  "brought",   "built",      "burnt",     "caught",     "chosen",
     "cut",       "dealt",         "driven",  "fed",     "forgiven",  "forgotten",  "fought",    "found",      "heard",
     "hidden",    "hit",           "hurt",    "kept",    "known",     "let",        "lost",      "misheard",   "misled",
     "mistaken",  "misunderstood", "outdone", "outsold", "overheard", "overridden", "overtaken", "overthrown", "paid",
     "read",      "said",          "set",     "shaken",  "shut",      "sold",       "spoken",    "stolen",     "struck",
     "stuck",     "swept",         "taken",   "thought", "thrown",    "torn",       "undercut",  "understood", "undone",
     "withdrawn", "won",           "written"});
static_assert(std::is_sorted(irregular_participles.begin(), irregular_participles.end()));

/// "you were misled", "were you ever told", "you have been hurt": it was you to whom the verb at `at` was done.
bool is_done_to_you(const Words& words, std::size_t at) {
  const auto is_you = [&](std::size_t back) { return at >= back && words[at - back] == "you"; };
  return is_you(1) || is_you(2) || (is_you(3) && in(words[at - 2], {"have", "had", "ever", "once"}));
}

/// "you were led", "have you been criticised": something was done to somebody who is not said to have done it.
bool is_passive(const Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!in(words[i], {"were", "was", "been", "being", "be"})) continue;
    const auto next = words[i] == "were" && words[i + 1] == "you" ? i + 2 : i + 1;
    if (next >= words.size()) break;
    const std::string_view verb = words[next];
    if (in(verb, {"led", "taught", "given", "told", "shown", "left", "made", "put", "sent", "held", "seen", "laid"}))
      return true;
    if (is_done_to_you(words, next) &&
        std::binary_search(irregular_participles.begin(), irregular_participles.end(), verb))
      return true;
    if (verb.size() > 4 && verb.ends_with("ed") &&
        !in(verb, {"interested", "excited", "prepared", "qualified", "supposed", "involved", "stressed", "overwhelmed",
                   "pressed", "disappointed", "convinced", "worried", "needed"}))
      return true;
  }
  return false;
}

/// What is asked for first: a reason, a moment, a person, a place.
MatchSignals::Asks asks_of(const Words& words, const Found& found) {
  if (found[reason]) return MatchSignals::Asks::reason;
  if (words.empty()) return MatchSignals::Asks::open;
  if (words.front() == "when") return MatchSignals::Asks::moment;
  if (words.front() == "who") return MatchSignals::Asks::person;
  if (words.front() == "where") return MatchSignals::Asks::place;
  return MatchSignals::Asks::open;
}

MatchSignals::Tense tense_of(const Words& words, const Found& found) {
  if (words.size() > 1 && in(words[1], {"did", "was", "were", "had"})) return MatchSignals::Tense::past;
  if (found[past]) return MatchSignals::Tense::past;
  return found[present] ? MatchSignals::Tense::present : MatchSignals::Tense::open;
}

constexpr auto scope_words = std::to_array<std::string_view>(
    {"only", "own", "every", "all", "another", "others", "else", "again", "still", "before", "after", "both", "same"});

/// "only" and the like, as bits.
std::uint32_t scope_of(const Words& words) {
  std::uint32_t scope = 0;
  for (const auto word : words)
    for (std::size_t k = 0; k < scope_words.size(); ++k)
      if (word == scope_words[k]) scope |= 1u << k;
  return scope;
}

bool turns_round(std::string_view word) {
  return in(word, {"do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "would", "will", "can",
                   "could", "should", "may", "might", "must", "am"});
}

/// Who stands behind the first verb that makes a sentence a question: "why should *we* hire you".
MatchSignals::Subject subject_of(const Words& words) {
  using Subject = MatchSignals::Subject;
  constexpr std::size_t furthest = 6;
  for (std::size_t i = 0; i + 1 < std::min(words.size(), furthest); ++i) {
    if (!turns_round(words[i])) continue;
    if (i > 0 && in(words[i - 1], {"you", "we", "they", "i"})) return Subject::open;  // "that you have", no question
    const std::string_view next = words[i + 1];
    if (next == "you") return Subject::you;
    if (next == "we") return Subject::we;
    if (next == "they") return Subject::they;
    // "What are your expectations" asks what you expect; "would your manager" asks about the manager.
    if (next == "your") return in(words[i], {"is", "are", "was", "were"}) ? Subject::open : Subject::other;
    if (in(next, {"our", "a", "an", "the", "people", "somebody", "anybody", "other", "others"})) return Subject::other;
    return Subject::open;
  }
  return Subject::open;
}

/// By the question word that begins it.
MatchSignals::Sought sought_of(const Words& words, bool asks_reason) {
  using Sought = MatchSignals::Sought;
  if (asks_reason) return Sought::reason;
  const auto at = [&](std::size_t i) { return i < words.size() ? std::string_view(words[i]) : std::string_view{}; };
  if (at(0) == "when") return turns_round(at(1)) ? Sought::moment : Sought::open;
  if (in(at(0), {"who", "whom", "whose"})) return Sought::person;
  if (at(0) == "where") return Sought::place;
  if (in(at(0), {"what", "which"})) return Sought::thing;
  if (at(0) == "how") return turns_round(at(1)) ? Sought::manner : Sought::amount;
  return Sought::open;
}

/// "almost missed", "should have asked": it did not happen.
bool is_undone(const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (in(words[i], {"almost", "nearly", "hardly", "barely"})) return true;
    if (i > 0 && words[i] == "have" && in(words[i - 1], {"should", "could", "would", "might", "rather"})) return true;
  }
  return false;
}

/// "find you hard", "hire you": you are not who does it.
bool is_you_object(const Words& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i] != "you" || turns_round(words[i - 1])) continue;
    if (in(words[i - 1],
           {"about", "with", "for",  "to",  "from", "at",  "of",    "on",    "by",  "in", "if",   "when",
            "time",  "that", "what", "who", "how",  "why", "where", "which", "and", "or", "than", "like"}))
      continue;
    if (i + 1 == words.size() ||
        in(words[i + 1], {"to", "at", "in", "on", "with", "for", "from", "about", "most", "more", "the", "a", "an",
                          "hard", "easy", "difficult", "that", "how", "what"}))
      return true;
  }
  return false;
}

/// "You are worried, the doctor is not" is another case than "The doctor is worried, you are not". What you only notice
/// or have before you makes no difference.
MatchSignals::Actor begins_of(const std::vector<const BookWord*>& said) {
  using Actor = MatchSignals::Actor;
  if (said.size() < 2) return Actor::open;
  const auto word = [&](std::size_t i) { return std::string_view(said[i]->text); };
  if (word(0) == "you")
    return in(word(1), {"have", "see", "notice", "find", "hear", "suspect", "learn", "get", "discover"}) ? Actor::open
                                                                                                         : Actor::you;
  const bool opens = in(word(0), {"the", "a", "an", "your", "our", "1", "2", "another"});
  return opens && (said[1]->people != 0 || (said.size() > 2 && said[2]->people != 0)) ? Actor::other : Actor::open;
}

/// Who does it in "a time somebody helped you", "when did a customer complain".
MatchSignals::Actor actor_of(const Words& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool opens = in(words[i], {"time", "when", "occasion", "where", "which", "situation", "if"});
    if (!opens) continue;
    std::size_t next = i + 1;
    if (in(words[next], {"when", "did", "have", "has", "in"})) ++next;
    if (next < words.size() && words[next] == "which") ++next;
    if (next >= words.size()) break;
    if (in(words[next], {"you", "i"})) return MatchSignals::Actor::you;
    if (in(words[next], {"somebody", "your", "a", "an", "the", "people", "others", "they", "another", "nobody"}) &&
        next + 1 < words.size())
      return MatchSignals::Actor::other;
  }
  return MatchSignals::Actor::open;
}

}  // namespace

bool opens_signal(std::string_view word) { return signal_phrases().begins(word); }

std::uint32_t people_named(std::string_view word, std::string_view stem) {
  return in(word, {"manager", "managers"}) ? kind_of_people("boss") : kind_of_people(stem);
}

MatchSignals signals_of(const std::vector<const BookWord*>& said) {
  MatchSignals signals;
  Words words;
  words.reserve(said.size());
  for (const BookWord* word : said) words.push_back(word->text);
  const Found found = found_in(words, said);
  signals.mode = found[supposed]  ? MatchSignals::Mode::supposed
                 : found[example] ? MatchSignals::Mode::example
                                  : MatchSignals::Mode::open;
  signals.tense = tense_of(words, found);
  signals.actor = actor_of(words);
  signals.begins = begins_of(said);
  signals.asks = asks_of(words, found);
  signals.done_to_you = done_to_you(words);
  signals.passive = is_passive(words);
  for (std::size_t i = 0; i < opposites.size(); ++i) {
    if (found[first_opposite + 2 * i]) signals.plus |= 1u << i;
    if (found[first_opposite + 2 * i + 1]) signals.minus |= 1u << i;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    signals.people |= said[i]->people;
    if (!words[i].empty() && words[i].front() >= '0' && words[i].front() <= '9' && words[i] != "1")
      signals.numbers.emplace_back(words[i]);
    if (in(words[i], {"not", "never", "without", "nobody", "nothing"})) signals.negated = true;
  }
  std::sort(signals.numbers.begin(), signals.numbers.end());
  const auto names = [&](List list) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return in(word, list); });
  };
  signals.subject = subject_of(words);
  signals.sought = sought_of(words, found[reason]);
  signals.you = names({"you", "your", "yours", "yourself"});
  signals.we = names({"we", "us", "our", "ours"});
  signals.undone = is_undone(words);
  signals.ahead = names({"will"});
  signals.you_object = is_you_object(words);
  signals.scope = scope_of(words);
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
  const bool yours_or_ours = (a.you && !a.we && b.we && !b.you) || (b.you && !b.we && a.we && !a.you);
  return ((a.plus ^ b.plus) & (a.minus ^ b.minus)) == 0 && !apart(a.mode, b.mode, MatchSignals::Mode::open) &&
         !apart(a.tense, b.tense, MatchSignals::Tense::open) && !apart(a.actor, b.actor, MatchSignals::Actor::open) &&
         !apart(a.begins, b.begins, MatchSignals::Actor::open) && !apart(a.asks, b.asks, MatchSignals::Asks::open) &&
         a.people == b.people && a.negated == b.negated && a.passive == b.passive && a.done_to_you == b.done_to_you &&
         a.numbers == b.numbers && !yours_or_ours && !apart(a.subject, b.subject, MatchSignals::Subject::open) &&
         !apart(a.sought, b.sought, MatchSignals::Sought::open) && a.undone == b.undone && a.ahead == b.ahead &&
         a.you_object == b.you_object && a.scope == b.scope;
}

}  // namespace afterword::domain
