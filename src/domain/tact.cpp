// Looks every word up in the tables of delicate matters; a text in which none stands is harmless only where it is in a
// language that the tables know well, which is English.
#include "domain/tact.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "domain/stem.h"
#include "domain/tact_words.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

struct Word {
  std::string_view written;
  std::string folded;
};
using Words = std::vector<Word>;

Words words_in(std::string_view text) {
  Words words;
  for (auto& word : words_of(text)) {
    if (word.folded.ends_with("'s")) word.folded.resize(word.folded.size() - 2);
    words.push_back({text.substr(word.begin, word.end - word.begin), std::move(word.folded)});
  }
  return words;
}

std::vector<std::string_view> parts(std::string_view text, char between) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const auto end = std::min(text.find(between), text.size());
    if (const auto part = trim(text.substr(0, end)); !part.empty()) all.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

bool fits(const Word& word, std::string_view pattern) {
  if (pattern.ends_with('*')) return word.folded.starts_with(pattern.substr(0, pattern.size() - 1));
  const bool as_written = std::any_of(pattern.begin(), pattern.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return as_written ? word.written == pattern : word.folded == pattern;
}

/// The entries of all tables, found by their first word.
class Entries {
 public:
  Entries() {
    for (const auto& [matter, entries] : delicate_words())
      for (const auto entry : parts(entries, ',')) {
        auto words = parts(entry, ' ');
        std::string first = fold(words.front());
        const bool begins = first.ends_with('*');
        if (begins) first.pop_back();
        (begins ? begun_ : whole_)[std::move(first)].push_back({matter, std::move(words)});
      }
  }

  /// The first matter in the order of the tables that one of the words, or some in a row, belong to.
  Delicate matter_of(const Words& words) const {
    Delicate found = Delicate::no;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const std::string& word = words[at].folded;
      look(whole_, word, words, at, found);
      for (std::size_t length = 1; length <= word.size(); ++length)
        look(begun_, word.substr(0, length), words, at, found);
    }
    return found;
  }

 private:
  struct Entry {
    Delicate matter;
    std::vector<std::string_view> words;
  };
  using ByFirst = std::unordered_map<std::string, std::vector<Entry>>;

  static void look(const ByFirst& entries, const std::string& first, const Words& words, std::size_t at,
                   Delicate& found) {
    const auto known = entries.find(first);
    if (known == entries.end()) return;
    for (const Entry& entry : known->second)
      if ((found == Delicate::no || entry.matter < found) && stands_at(words, at, entry.words)) found = entry.matter;
  }
  static bool stands_at(const Words& words, std::size_t at, const std::vector<std::string_view>& entry) {
    if (at + entry.size() > words.size()) return false;
    for (std::size_t i = 0; i < entry.size(); ++i)
      if (!fits(words[at + i], entry[i])) return false;
    return true;
  }

  ByFirst whole_, begun_;
};

Delicate matter_of(const Words& words) {
  static const Entries entries;
  return entries.matter_of(words);
}

bool of_latin_script(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size();) {
    const auto c = code_point(folded, at);
    const bool latin = c.value < 0x2B0 || (c.value >= 0x1E00 && c.value < 0x1F00);
    if (is_letter(c.value) && !latin) return false;
    at += c.bytes;
  }
  return true;
}

/// Whether a text is English for the most part. Names, which begin with a capital letter, do not count, nor do numbers
/// and words that other languages have as well; a word of another script counts as three that are unknown.
bool reads_as_english(const Words& words) {
  static const auto shared = [] {
    std::unordered_set<std::string> all;
    for (const auto word : parts(shared_words(), ' ')) all.emplace(word);
    return all;
  }();
  const Stemmer stem;
  static const auto english = [&stem] {
    std::unordered_set<std::string> all;
    for (const auto word : parts(english_words(), ' ')) all.insert(stem(std::string(word)));
    return all;
  }();
  constexpr std::size_t other_script = 3, enough_shared = 3;
  std::size_t known = 0, unknown = 0, also_elsewhere = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& [written, folded] = words[i];
    if (is_digit(code_point(folded, 0).value)) continue;
    if (!of_latin_script(folded))
      unknown += other_script;
    else if (shared.contains(folded))
      ++also_elsewhere;
    else if (english.contains(stem(folded)))
      ++known;
    else if (i == 0 || !is_upper(code_point(written, 0).value))
      ++unknown;
  }
  if (known == 0) return unknown == 0 && also_elsewhere >= enough_shared;
  return known >= unknown;
}

// Words that a joke uses without meaning them.
bool is_joke(const Words& topic) {
  return std::any_of(topic.begin(), topic.end(), [](const Word& word) {
    return word.folded == "humour" || word.folded == "humor" || word.folded == "fun" || word.folded == "pun" ||
           word.folded.starts_with("joke");
  });
}

}  // namespace

Delicate delicate(std::string_view text, std::string_view topic) {
  const Words about = words_in(topic), said = words_in(text);
  if (const auto named = matter_of(about); named != Delicate::no) return named;
  if (is_joke(about)) return Delicate::no;
  if (const auto matter = matter_of(said); matter != Delicate::no) return matter;
  return reads_as_english(said) ? Delicate::no : Delicate::unclear;
}

bool tactful(const Detail& detail) {
  return detail.mention.value_or(delicate(detail.text, detail.topic) == Delicate::no);
}

}  // namespace afterword::domain
