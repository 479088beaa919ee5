#include "domain/theme.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "domain/match.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr double telling = 0.7;  // weight of a word that says something

bool has_more(const MatchText& text, const MatchText& other) {
  return std::any_of(text.terms.begin(), text.terms.end(), [&](const MatchTerm& term) {
    return !term.pair() && term.weight >= telling &&
           std::none_of(other.terms.begin(), other.terms.end(),
                        [&](const MatchTerm& one) { return one.key == term.key; });
  });
}

// "Kafka only as a consumer" and "Postgres only as a consumer": each has a word of its own that matters.
bool differ(const MatchText& a, const MatchText& b) { return has_more(a, b) && has_more(b, a); }

/// Of texts that same_said takes for one the same, of others another.
std::string said_key(std::string_view text) {
  const auto words = words_of(text);
  if (words.empty()) return "=" + std::string(trim(text));
  std::string key;
  for (const auto& word : words) key += ' ' + word.folded;
  return key;
}

/// The groups so far, found by their words: with thousands of texts few are worth comparing with each.
class Themes {
 public:
  /// The group that the text joins: the first that fits, or a new one at the end.
  std::size_t place(const std::string& text) {
    const MatchText read = read_question(text);
    const std::string key = said_key(text);
    const auto said = said_.find(key);
    const bool fresh = said == said_.end();
    const std::size_t word_for_word = fresh ? known_.size() : said->second;
    std::size_t into = word_for_word;
    for (const std::size_t g : near(read))
      if (g < into && fits(read, known_[g])) into = g;
    if (into == known_.size()) known_.emplace_back();
    // What is there word for word adds nothing to compare with.
    if (fresh || word_for_word != into) add(into, read);
    said_[key] = into;
    return into;
  }

 private:
  using Groups = std::vector<std::size_t>;

  static bool fits(const MatchText& text, const KnownQuestion& group) {
    return same_question(text, group) && std::any_of(group.wordings.begin(), group.wordings.end(),
                                                     [&](const MatchText& one) { return !differ(one, text); });
  }

  /// Those that share enough of its weight, the oldest first.
  Groups near(const MatchText& text) const {
    std::map<std::size_t, double> shared;
    double all = 0;
    for (const MatchTerm& term : text.terms) {
      if (term.pair()) continue;
      all += term.weight * term.weight;
      std::set<std::size_t> holding;
      const auto look = [&](const std::unordered_map<std::string, Groups>& in, const std::string& at) {
        if (const auto found = in.find(at); found != in.end())
          holding.insert(found->second.begin(), found->second.end());
      };
      look(by_term_, term.key);
      for (const std::string& slip : slip_keys(term.word)) look(by_slip_, slip);
      for (const std::size_t g : holding) shared[g] += term.weight * term.weight;
    }
    constexpr double rounding = 1e-9;
    Groups found;
    for (const auto& [g, weight] : shared)
      if (weight + rounding >= same_share * all) found.push_back(g);
    return found;
  }

  void add(std::size_t group, const MatchText& text) {
    const auto note = [&](std::unordered_map<std::string, Groups>& in, const std::string& at) {
      Groups& there = in[at];
      if (there.empty() || there.back() != group) there.push_back(group);
    };
    for (const MatchTerm& term : text.terms) {
      if (term.pair()) continue;
      note(by_term_, term.key);
      for (const std::string& slip : slip_keys(term.word)) note(by_slip_, slip);
    }
    known_[group].wordings.push_back(text);
  }

  std::vector<KnownQuestion> known_;  ///< the group at the same place, with all its wordings
  std::unordered_map<std::string, std::size_t> said_;
  std::unordered_map<std::string, Groups> by_term_, by_slip_;
};

}  // namespace

bool same_said(std::string_view a, std::string_view b) {
  return words_of(a).empty() || words_of(b).empty() ? trim(a) == trim(b) : same_words(a, b);
}

std::vector<std::vector<std::size_t>> themes(const std::vector<std::string>& texts) {
  std::vector<std::vector<std::size_t>> groups;
  Themes known;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::size_t into = known.place(texts[i]);
    if (into == groups.size()) groups.emplace_back();
    groups[into].push_back(i);
  }
  return groups;
}

}  // namespace afterword::domain
