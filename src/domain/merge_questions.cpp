#include "domain/merge_questions.h"

#include <algorithm>
#include <set>

#include "domain/text.h"

namespace afterword::domain {
namespace {

void add_wording(Question& question, const std::string& text) {
  if (!trim(text).empty() && !has_wording(question, text)) question.variants.push_back(text);
}

void unite(std::vector<std::string>& texts, const std::vector<std::string>& others) {
  std::set<std::string> known;
  for (const auto& text : texts) known.insert(fold(trim(text)));
  for (const auto& text : others)
    if (known.insert(fold(trim(text))).second) texts.push_back(text);
}

// Free text loses nothing: a second one that says something else follows the first.
void append(std::string& text, const std::string& other) {
  if (trim(other).empty() || text.find(trim(other)) != std::string::npos) return;
  text = trim(text).empty() ? other : text + "\n\n" + other;
}

bool same_practice(const Review& a, const Review& b) {
  Review other = b;
  other.id = a.id;
  return a == other;
}

void unite(std::vector<Review>& reviews, const std::vector<Review>& others) {
  for (const Review& review : others)
    if (std::none_of(reviews.begin(), reviews.end(), [&](const Review& own) { return same_practice(own, review); }))
      reviews.push_back(review);
  std::stable_sort(reviews.begin(), reviews.end(), [](const Review& a, const Review& b) { return a.at < b.at; });
}

}  // namespace

bool same_wording(std::string_view a, std::string_view b) {
  const auto first = words_of(a), second = words_of(b);
  return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                    [](const TextWord& one, const TextWord& two) { return one.folded == two.folded; });
}

bool has_wording(const Question& question, std::string_view text) {
  return same_wording(question.text, text) ||
         std::any_of(question.variants.begin(), question.variants.end(),
                     [&](const std::string& variant) { return same_wording(variant, text); });
}

std::vector<std::string> tidy_texts(const std::vector<std::string>& texts) {
  std::vector<std::string> tidy;
  std::set<std::string> known;
  for (const auto& text : texts)
    if (const auto bare = trim(text); !bare.empty() && known.insert(fold(bare)).second) tidy.emplace_back(bare);
  return tidy;
}

Question merged(Question keep, const Question& other, std::string_view other_ref) {
  if (trim(keep.text).empty()) keep.text = other.text;
  add_wording(keep, other.text);
  for (const auto& variant : other.variants) add_wording(keep, variant);
  if (keep.category == Category::unset) keep.category = other.category;
  unite(keep.tags, other.tags);
  unite(keep.points, other.points);
  unite(keep.mistakes, other.mistakes);
  append(keep.answer, other.answer);
  append(keep.notes, other.notes);
  append(keep.wants, other.wants);
  append(keep.star.situation, other.star.situation);
  append(keep.star.task, other.star.task);
  append(keep.star.action, other.star.action);
  append(keep.star.result, other.star.result);
  unite(keep.reviews, other.reviews);
  if (keep.seed.empty()) keep.seed = other.seed;
  std::vector<std::string> refs = other.merged;
  if (!other_ref.empty()) refs.emplace_back(other_ref);
  for (const auto& ref : refs)
    if (ref != keep.ref && std::find(keep.merged.begin(), keep.merged.end(), ref) == keep.merged.end())
      keep.merged.push_back(ref);
  if (keep.extra.empty()) keep.extra = other.extra;
  return keep;
}

}  // namespace afterword::domain
