// Writes short forms out, brings British and American spelling together, and finds stems; each word once.
#include "domain/word_book.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "domain/match_weights.h"

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

/// The entry for a word; where the book is full, `last` with what is made for it.
template <class Entry, class Make>
const Entry& entry(std::unordered_map<std::string, Entry>& book, const std::string& word, Entry& last,
                   const Make& make) {
  if (const auto known = book.find(word); known != book.end()) return known->second;
  if (book.size() >= most_words) return last = make();
  return book.emplace(word, make()).first->second;
}

}  // namespace

const Words& WordBook::written_out(const std::string& folded) {
  return entry(written_, folded, last_written_, [&] {
    Words words;
    write_out(folded, words);
    return words;
  });
}

const WordBook::Root& WordBook::root(const std::string& word) {
  return entry(roots_, word, last_root_, [&] {
    Root root{stem_(word), 0};
    root.weight = common_weight(root.stem);
    return root;
  });
}

}  // namespace afterword::domain
