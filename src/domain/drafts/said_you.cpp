// Notes about the other person: "coaches a girls' hockey team" becomes "you coach a girls' hockey team".
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

// Who belongs to a person, so that "your" may stand before them.
constexpr auto relations = std::to_array<std::string_view>(
    {"twins",    "son",    "sons",     "daughter",      "daughters",     "wife", "husband", "partner",
     "mother",   "father", "parents",  "sister",        "brother",       "dog",  "cat",     "horse",
     "children", "kids",   "grandson", "granddaughter", "grandchildren", "team", "band",    "choir",
     "niece",    "nephew", "uncle",    "aunt",          "garden",        "boat", "dogs",    "cats"});

/// A name written within single quotation marks gets double ones, as letters have them.
struct Turned {
  std::string text;
  bool good = true;
};

/// his, her, their become "your"; good is false where a "she" would need another verb.
Turned turned_to_you(std::string_view text) {
  const auto all = words(text);
  std::vector<std::string> out;
  Turned turned;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string word = first_word(all[i]);
    const std::string tail = all[i].substr(std::min(all[i].size(), word.size()));
    const bool ends = i + 1 == all.size() || !tail.empty();
    const std::string next = ends ? std::string() : first_word(all[i + 1]);
    if (word == "his" || word == "their" || (word == "her" && !ends && !is_preposition(next))) {
      out.push_back("your" + tail);
    } else if (word == "her" || word == "him" || word == "them") {
      out.push_back("you" + tail);
    } else if (word == "himself" || word == "herself" || word == "themselves") {
      out.push_back("yourself" + tail);
    } else {
      turned.good &= word != "she" && word != "he" && word != "they" && word != "you" && word != "i";
      out.push_back(all[i]);
    }
  }
  turned.text = joined(out, " ");
  return turned;
}

bool speaks_of_me(std::string_view text) {
  for (const auto& word : words_of(text))
    if (word.folded == "me" || word.folded == "my" || word.folded == "us") return true;
  return false;
}

/// One verb phrase turned to "you", without the "you"; empty where it is none.
std::string verb_phrase(std::string_view text) {
  const auto [first, rest] = split_first(text);
  const std::string word = first_word(text), next = first_word(rest);
  if (rest.empty() && word.empty()) return {};
  const Turned turned = turned_to_you(rest);
  if (!turned.good) return {};
  const std::string tail = turned.text.empty() ? "" : " " + turned.text;
  if (word == "used" && next == "to") return "used" + tail;
  if (const auto verb = with_you(word, next)) return *verb + tail;
  if (is_past(word, next)) return lower(first) + tail;
  if (is_gerund(word) && !rest.empty()) return "are " + lower(first) + tail;
  return {};
}

Said kindness(const std::vector<std::string>& pieces) {
  std::vector<std::string> gerunds;
  for (const auto& piece : pieces) {
    const std::string text = piece.starts_with("and ") ? piece.substr(4) : piece;
    const auto [first, rest] = split_first(text);
    const std::string word = lower(first);
    if (!is_past(word, first_word(rest)) || !speaks_of_me(rest)) break;
    gerunds.push_back(gerund_of_past(word) + " " + rest);
  }
  if (gerunds.empty() || gerunds.front().starts_with(' ')) return {};
  return {Form::kindness, listed(gerunds)};
}

Said predicate(const std::string& word, const std::string& text) {
  const auto [first, rest] = split_first(text);
  const Turned turned = turned_to_you(text);
  if (!turned.good) return {};
  constexpr auto places = std::to_array<std::string_view>({"from", "born", "originally"});
  if (word == "born" && first_word(rest) == "in") return {Form::clause, "you were " + lowered_first(turned.text)};
  if (among(places, word) && words(text).size() >= 2 && word != "born")
    return {Form::clause, "you are " + lowered_first(turned.text)};
  if ((word == "just" || word == "back") && text.find("back from ") != std::string::npos)
    return {Form::clause, "you were " + lowered_first(turned.text)};
  return {};
}

/// "her dog is called Mutex", "twins started school".
Said of_relation(const std::string& word, const std::string& text) {
  const auto [first, rest] = split_first(text);
  const bool owned = word == "his" || word == "her" || word == "their";
  const std::string subject = owned ? first_word(rest) : word;
  if (!owned && !among(relations, word)) return {};
  const auto all = words(owned ? rest : text);
  const Turned turned = turned_to_you(rest);
  if (!turned.good || subject.empty()) return {};
  for (std::size_t i = 1; i < all.size() && i < 7; ++i) {
    const std::string verb = first_word(all[i]), next = i + 1 < all.size() ? first_word(all[i + 1]) : std::string();
    if (all[i - 1].ends_with(',')) break;
    if (!next.empty() && (is_auxiliary(verb) || is_past(verb, next) || with_you(verb, next)))
      return {Form::clause, "your " + (owned ? turned.text : lowered_first(first) + " " + turned.text)};
  }
  return {};
}

}  // namespace

Said about_you(std::string_view note) {
  const auto sentences = parts(tidy(note), "; ");
  if (sentences.empty()) return {};
  std::string text(first_sentence(sentences.front()));
  while (text.ends_with('.')) text.pop_back();
  text = text.substr(0, text.find(": "));
  std::string word = first_word(text);
  if (word == "he" || word == "she" || word == "they") {
    text = split_first(text).rest;
    word = first_word(text);
  }
  const auto pieces = parts(text, ", ");
  if (pieces.empty() || text.find('?') != std::string::npos) return {};
  if (speaks_of_me(text)) return kindness(pieces);
  const std::string verb = verb_phrase(pieces.front());
  if (!verb.empty()) {
    std::vector<std::string> phrases = {verb};
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      const std::string more = verb_phrase(pieces[i].starts_with("and ") ? pieces[i].substr(4) : pieces[i]);
      if (more.empty()) break;
      phrases.push_back(more);
    }
    return {Form::clause, "you " + listed(phrases)};
  }
  if (const Said said = of_relation(word, pieces.front())) return said;
  return predicate(word, pieces.front());
}

Said news(std::string_view note, std::string_view company) {
  const auto sentences = parts(tidy(note), "; ");
  if (sentences.empty()) return {};
  std::string text(first_sentence(sentences.front()));
  while (text.ends_with('.')) text.pop_back();
  if (const auto colon = text.find(": "); colon != std::string::npos) {
    const bool label = words(text.substr(0, colon)).size() == 1;  // "Blog: they moved …"
    text = label ? text.substr(colon + 2) : text.substr(0, colon);
  }
  constexpr auto troubles = std::to_array<std::string_view>(
      {"outage",  "needing",  "lawsuit",  "layoff",     "layoffs",    "redundan",  "strike", "loss",
       "losses",  "fine",     "fined",    "scandal",    "closing",    "closed",    "cuts",   "cut",
       "dispute", "resign",   "resigned", "complaint",  "complaints", "debt",      "failed", "fail",
       "down",    "poor",     "bad",      "criticised", "criticized", "breach",    "fraud",  "death",
       "leak",    "dislikes", "leaves",   "left",       "not",        "no",        "never",  "internal",
       "salary",  "rumour",   "rumor",    "apparently", "maybe",      "competitor"});
  const auto pieces = parts(text, ", ");
  if (pieces.empty() || text.find('?') != std::string::npos) return {};
  const std::string head = pieces.front(), word = first_word(head);
  const auto [first, rest] = split_first(head);
  if (std::any_of(troubles.begin(), troubles.end(), [&](std::string_view bad) {
        const auto all = words(lower(head));
        return std::find(all.begin(), all.end(), bad) != all.end();
      }))
    return {};
  if (speaks_of_me(head) || rest.empty()) return {};
  if (word == "they" || word == "they're" || word == "they've") {
    const std::string you = word == "they" ? "you" : word == "they're" ? "you are" : "you have";
    const Turned turned = turned_to_you(rest);
    return turned.good ? Said{Form::clause, you + " " + turned.text} : Said{};
  }
  if (is_past(word, first_word(rest)) && !company.empty())
    return {Form::clause, std::string(company) + " " + lower(first) + " " + rest};
  return {};
}

}  // namespace afterword::domain::drafts
