// Phrases are found by their first word, then element by element with a little going back.
#include "domain/letter_checks/phrases.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace afterword::domain::letter_checks {
namespace {

constexpr std::size_t key_length = 3;
constexpr std::size_t longest_gap = 3;

std::string key_of(std::string_view word) { return std::string(word.substr(0, key_length)); }

struct Contraction {
  std::string_view ending, as;
};
constexpr auto contractions = std::to_array<Contraction>(
    {{"n't", "not"}, {"'m", "am"}, {"'ve", "have"}, {"'re", "are"}, {"'ll", "will"}, {"'d", "would"}});

/// The part before a contraction, in full: "ca" of "can't" is "can".
std::string whole(std::string_view stem) {
  if (stem == "ca") return "can";
  if (stem == "wo") return "will";
  if (stem == "sha") return "shall";
  return std::string(stem);
}

}  // namespace

std::vector<Term> terms_of(const Letter& letter) {
  std::vector<Term> terms;
  terms.reserve(letter.words.size() + letter.words.size() / 8);
  for (std::size_t i = 0; i < letter.words.size(); ++i) {
    const std::string& word = letter.words[i].folded;
    const auto* found = std::find_if(contractions.begin(), contractions.end(), [&](const Contraction& one) {
      return word.size() > one.ending.size() && word.ends_with(one.ending);
    });
    if (found == contractions.end()) {
      terms.push_back({word, i});
      continue;
    }
    terms.push_back({whole(std::string_view(word).substr(0, word.size() - found->ending.size())), i});
    terms.push_back({std::string(found->as), i});
  }
  return terms;
}

Phrases::Pattern Phrases::read(const PhraseRow& row) {
  Pattern pattern;
  pattern.row = &row;
  std::istringstream in{std::string(row.pattern)};
  bool marked = true;
  for (std::string item; in >> item;) {
    if (item == "[" || item == "]") {
      marked = item == "]";
      continue;
    }
    Element element;
    element.marked = marked;
    element.gap = item == "..";
    element.optional = item.ends_with('?');
    if (element.optional) item.pop_back();
    std::istringstream words(item);
    for (std::string one; std::getline(words, one, '|');) element.words.push_back(one);
    pattern.elements.push_back(std::move(element));
  }
  return pattern;
}

Phrases::Phrases(const PhraseRow* rows, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    patterns_.push_back(read(rows[i]));
    for (const std::string& word : patterns_.back().elements.front().words) {
      const std::string plain = word.ends_with('*') ? word.substr(0, word.size() - 1) : word;
      auto& starting = by_start_[key_of(plain)];
      if (starting.empty() || starting.back() != i) starting.push_back(i);
    }
  }
}

bool Phrases::fits(const Element& element, const std::string& word) {
  return std::any_of(element.words.begin(), element.words.end(), [&](const std::string& one) {
    return one.ends_with('*') ? word.compare(0, one.size() - 1, one, 0, one.size() - 1) == 0 : one == word;
  });
}

void Phrases::match(const Pattern& pattern, std::size_t element, const std::vector<Term>& terms, std::size_t at,
                    std::size_t limit, Found so_far, Found& best) {
  if (element == pattern.elements.size()) {
    if (so_far.any && (!best.any || so_far.end > best.end)) best = so_far;
    return;
  }
  const Element& wanted = pattern.elements[element];
  if (wanted.gap) {
    for (std::size_t skipped = 0; skipped <= longest_gap && at + skipped <= limit; ++skipped)
      match(pattern, element + 1, terms, at + skipped, limit, so_far, best);
    return;
  }
  if (wanted.optional) match(pattern, element + 1, terms, at, limit, so_far, best);
  if (at >= limit || !fits(wanted, terms[at].text)) return;
  if (wanted.marked) {
    if (!so_far.any) so_far.first = at;
    so_far.last = at;
    so_far.any = true;
  }
  so_far.end = at + 1;
  match(pattern, element + 1, terms, at + 1, limit, so_far, best);
}

std::vector<PhraseHit> Phrases::find(const Letter& letter, const std::vector<Term>& terms,
                                     const std::function<bool(const Word&)>& skip) const {
  std::vector<PhraseHit> hits;
  std::size_t limit = 0;  // behind the last term that a phrase may reach from here
  for (std::size_t at = 0; at < terms.size();) {
    const Word& start = letter.words[terms[at].word];
    if (skip(start)) {
      ++at;
      continue;
    }
    if (limit <= at) {
      limit = at;
      while (limit < terms.size() && letter.words[terms[limit].word].sentence == start.sentence &&
             !skip(letter.words[terms[limit].word]))
        ++limit;
    }
    Found best;
    const PhraseRow* row = nullptr;
    const auto starting = by_start_.find(key_of(terms[at].text));
    if (starting != by_start_.end())
      for (const std::size_t index : starting->second) {
        Found found;
        match(patterns_[index], 0, terms, at, limit, {}, found);
        if (found.any && (!best.any || found.end > best.end)) {
          best = found;
          row = patterns_[index].row;
        }
      }
    if (row) hits.push_back({terms[best.first].word, terms[best.last].word, row});
    at = row ? std::max(best.last + 1, at + 1) : at + 1;
  }
  return hits;
}

}  // namespace afterword::domain::letter_checks
