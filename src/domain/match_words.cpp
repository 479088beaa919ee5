// Folds, writes short forms out, drops fillers and polite wrappers, and finds the concept or the stem of every word.
#include "domain/match_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "domain/match_concepts.h"
#include "domain/match_weights.h"
#include "domain/phrases.h"
#include "domain/stem.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

using Words = std::vector<std::string>;

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

constexpr auto fillers = std::to_array<std::string_view>(
    {"um",   "uh",     "er",        "erm",      "hm",       "hmm",     "mm",    "oh",   "ah",     "eh",    "ok",
     "okay", "please", "basically", "actually", "honestly", "perhaps", "maybe", "just", "really", "anyway"});

// Said for politeness or to win time; what they stand in front of is the question.
constexpr auto wrappers = std::to_array<std::string_view>({"could you tell",
                                                           "can you tell",
                                                           "would you tell",
                                                           "will you tell",
                                                           "could you describe",
                                                           "can you describe",
                                                           "could you give",
                                                           "can you give",
                                                           "could you walk",
                                                           "would you walk",
                                                           "can you walk",
                                                           "could you talk",
                                                           "can you talk",
                                                           "can you think of",
                                                           "could you think of",
                                                           "would you say",
                                                           "would you mind",
                                                           "do you think",
                                                           "you know",
                                                           "i mean",
                                                           "i suppose",
                                                           "i guess",
                                                           "i wonder",
                                                           "i would like to hear",
                                                           "i would like to know",
                                                           "we would like to hear",
                                                           "we would like to know",
                                                           "if you do not mind",
                                                           "if i may ask",
                                                           "do you mind",
                                                           "was just wondering",
                                                           "sort of",
                                                           "kind of",
                                                           "a bit",
                                                           "a little bit",
                                                           "a little",
                                                           "for example",
                                                           "for instance",
                                                           "first of all",
                                                           "to start with",
                                                           "to begin with",
                                                           "let us",
                                                           "asked about",
                                                           "they asked",
                                                           "he asked",
                                                           "she asked",
                                                           "they wanted to hear about",
                                                           "tell me",
                                                           "tell us",
                                                           "give me",
                                                           "give us",
                                                           "show us",
                                                           "show me",
                                                           "walk me",
                                                           "walk us",
                                                           "take me",
                                                           "take us",
                                                           "talk me",
                                                           "talk us"});

constexpr double pair_weight = 0.4;

void drop_fillers(Words& words) {
  std::erase_if(words, [](const auto& w) { return std::find(fillers.begin(), fillers.end(), w) != fillers.end(); });
}

void drop_wrappers(Words& words) {
  static const auto index = [] {
    PhraseIndex phrases;
    for (std::size_t i = 0; i < wrappers.size(); ++i) phrases.add_all(wrappers[i], i);
    return phrases;
  }();
  drop_fillers(words);
  Words kept;
  for (std::size_t i = 0; i < words.size();) {
    const auto found = index.longest(words, i);
    // Never all of a text.
    if (found.words == 0 || (kept.empty() && i + found.words >= words.size())) {
      kept.push_back(std::move(words[i++]));
      continue;
    }
    // "tell", "give" and the like still say that something is to be told.
    const auto wrapper = wrappers[found.tag];
    const bool tells = wrapper.ends_with(" us") || wrapper.ends_with(" me") || wrapper.starts_with("could ") ||
                       wrapper.starts_with("can ");
    if (tells) kept.emplace_back("tell");
    i += found.words;
  }
  words = std::move(kept);
}

/// The concepts' words with "!" as they are, all others by their stems.
class ConceptIndex {
 public:
  ConceptIndex() {
    const Stemmer stem;
    for (std::size_t row = 0; row < concepts().size(); ++row)
      for (const auto& text : split(concepts()[row].words, '|')) {
        if (text.back() == '!') {
          exact_.emplace(text.substr(0, text.size() - 1), row);
          continue;
        }
        Words written, stems;
        for (const auto& word : split(text, ' ')) write_out(word, written);
        for (const auto& word : written) stems.push_back(stem(word));
        by_stem_.add(std::move(stems), row);
      }
  }
  struct Hit {
    std::string_view key;
    std::size_t words = 0;
  };
  Hit at(const Words& words, const Words& stems, std::size_t i) const {
    auto hit = by_stem_.longest(stems, i);
    if (hit.words <= 1)
      if (const auto found = exact_.find(words[i]); found != exact_.end()) hit = {found->second, 1};
    if (hit.words == 0) return {};
    return {concepts()[hit.tag].name, hit.words};
  }

 private:
  PhraseIndex by_stem_;
  std::unordered_map<std::string, std::size_t> exact_;
};

/// Two neighbours say more than each by itself: "last job", "ask us". What stands between them counts little.
void add_pairs(const Words& keys, std::vector<MatchTerm>& terms) {
  constexpr auto between = std::to_array<std::string_view>(
      {"a", "an", "the", "to", "of", "at", "in", "on", "for", "that", "this", "your", "is", "and", "do", "did"});
  const std::string* before = nullptr;
  for (const auto& key : keys) {
    if (std::find(between.begin(), between.end(), key) != between.end()) continue;
    if (before != nullptr) {
      std::string pair = *before + "+" + key;
      const auto known = [&](const MatchTerm& term) { return term.key == pair; };
      if (std::none_of(terms.begin(), terms.end(), known))
        terms.push_back({std::move(pair), {}, pair_weight * std::sqrt(common_weight(*before) * common_weight(key))});
    }
    before = &key;
  }
}

}  // namespace

std::vector<std::string> written_out(const std::vector<std::string>& words) {
  Words written;
  for (const auto& word : words) write_out(word, written);
  drop_fillers(written);
  return written;
}

MatchText read_question(std::string_view text) {
  static const ConceptIndex index;
  const Stemmer stem;
  Words words;
  for (const auto& word : words_of(text)) write_out(word.folded, words);
  drop_wrappers(words);
  Words stems;
  for (const auto& word : words) stems.push_back(stem(word));
  MatchText result;
  result.signals = signals_of(words, stems);
  Words keys;
  const auto add = [&](std::string key, std::string word) {
    keys.push_back(key);
    const auto known = [&](const MatchTerm& term) { return term.key == key; };
    if (std::any_of(result.terms.begin(), result.terms.end(), known)) return;
    const double weight = common_weight(key);
    result.terms.push_back({std::move(key), std::move(word), weight});
  };
  for (std::size_t i = 0; i < words.size();) {
    const auto hit = index.at(words, stems, i);
    if (hit.words == 0) {
      add(stems[i], words[i]);
      ++i;
      continue;
    }
    std::string phrase = words[i];
    for (std::size_t k = 1; k < hit.words; ++k) phrase += " " + words[i + k];
    add(std::string(hit.key), std::move(phrase));
    i += hit.words;
  }
  add_pairs(keys, result.terms);
  return result;
}

std::vector<std::string> spellings(const MatchTerm& term) {
  std::vector<std::string> all{term.word};
  if (term.key.empty() || term.key.front() != '=') return all;
  constexpr double telling = 0.8;
  for (const auto& row : concepts()) {
    if (row.name != term.key) continue;
    for (auto text : split(row.words, '|')) {
      if (text.back() == '!') text.pop_back();
      const auto words = split(text, ' ');
      const auto tells = [&](const std::string& word) { return common_weight(Stemmer()(word)) >= telling; };
      if (words.size() == 1 || std::count_if(words.begin(), words.end(), tells) >= 1) all.push_back(std::move(text));
    }
  }
  return all;
}

bool same_words(std::string_view a, std::string_view b) {
  const auto one = words_of(a), other = words_of(b);
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const TextWord& x, const TextWord& y) { return x.folded == y.folded; });
}

}  // namespace afterword::domain
