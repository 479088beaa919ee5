// Words are looked up in the dictionaries once. Corrections are tried in the order of how one mistypes: swapped, left
// out, doubled, changed letters; hunspell's own guesses, which take longer, only where none of these is a word.
#include "workspace/spelling.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <hunspell/hunspell.hxx>

#include "domain/text.h"
#include "workspace/spelling_words.h"

namespace afterword::workspace {
namespace {

constexpr std::size_t most_corrections = 5;
constexpr std::size_t longest_word = 60;         // bytes; longer ones are nothing that a dictionary knows
constexpr std::size_t most_remembered = 50'000;  // words

std::vector<std::string> places(const std::string& folder) {
  if (!folder.empty()) return {folder};
  std::vector<std::string> all;
  if (const char* named = std::getenv("DICPATH"); named != nullptr && *named != '\0') all.emplace_back(named);
  all.insert(all.end(), {"/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts"});
  return all;
}

std::unique_ptr<Hunspell> read(const std::string& folder, const std::string& language) {
  for (const std::string& place : places(folder)) {
    const std::filesystem::path base = std::filesystem::path(place) / language;
    std::error_code trouble;
    if (!std::filesystem::exists(base.string() + ".dic", trouble)) continue;
    return std::make_unique<Hunspell>((base.string() + ".aff").c_str(), (base.string() + ".dic").c_str());
  }
  return nullptr;
}

void push_new(std::vector<std::string>& to, std::string word) {
  if (to.size() < most_corrections && std::find(to.begin(), to.end(), word) == to.end()) to.push_back(std::move(word));
}

/// Spellings one slip away, the commonest slips first.
std::vector<std::string> slips_of(const std::string& word) {
  constexpr std::string_view letters = "eaiotnsrlchdumpgyfbwvkxjqz'";
  constexpr std::string_view vowels = "aeiouy";
  std::vector<std::string> all;
  const std::size_t size = word.size();
  for (std::size_t i = 0; i + 1 < size; ++i) {
    std::string swapped = word;
    std::swap(swapped[i], swapped[i + 1]);
    if (swapped != word) all.push_back(std::move(swapped));
  }
  for (std::size_t i = 0; i < size; ++i) all.push_back(word.substr(0, i) + word[i] + word.substr(i));  // doubled
  for (std::size_t i = 0; i + 1 < size; ++i)
    if (word[i] == word[i + 1]) all.push_back(word.substr(0, i) + word.substr(i + 1));
  for (std::size_t i = 0; i < size; ++i) {
    if (vowels.find(word[i]) == std::string_view::npos) continue;
    for (const char vowel : vowels)
      if (vowel != word[i]) all.push_back(word.substr(0, i) + vowel + word.substr(i + 1));
  }
  for (std::size_t i = 0; i <= size; ++i)
    for (const char letter : letters) all.push_back(word.substr(0, i) + letter + word.substr(i));
  for (std::size_t i = 0; i < size; ++i) all.push_back(word.substr(0, i) + word.substr(i + 1));
  for (std::size_t i = 0; i < size; ++i)
    for (const char letter : letters)
      if (letter != word[i]) all.push_back(word.substr(0, i) + letter + word.substr(i + 1));
  return all;
}

/// Wrong words whose right ones are more than a slip away, or are not the first that one slip leads to.
std::string_view well_known(const std::string& word) {
  struct Pair {
    std::string_view wrong, right;
  };
  constexpr auto pairs = std::to_array<Pair>({{"alot", "a lot"},
                                              {"thankyou", "thank you"},
                                              {"infact", "in fact"},
                                              {"aswell", "as well"},
                                              {"eachother", "each other"},
                                              {"atleast", "at least"},
                                              {"noone", "no one"},
                                              {"teh", "the"},
                                              {"adn", "and"},
                                              {"hte", "the"},
                                              {"taht", "that"},
                                              {"dont", "don't"},
                                              {"cant", "can't"},
                                              {"wont", "won't"},
                                              {"didnt", "didn't"},
                                              {"doesnt", "doesn't"},
                                              {"isnt", "isn't"},
                                              {"wasnt", "wasn't"},
                                              {"couldnt", "couldn't"},
                                              {"wouldnt", "wouldn't"},
                                              {"shouldnt", "shouldn't"},
                                              {"havent", "haven't"},
                                              {"hasnt", "hasn't"},
                                              {"im", "I'm"},
                                              {"ive", "I've"},
                                              {"youre", "you're"},
                                              {"theyre", "they're"},
                                              {"thats", "that's"},
                                              {"whats", "what's"},
                                              {"lets", "let's"},
                                              {"wich", "which"},
                                              {"form", "from"},
                                              {"tommorow", "tomorrow"},
                                              {"tommorrow", "tomorrow"},
                                              {"acheive", "achieve"},
                                              {"untill", "until"},
                                              {"recieve", "receive"},
                                              {"yuo", "you"},
                                              {"i'am", "I am"},
                                              {"oppertunity", "opportunity"},
                                              {"greatful", "grateful"},
                                              {"begining", "beginning"}});
  const auto* found = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.wrong == word; });
  return found == pairs.end() ? std::string_view{} : found->right;
}

}  // namespace

class Dictionaries {
 public:
  explicit Dictionaries(const std::string& folder) : american(read(folder, "en_US")), british(read(folder, "en_GB")) {}
  std::unique_ptr<Hunspell> american, british;
};

English english_of(std::string_view preference) {
  if (preference == "en_US") return English::american;
  if (preference == "en_GB") return English::british;
  return English::either;
}

Spelling::Spelling(std::string folder) : folder_(std::move(folder)) {}
Spelling::~Spelling() = default;

void Spelling::prepare() {
  const std::lock_guard lock(loading_mutex_);
  if (loading_.valid()) return;
  loading_ = std::async(std::launch::async, [folder = folder_] { return std::make_shared<Dictionaries>(folder); });
}

Dictionaries& Spelling::dictionaries() {
  prepare();
  return *loading_.get();
}

void Spelling::use(English english) {
  if (english == english_) return;
  english_ = english;
  known_.clear();
  corrections_.clear();
}

void Spelling::set_records(std::shared_ptr<const RightWords> everywhere, RightWords here) {
  everywhere_ = std::move(everywhere);
  here_ = std::move(here);
}

void Spelling::set_learned(const std::vector<std::string>& words) {
  learned_.clear();
  for (const std::string& word : words) learned_.insert(domain::fold(word));
}

std::string Spelling::trouble() {
  const Dictionaries& all = dictionaries();
  if ((english_ == English::american || english_ == English::either) && !all.american &&
      (english_ == English::american || !all.british))
    return "Spelling is not checked, since the American dictionary is missing: install the package hunspell-en-us.";
  if (english_ == English::british && !all.british)
    return "Spelling is not checked, since the British dictionary is missing: install the package hunspell-en-gb.";
  return {};
}

bool Spelling::in_dictionary(const std::string& word) {
  const auto found = known_.find(word);
  if (found != known_.end()) return found->second;
  const Dictionaries& all = dictionaries();
  const bool american = english_ != English::british, british = english_ != English::american;
  const bool right =
      (american && all.american && all.american->spell(word)) || (british && all.british && all.british->spell(word));
  if (known_.size() >= most_remembered) known_.clear();
  known_.emplace(word, right);
  return right;
}

bool Spelling::right(const std::string& word) {
  if (word.size() > longest_word || !trouble().empty()) return true;
  if (everywhere_->exact.contains(word) || here_.exact.contains(word)) return true;
  const std::string folded = domain::fold(word);
  if (everywhere_->any_case.contains(folded) || here_.any_case.contains(folded) || learned_.contains(folded))
    return true;
  if (in_dictionary(word)) return true;
  return working_word(folded);
}

const std::vector<std::string>& Spelling::corrections(const std::string& word) {
  const auto found = corrections_.find(word);
  if (found != corrections_.end()) return found->second;
  if (corrections_.size() >= most_remembered) corrections_.clear();
  std::vector<std::string>& list = corrections_[word];
  if (word.size() > longest_word || !trouble().empty()) return list;
  if (const auto known = well_known(domain::fold(word)); !known.empty()) list.emplace_back(known);
  // Tried by the dictionary itself and not remembered: hundreds of words that nobody wrote.
  const Dictionaries& all = dictionaries();
  Hunspell* dictionary = english_ == English::british || !all.american ? all.british.get() : all.american.get();
  const bool plain = std::all_of(word.begin(), word.end(), [](unsigned char c) { return c < 0x80; });
  if (plain)
    for (std::string& one : slips_of(word)) {
      if (list.size() >= most_corrections) break;
      if (dictionary->spell(one)) push_new(list, std::move(one));
    }
  if (list.empty())
    for (std::string& one : dictionary->suggest(word)) push_new(list, std::move(one));
  return list;
}

}  // namespace afterword::workspace
