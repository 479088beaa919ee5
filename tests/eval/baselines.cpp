// Both compare folded words as they are; a question is as near as the nearest of its wordings.
#include "eval/baselines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "domain/text.h"

namespace afterword::eval {
namespace {

using Words = std::set<std::string>;

Words words_of(const std::string& text) {
  Words words;
  for (const auto& word : domain::words_of(text)) words.insert(word.folded);
  return words;
}

struct Known {
  std::string id;
  std::vector<Words> wordings;
};

std::vector<Known> known(const std::vector<domain::Question>& bank) {
  std::vector<Known> all;
  for (const auto& question : bank) {
    Known one{question.seed, {words_of(question.text)}};
    for (const auto& variant : question.variants) one.wordings.push_back(words_of(variant));
    all.push_back(std::move(one));
  }
  return all;
}

Ranking ranking(std::vector<Known> bank, std::function<double(const Words&, const Words&)> likeness) {
  return [bank = std::move(bank), likeness = std::move(likeness)](const std::string& text) {
    const Words words = words_of(text);
    std::vector<std::pair<double, std::string>> scored;
    for (const auto& question : bank) {
      double best = 0;
      for (const auto& wording : question.wordings) best = std::max(best, likeness(words, wording));
      if (best > 0) scored.emplace_back(best, question.id);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> ids;
    for (const auto& [score, id] : scored) ids.push_back(id);
    return ids;
  };
}

template <class Weight>
double shared_weight(const Words& a, const Words& b, const Weight& weight) {
  double sum = 0;
  for (const auto& word : a)
    if (b.contains(word)) sum += weight(word);
  return sum;
}

}  // namespace

Ranking jaccard(const std::vector<domain::Question>& bank) {
  return ranking(known(bank), [](const Words& a, const Words& b) {
    const double shared = shared_weight(a, b, [](const auto&) { return 1.0; });
    return shared / std::max(1.0, static_cast<double>(a.size() + b.size()) - shared);
  });
}

Ranking tf_idf(const std::vector<domain::Question>& bank) {
  auto all = known(bank);
  std::map<std::string, double> squares;
  double wordings = 0;
  for (const auto& question : all)
    for (const auto& wording : question.wordings) {
      wordings += 1;
      for (const auto& word : wording) squares[word] += 1;
    }
  for (auto& [word, count] : squares) count = std::pow(std::log(1 + wordings / count), 2);
  const auto square = [squares, rarest = std::pow(std::log(1 + wordings), 2)](const std::string& word) {
    const auto found = squares.find(word);
    return found == squares.end() ? rarest : found->second;
  };
  return ranking(std::move(all), [square](const Words& a, const Words& b) {
    const double norm = std::sqrt(shared_weight(a, a, square) * shared_weight(b, b, square));
    return norm > 0 ? shared_weight(a, b, square) / norm : 0;
  });
}

}  // namespace afterword::eval
