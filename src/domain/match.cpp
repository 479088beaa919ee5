// How like a text is to a question: three measures, mixed. The cosine of weighted terms with the nearest wording; the
// cosine with all wordings taken together; and the share of the text's weight that the wordings hold between them,
// which finds clipped notes whose words come from several wordings. Signals that contradict each other
// (match_signals.h) take from the first. A word that the bank does not know may be a slip of the finger for one that it
// does. The figures were tuned on two thirds of tests/eval.
#include "domain/match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_set>

namespace afterword::domain {
namespace {

// How the three measures are mixed.
constexpr double nearest_part = 0.2, together_part = 0.3, share_part = 0.5;
// How much one unit of conflict takes from the likeness of a wording, and the most that can be taken.
constexpr double conflict_cost = 0.35, most_cost = 0.6;
constexpr double rarity_power = 0.4, least_rarity = 0.05;
constexpr double least_score = 0.15;
// Linking unasked: the score, how far the second is behind, what the text and the wording share of each other's weight
// (squared, so that rare words decide), and the conflict that is put up with.
constexpr double same_score = 0.5, same_lead = 0.15, same_conflict = 0.45;
// A word of this weight that only one side has makes it another question: "your *last* team" is not "your team".
constexpr double telling_weight = 0.7;
constexpr std::size_t least_slip = 5;      // letters of a word that may be misspelled
constexpr double least_slip_weight = 0.7;  // of the word that it may stand for

/// One letter more, less or other, or two swapped.
bool one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  a.remove_prefix(same);
  b.remove_prefix(same);
  if (a.size() < b.size()) return a == b.substr(1);
  if (a.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2)) return true;
  return a.empty() || a.substr(1) == b.substr(1);
}

/// What is there in nearly every question without being said: the job, its parts, a moment of it. Why is asked for by
/// the signals.
bool telling(const MatchTerm& term) {
  constexpr auto implied =
      std::to_array<std::string_view>({"=job", "=why", "moment", "place", "part", "point", "side", "person", "long"});
  return !term.pair() && term.weight >= telling_weight &&
         std::find(implied.begin(), implied.end(), term.key) == implied.end();
}

bool plain_word(const MatchTerm& term) { return term.weight >= 1 && !term.pair() && term.key.front() != '='; }

/// A text against which questions are held.
class Held {
 public:
  Held(const MatchText& text, const TermCounts& counts) : text_(text), counts_(counts) {
    for (std::size_t i = 0; i < text.terms.size(); ++i) {
      const auto& term = text.terms[i];
      const double w = weight(term);
      weights_.push_back(w);
      total_ += w;
      squares_ += w * w;
      if (!term.pair()) plain_squares_ += w * w;
      places_.emplace(term.key, i);
      const auto count = counts.found.find(term.key);
      const bool unknown = count == counts.found.end() || count->second == 0;
      if (unknown && plain_word(term) && term.key.size() >= least_slip) slips_.push_back(i);
    }
  }

  QuestionMatch against(const KnownQuestion& question) const {
    const auto meant = slips_in(question);
    std::vector<bool> found(text_.terms.size(), false);
    std::unordered_map<std::string_view, double> together;
    double nearest = 0, shared_both_ways = 0;
    for (const auto& wording : question.wordings) {
      const auto seen = compare(wording, meant, found, together);
      const double clash = conflict(text_.signals, wording.signals);
      nearest = std::max(nearest, seen.cosine * (1 - std::min(most_cost, conflict_cost * clash)));
      if (clash < same_conflict && seen.nothing_missing && may_be_same(text_.signals, wording.signals))
        shared_both_ways = std::max(shared_both_ways, std::min(seen.of_text, seen.of_wording));
    }
    double share = 0;
    for (std::size_t i = 0; i < found.size(); ++i)
      if (found[i]) share += weights_[i];
    if (total_ > 0) share /= total_;
    const double score = nearest_part * nearest + share_part * share + together_part * cosine_with(together, meant);
    return {question.id, std::min(score, 1.0), score >= same_score && shared_both_ways >= same_share};
  }

 private:
  using Meant = std::unordered_map<std::string_view, std::size_t>;  // a question's term: the text's it is written as
  struct Seen {
    double cosine = 0, of_text = 0, of_wording = 0;
    bool nothing_missing = true;  // every telling word of either side is on the other
  };

  double weight(const MatchTerm& term) const {
    const auto found = counts_.found.find(term.key);
    if (found == counts_.found.end() || found->second == 0 || counts_.questions == 0) return term.weight;
    const auto all = static_cast<double>(counts_.questions) + 1;
    const double rarity = std::log(all / (static_cast<double>(found->second) + 0.5)) / std::log(all);
    return term.weight * std::pow(std::clamp(rarity, least_rarity, 1.0), rarity_power);
  }

  Meant slips_in(const KnownQuestion& question) const {
    Meant meant;
    for (const std::size_t i : slips_) {
      const auto& mine = text_.terms[i].word;
      for (const auto& wording : question.wordings)
        for (const auto& term : wording.terms)
          if (term.weight >= least_slip_weight && !term.pair() && term.word.front() == mine.front() &&
              one_slip(mine, term.word))
            meant.emplace(term.key, i);
    }
    return meant;
  }

  std::optional<std::size_t> place(std::string_view key, const Meant& meant) const {
    if (const auto at = places_.find(key); at != places_.end()) return at->second;
    if (const auto at = meant.find(key); at != meant.end()) return at->second;
    return std::nullopt;
  }

  /// Marks the text's terms that were found, and adds the wording to the sum of all.
  Seen compare(const MatchText& wording, const Meant& meant, std::vector<bool>& found,
               std::unordered_map<std::string_view, double>& together) const {
    double shared = 0, squares = 0, plain_squares = 0;
    Seen seen;
    std::vector<double> weights;
    std::vector<bool> here(text_.terms.size(), false);
    for (const auto& term : wording.terms) {
      const double w = weights.emplace_back(weight(term));
      squares += w * w;
      if (!term.pair()) plain_squares += w * w;
      const auto at = place(term.key, meant);
      if (!at && telling(term)) seen.nothing_missing = false;
      if (!at) continue;
      found[*at] = here[*at] = true;
      shared += weights_[*at] * w;
      if (term.pair()) continue;
      seen.of_text += weights_[*at] * weights_[*at];
      seen.of_wording += w * w;
    }
    for (std::size_t i = 0; i < here.size(); ++i)
      if (!here[i] && telling(text_.terms[i])) seen.nothing_missing = false;
    if (squares <= 0) return {};
    for (std::size_t i = 0; i < weights.size(); ++i) together[wording.terms[i].key] += weights[i] / std::sqrt(squares);
    if (squares_ > 0) seen.cosine = std::min(1.0, shared / std::sqrt(squares * squares_));
    if (plain_squares_ > 0) seen.of_text /= plain_squares_;
    if (plain_squares > 0) seen.of_wording /= plain_squares;
    return seen;
  }

  double cosine_with(const std::unordered_map<std::string_view, double>& together, const Meant& meant) const {
    double shared = 0, squares = 0;
    for (const auto& [key, w] : together) {
      squares += w * w;
      if (const auto at = place(key, meant)) shared += weights_[*at] * w;
    }
    return squares > 0 && squares_ > 0 ? shared / std::sqrt(squares * squares_) : 0;
  }

  const MatchText& text_;
  const TermCounts& counts_;
  std::vector<double> weights_;
  std::vector<std::size_t> slips_;
  std::unordered_map<std::string_view, std::size_t> places_;
  double total_ = 0, squares_ = 0, plain_squares_ = 0;
};

}  // namespace

KnownQuestion known_question(QuestionId id, std::string_view text, const std::vector<std::string>& variants) {
  KnownQuestion question{id, {read_question(text)}};
  const auto mode = question.wordings.front().signals.mode;
  for (const auto& variant : variants) {
    auto wording = read_question(variant);
    // What is too short to show whether an example or a case is meant, means what the question does.
    if (wording.signals.mode == MatchSignals::Mode::open) wording.signals.mode = mode;
    question.wordings.push_back(std::move(wording));
  }
  return question;
}

TermCounts count_terms(const std::vector<KnownQuestion>& bank) {
  TermCounts counts;
  counts.questions = bank.size();
  for (const auto& question : bank) {
    std::unordered_set<std::string_view> seen;
    for (const auto& wording : question.wordings)
      for (const auto& term : wording.terms)
        if (!term.pair() && seen.insert(term.key).second) ++counts.found[term.key];
  }
  return counts;
}

std::vector<QuestionMatch> match_question(const MatchText& text, const std::vector<KnownQuestion>& candidates,
                                          const TermCounts& counts, std::size_t limit) {
  const Held held(text, counts);
  std::vector<QuestionMatch> matches;
  for (const auto& candidate : candidates)
    if (const auto match = held.against(candidate); match.score >= least_score) matches.push_back(match);
  std::stable_sort(matches.begin(), matches.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  for (std::size_t i = 1; i < matches.size(); ++i) {
    if (matches[i].score > matches[0].score * (1 - same_lead)) matches[0].same = false;
    matches[i].same = false;
  }
  if (matches.size() > limit) matches.resize(limit);
  return matches;
}

bool same_question(const MatchText& text, const KnownQuestion& question) {
  const TermCounts none;
  return Held(text, none).against(question).same;
}

std::vector<std::string> slip_keys(std::string_view word) {
  std::vector<std::string> keys;
  if (word.size() + 1 < least_slip) return keys;
  keys.emplace_back(word);
  for (std::size_t i = 0; i < word.size(); ++i) {
    std::string shorter(word);
    shorter.erase(i, 1);
    keys.push_back(std::move(shorter));
  }
  return keys;
}

}  // namespace afterword::domain
