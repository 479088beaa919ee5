// What somebody cares about, and what a concern is about, as words that stand behind "about".
#include <algorithm>
#include <array>

#include "domain/drafts/fragment.h"
#include "domain/drafts/said.h"
#include "domain/drafts/verbs.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// "values punctuality", "wants people who ask": what is valued stands behind.
constexpr auto caring =
    std::to_array<std::string_view>({"values", "wants", "likes", "loves", "prefers", "needs", "appreciates", "enjoys",
                                     "wanted", "value", "want", "seeks", "expects", "stresses"});
constexpr auto caring_phrases = std::to_array<std::string_view>({"cares about ",
                                                                 "cares a lot about ",
                                                                 "cares deeply about ",
                                                                 "insists on ",
                                                                 "believes in ",
                                                                 "looks for ",
                                                                 "is looking for ",
                                                                 "keen on ",
                                                                 "is keen on ",
                                                                 "passionate about ",
                                                                 "is passionate about ",
                                                                 "focused on ",
                                                                 "interested in ",
                                                                 "is interested in ",
                                                                 "big on ",
                                                                 "into ",
                                                                 "talked about ",
                                                                 "talks about ",
                                                                 "spoke about ",
                                                                 "asked about ",
                                                                 "mentioned ",
                                                                 "worries about "});
constexpr auto objections = std::to_array<std::string_view>(
    {"hates", "dislikes",  "hate",       "dislike", "annoyed", "angry",    "bored", "afraid", "worried", "unhappy",
     "fed",   "complains", "complained", "rude",    "strict",  "stressed", "tired", "salary", "pay",     "gossip"});
constexpr auto asides = std::to_array<std::string_view>(
    {"after",  "before", "since", "because", "so",   "as", "which", "who", "especially", "particularly", "above",
     "mostly", "mainly", "i",     "it",      "they", "he", "she",   "but", "even",       "said",         "maybe"});

std::string without_caring(std::string text) {
  for (const std::string_view who : {"she ", "he ", "they "})
    if (lower(text).starts_with(who)) text = text.substr(who.size());
  const std::string low = lower(text);
  for (const auto phrase : caring_phrases)
    if (low.starts_with(phrase)) return text.substr(phrase.size());
  if (among(caring, first_word(text)) && split_first(text).rest.find(' ') != std::string::npos) {
    const std::string rest = split_first(text).rest;
    return first_word(rest) == "to" ? std::string() : rest;
  }
  if (among(caring, first_word(text)) && !split_first(text).rest.empty()) return split_first(text).rest;
  return text;
}

/// "fieldwork, not worksheets" gives "fieldwork rather than worksheets"; ", after the inspection" goes.
std::string without_asides(const std::string& text) {
  std::string out;
  for (const auto& piece : parts(text, ", ")) {
    const std::string word = first_word(piece);
    if (out.empty()) {
      out = piece;
    } else if (word == "not" && !split_first(piece).rest.empty()) {
      out += " rather than " + split_first(piece).rest;
    } else if (among(asides, word)) {
      break;
    } else {
      out += ", " + piece;
    }
  }
  return out;
}

bool has_subject_pronoun(std::string_view text) {
  for (const auto& word : words_of(text))
    if (word.folded == "she" || word.folded == "he" || word.folded == "i" || word.folded == "me" || word.folded == "my")
      return true;
  return false;
}

}  // namespace

Said topic(std::string_view note) {
  const auto sentences = parts(tidy(note), "; ");
  if (sentences.empty()) return {};
  std::string text(first_sentence(sentences.front()));
  while (text.ends_with('.')) text.pop_back();
  text = without_asides(without_caring(text.substr(0, text.find(": "))));
  const std::string word = first_word(text);
  if (text.empty() || text.find('?') != std::string::npos) return {};
  for (const auto& one : words(lower(text)))
    if (among(objections, one)) return {};
  if (has_subject_pronoun(text) || is_auxiliary(word) || word == "no" || word == "not" || word == "never" ||
      word == "don't" || word == "to" || is_preposition(word))
    return {};
  const std::string next = first_word(split_first(text).rest);
  if (is_past(word, next) && (is_determiner(next) || next == "me")) return {};
  if (with_you(word, next) && word.ends_with('s') && is_determiner(next)) return {};  // a verb phrase of another kind
  std::string noun = lowered_first(text);
  constexpr std::size_t longest = 90;
  noun = within(noun, longest);
  return noun.empty() ? Said{} : Said{Form::noun, noun};
}

Said concern_topic(std::string_view note) {
  std::string text = tidy(note);
  text = text.substr(0, text.find(" ("));
  const std::string low = lower(text);
  for (const std::string_view start :
       {"no experience with ", "no experience in ", "no experience of ", "little experience with ",
        "little experience in ", "little experience of ", "limited experience with ", "limited experience in ",
        "lack of experience with ", "lack of experience in ", "lacks experience in ", "lacks experience with ",
        "not enough experience with ", "not enough experience in ", "new to ", "no knowledge of ",
        "little knowledge of "})
    if (low.starts_with(start)) return topic(text.substr(start.size()));
  if (low.ends_with(" is new to me")) return topic(text.substr(0, text.size() - 13));
  if ((low.starts_with("no ") || low.starts_with("little ")) && low.ends_with(" experience"))
    return topic(split_first(text).rest);
  return {};
}

}  // namespace afterword::domain::drafts
