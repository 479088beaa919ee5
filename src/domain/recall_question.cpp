// What makes words a question, and where the question of a line ends and its answer begins. The cut falls at the first
// boundary between two thoughts behind which somebody answers, judges the answer, or simply goes on after asking.
#include <algorithm>
#include <array>
#include <optional>

#include "domain/recall_line.h"

namespace afterword::domain {
namespace {

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr auto openers = std::to_array<std::string_view>(
    {"then", "and", "so",    "also", "oh",     "ok",   "okay",  "next",  "again", "lastly", "finally", "but",    "or",
     "well", "now", "first", "last", "before", "that", "later", "after", "him",   "her",    "q",       "another"});
constexpr auto auxiliaries = std::to_array<std::string_view>(
    {"do",  "does", "did",  "would", "wld", "will",  "can",   "could", "cld",   "should", "shd",  "is",   "are",
     "was", "were", "have", "has",   "had", "might", "about", "if",    "makes", "made",   "kind", "sort", "part"});
constexpr auto question_words =
    std::to_array<std::string_view>({"what", "how", "why", "when", "where", "which", "who", "whats", "what's", "hows",
                                     "how's", "who's", "whom", "whose", "where's", "wheres"});
constexpr auto how_much =
    std::to_array<std::string_view>({"many", "much", "long", "often", "wld", "far", "soon", "big"});
constexpr auto begins_answer = std::to_array<std::string_view>(
    {"said",    "ans",     "answer", "answered", "replied",  "told",      "nothing",   "nope",    "dunno",   "waffled",
     "rambled", "blanked", "nailed", "couldnt",  "couldn't", "went",      "weak",      "messed",  "fluffed", "stumbled",
     "mumbled", "lame",    "fine",   "landed",   "forgot",   "explained", "mentioned", "admitted"});

bool imperative(const RecallLine& line, std::size_t i) {
  const bool to_us = line.is(i + 1, {"us", "me"});
  if (to_us && line.is(i, {"tell", "walk", "take", "give", "show", "talk", "sell", "teach", "convince", "surprise"}))
    return true;
  if (line.is(i, {"describe", "explain", "imagine", "suppose", "introduce", "convince", "persuade"})) return true;
  if (line.is(i, {"sell", "estimate", "work", "plan", "design", "sketch", "draw", "name", "pitch", "rank", "compare"}))
    return line.is(i + 1, {"the", "a", "an", "out", "this", "one", "two", "three", "that", "yourself", "these"});
  return line.is(i, {"rate"}) && line.is(i + 1, {"yourself", "your"});
}

/// How much the words from i on sound asked.
double from(const RecallLine& line, std::size_t i, std::size_t last) {
  const auto at = [&](std::size_t k) { return k < last ? line.word(k) : std::string_view{}; };
  const auto second_person = [&] {
    for (std::size_t k = i; k < last && k < i + 8; ++k)
      if (line.is(k, {"you", "u", "your", "we", "us", "ur", "yourself", "you'd", "youd", "you're", "youre"}))
        return true;
    return false;
  };
  if (imperative(line, i)) return 0.85;
  if (at(i) == "if" && line.is(i + 1, {"you", "we", "u", "your"})) return 0.45;
  const bool inverted = line.is(i + 1, {"you", "u", "ya"});
  if (inverted && one_of(at(i), auxiliaries) && !line.is(i, {"about", "if", "kind", "sort", "part"})) return 0.85;
  // Retold in the first person: "do i mind shift work".
  if (line.is(i + 1, {"i"}) && line.is(i, {"do", "would", "could", "can", "am", "have"})) return 0.6;
  if (line.is(i, {"any"}) && line.is(i + 1, {"questions", "plans", "experience"})) return 0.5;
  if (line.is(i, {"time", "times"}) && line.is(i + 1, {"i", "when", "you"})) return 0.55;
  if (line.is(i, {"a", "the"}) && line.is(i + 1, {"time"}) && line.is(i + 2, {"i", "when", "you"})) return 0.55;
  if (!one_of(at(i), question_words)) return 0;
  if (at(i) == "when" && line.is(i + 1, {"i", "she", "he", "they", "it", "the", "we"})) return 0.1;
  if (line.is(i, {"what", "how"}) && line.is(i + 1, {"a", "an", "nice", "i", "lovely", "they", "she", "he", "it"}))
    return 0.1;
  if (at(i) == "why") return line.is(i + 1, {"i", "they", "she", "he", "it"}) ? 0.3 : 0.8;
  if (one_of(at(i + 1), how_much)) return 0.7;
  if (second_person()) return 0.75;
  if (one_of(at(i + 1), auxiliaries) || at(i).ends_with("s")) return 0.65;
  return 0.4;
}

bool holds(std::string_view gap, std::string_view marks) { return gap.find_first_of(marks) != std::string_view::npos; }
bool arrow(std::string_view gap) {
  return gap.find("->") != std::string_view::npos || gap.find("=>") != std::string_view::npos ||
         gap.find("→") != std::string_view::npos;
}

bool answers(const RecallLine& line, const Clause& clause) {
  std::size_t i = clause.first;
  if (line.is(i, {"ok", "okay", "good", "not"}) &&
      (i + 1 >= clause.last || line.is(i + 1, {"good", "great", "bad", "well", "sure", "1", "2", "3", "4", "5"})))
    return true;
  if (line.is(i, {"bit", "too", "very", "quite"}) && line.is(i + 1, {"long", "short", "vague", "weak", "good", "bad"}))
    return true;
  if (line.is(i, {"no"}) && line.is(i + 1, {"idea", "clue", "answer"})) return true;
  while (i < clause.last && line.is(i, {"i", "i've", "my", "so", "and", "just", "then", "totally", "really"})) ++i;
  return i < clause.last && one_of(line.word(i), begins_answer);
}

/// Whether a bracket opened before the word is still open there.
bool in_brackets(const RecallLine& line, std::size_t word) {
  const auto before = line.text.substr(0, line.words[word].begin);
  return std::count(before.begin(), before.end(), '(') > std::count(before.begin(), before.end(), ')');
}

/// Where the answer begins: a clause, or none.
std::size_t first_answer(const RecallLine& line) {
  const auto& clauses = line.clauses;
  const auto asked = [&](std::size_t k) { return clauses[k].asks || asks(line, clauses[k]) >= 0.5; };
  bool asked_before = !clauses.empty() && asked(0);
  for (std::size_t k = 1; k < clauses.size(); ++k) {
    const auto gap = line.gap(clauses[k].first - 1);
    if (in_brackets(line, clauses[k].first)) continue;
    if (arrow(gap) || answers(line, clauses[k])) return k;
    const bool asks_here = asked(k);
    const bool sentence = holds(gap, ".!?;");
    bool asks_later = false;
    for (std::size_t later = k; later < clauses.size() && !answers(line, clauses[later]); ++later) {
      if (later > k && arrow(line.gap(clauses[later].first - 1))) break;
      asks_later = asks_later || asked(later);
    }
    if (!asks_here && !holds(gap, "(")) {  // what stands in brackets is about the question
      if (sentence && (asked_before || !asks_later)) return k;
      if (asked_before && (holds(gap, ":-") || gap.find("–") != std::string_view::npos) && !holds(gap, ",")) return k;
    }
    asked_before = asked_before || asks_here;
  }
  return clauses.size();
}

/// "ok 4", "weak, 2", ". 5", "3/5" at the end of a line.
std::optional<int> rating_at_end(const RecallLine& line) {
  constexpr auto judged = std::to_array<std::string_view>(
      {"ok",    "okay",  "weak",   "good",  "bad",  "fine",  "strong", "meh",     "so",     "poor",
       "great", "solid", "rating", "rated", "well", "badly", "waffle", "waffled", "decent", "average"});
  std::size_t n = line.words.size();
  if (n < 2) return std::nullopt;
  const auto digit = [&](std::size_t i) {
    const auto w = line.word(i);
    return w.size() == 1 && w[0] >= '1' && w[0] <= '5' ? std::optional(w[0] - '0') : std::nullopt;
  };
  const bool out_of = n >= 3 && line.word(n - 1) == "5" && (line.gap(n - 2) == "/" || line.is(n - 2, {"of"}));
  if (out_of) n -= line.is(n - 2, {"of"}) ? 2 : 1;
  const auto value = digit(n - 1);
  if (!value || n < 2) return std::nullopt;
  const auto before = line.gap(n - 2);
  if (before == "." || before == "/") return std::nullopt;  // "3.5", "1/2"
  const bool own_clause = holds(before, ".!?,;:-") && !is_digit(code_point(line.word(n - 2), 0).value);
  return out_of || own_clause || one_of(line.word(n - 2), judged) ? value : std::nullopt;
}

}  // namespace

double asks(const RecallLine& line, const Clause& clause) {
  double best = 0;
  std::size_t i = clause.first;
  for (;; ++i) {
    best = std::max(best, from(line, i, clause.last));
    if (i + 1 >= clause.last || !(one_of(line.word(i), openers) || is_honorific(line.word(i)))) break;
  }
  // "first q was tell us", "he asked what", "question about": the words behind them are what was asked.
  for (; i + 1 < clause.last; ++i) {
    if (line.is(i, {"q", "question", "asked", "asks", "know", "was", "is", "with"}))
      best = std::max(best, from(line, i + 1, clause.last));
  }
  return clause.asks ? std::max(best, 0.35) : best;
}

QuestionSplit split_question(const RecallLine& line) {
  QuestionSplit split{line.text, {}, rating_at_end(line)};
  const std::size_t at = first_answer(line);
  if (at >= line.clauses.size()) return split;
  const std::size_t word = line.clauses[at].first;
  // Marks that close the question stay with it, what opens the answer goes to the answer.
  const auto gap = line.gap(word - 1);
  auto cut = line.words[word - 1].end;
  for (const char c : gap) {
    if (c != '.' && c != '?' && c != '!' && c != ')' && c != '"') break;
    ++cut;
  }
  split.question = trim(line.text.substr(0, cut));
  // Marks that only join the two are dropped; every word stays.
  constexpr auto joints = std::to_array<std::string_view>({",", ";", ":", "->", "=>", "→", "- ", "– ", "— ", "= "});
  split.answer = trim(line.text.substr(cut));
  for (bool again = true; again;) {
    again = false;
    for (const auto joint : joints)
      if (split.answer.starts_with(joint)) {
        split.answer = trim(split.answer.substr(joint.size()));
        again = true;
      }
  }
  return split;
}

}  // namespace afterword::domain
