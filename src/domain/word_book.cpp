// Writes short forms out, brings British and American spelling together, and finds stems; each word once, and with it
// all that can be said of it by itself.
#include "domain/word_book.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "domain/match_weights.h"
#include "domain/phrases.h"
#include "domain/word_marks.h"

namespace afterword::domain {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t most_words = 20'000;  // a few megabytes; a language's common words are fewer

struct Written {
  std::string_view from, to;
};
constexpr auto short_forms = std::to_array<Written>({
    {"abt", "about"},
    {"u", "you"},
    {"ur", "your"},
    {"urself", "yourself"},
    {"y", "why"},
    {"w", "with"},
    {"wld", "would"},
    {"cld", "could"},
    {"shd", "should"},
    {"bc", "because"},
    {"sb", "somebody"},
    {"sth", "something"},
    {"smth", "something"},
    {"thru", "through"},
    {"pt", "patient"},
    {"pts", "patients"},
    {"yr", "year"},
    {"yrs", "years"},
    {"q", "question"},
    {"qs", "questions"},
    {"pls", "please"},
    {"im", "i am"},
    {"ive", "i have"},
    {"youre", "you are"},
    {"youve", "you have"},
    {"youd", "you would"},
    {"whats", "what is"},
    {"hows", "how is"},
    {"wheres", "where is"},
    {"whos", "who is"},
    {"thats", "that is"},
    {"dont", "do not"},
    {"didnt", "did not"},
    {"doesnt", "does not"},
    {"isnt", "is not"},
    {"arent", "are not"},
    {"wasnt", "was not"},
    {"werent", "were not"},
    {"cant", "can not"},
    {"cannot", "can not"},
    {"couldnt", "could not"},
    {"wouldnt", "would not"},
    {"shouldnt", "should not"},
    {"wont", "will not"},
    {"won't", "will not"},
    {"can't", "can not"},
    {"havent", "have not"},
    {"hasnt", "has not"},
    {"someone", "somebody"},
    {"anyone", "anybody"},
    {"everyone", "everybody"},
    {"gonna", "going to"},
    {"one", "1"},
    {"two", "2"},
    {"three", "3"},
    {"four", "4"},
    {"five", "5"},
    {"six", "6"},
    {"seven", "7"},
    {"eight", "8"},
    {"nine", "9"},
    {"ten", "10"},
    {"eleven", "11"},
    {"twelve", "12"},
    {"fifteen", "15"},
    {"twenty", "20"},
    {"thirty", "30"},
    {"fifty", "50"},
    {"ninety", "90"},
    {"hundred", "100"},
    {"percent", "per cent"},
    {"centre", "center"},
});

// "organise" and "organize", "behaviour" and "behavior" are one word.
std::string one_spelling(std::string word) {
  for (const std::string_view ending : {"ise", "ised", "ises", "ising", "isation", "iser"})
    if (word.size() > ending.size() + 3 && word.ends_with(ending)) {
      word[word.size() - ending.size() + 1] = 'z';
      return word;
    }
  const auto at = word.find("our", 2);
  if (at != std::string::npos && word.size() >= 6 && !word.ends_with("ourse") && !word.ends_with("ourses") &&
      word.find("journ") == std::string::npos && word.find("yourse") == std::string::npos)
    word.erase(at + 1, 1);
  return word;
}

void write_out(std::string_view word, Words& words) {
  static const auto forms = [] {
    std::unordered_map<std::string_view, std::string_view> map;
    for (const auto& form : short_forms) map.emplace(form.from, form.to);
    return map;
  }();
  if (const auto found = forms.find(word); found != forms.end()) {
    std::string_view rest = found->second;
    while (!rest.empty()) {
      const auto end = std::min(rest.find(' '), rest.size());
      words.emplace_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return;
  }
  const auto mark = word.find('\'');
  if (mark == std::string_view::npos) {
    words.push_back(one_spelling(std::string(word)));
    return;
  }
  const auto ending = word.substr(mark + 1);
  if (ending == "t" && mark > 1 && word[mark - 1] == 'n') {
    write_out(word.substr(0, mark - 1), words);
    words.emplace_back("not");
    return;
  }
  write_out(word.substr(0, mark), words);
  if (ending == "d") words.emplace_back("would");
  if (ending == "ve") words.emplace_back("have");
}

}  // namespace

Words written_out(std::string_view folded) {
  Words words;
  write_out(folded, words);
  return words;
}

std::vector<WrittenOut> WordBook::read(const std::vector<TextWord>& text) {
  if (entries_.size() >= most_words) {
    slots_.clear();
    entries_.clear();
  }
  std::vector<WrittenOut> all;
  all.reserve(text.size());
  for (const auto& word : text) all.push_back(said(word.folded));
  return all;
}

WrittenOut WordBook::said(std::string_view folded) {
  if (slots_.size() < 2 * entries_.size() + 2) grow();
  const std::size_t hash = TextHash()(folded), last = slots_.size() - 1;
  std::size_t at = hash & last;
  for (; slots_[at].entry != nullptr; at = (at + 1) & last)
    if (slots_[at].hash == hash && slots_[at].entry->folded == folded) return slots_[at].entry->all();
  slots_[at] = {hash, &make(folded)};
  return slots_[at].entry->all();
}

void WordBook::grow() {
  constexpr std::size_t least = 64;
  std::vector<Slot> before(std::max(least, 2 * slots_.size()));
  before.swap(slots_);
  for (const Slot& slot : before) {
    if (slot.entry == nullptr) continue;
    std::size_t at = slot.hash & (slots_.size() - 1);
    while (slots_[at].entry != nullptr) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

BookWord WordBook::described(std::string text) const {
  BookWord word;
  word.stem = stem_(text);
  word.text = std::move(text);
  word.weight = common_weight(word.stem);
  word.people = people_named(word.text, word.stem);
  word.filler = is_filler(word.text);
  word.opens_wrapper = opens_wrapper(word.text);
  word.opens_concept = opens_concept(word.text, word.stem);
  word.opens_signal = opens_signal(word.text);
  return word;
}

const WordBook::Entry& WordBook::make(std::string_view folded) {
  Entry& entry = entries_.emplace_back();
  entry.folded = folded;
  auto words = written_out(folded);
  if (words.size() == 1) {
    entry.word = described(std::move(words.front()));
  } else {
    for (auto& word : words) entry.more.push_back(described(std::move(word)));
  }
  return entry;
}

}  // namespace afterword::domain
