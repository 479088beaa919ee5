#include "domain/traces.h"

#include <algorithm>
#include <array>

#include "domain/merge_people.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr std::size_t least_word = 2, least_exact = 4;  // letters of a single word; bytes of an address

// Names that are words: alone they stand for the person only where they look like a name.
constexpr auto words_of_the_language = std::to_array<std::string_view>(
    {"will",  "mark",     "may",    "april",  "june",   "august",   "grace",  "hope",   "faith", "joy",     "art",
     "bill",  "rose",     "dawn",   "jack",   "frank",  "grant",    "chase",  "drew",   "rob",   "sue",     "pat",
     "ray",   "gene",     "miles",  "max",    "penny",  "victor",   "summer", "young",  "long",  "brown",   "white",
     "black", "green",    "gray",   "king",   "hill",   "wood",     "stone",  "day",    "rich",  "price",   "page",
     "cook",  "baker",    "smith",  "bell",   "best",   "case",     "cash",   "church", "cross", "dean",    "field",
     "fox",   "free",     "good",   "hall",   "hand",   "heath",    "holly",  "ivy",    "jean",  "lane",    "lee",
     "love",  "major",    "mason",  "miller", "moore",  "noble",    "park",   "piper",  "pope",  "power",   "rock",
     "sharp", "short",    "small",  "star",   "street", "strong",   "swift",  "taylor", "van",   "von",     "der",
     "den",   "da",       "de",     "la",     "le",     "al",       "el",     "bin",    "san",   "do",      "an",
     "in",    "so",       "no",     "son",    "sun",    "viola",    "waters", "west",   "wise",  "wells",   "win",
     "carol", "chance",   "chip",   "clay",   "cliff",  "ed",       "ford",   "gale",   "guy",   "harmony", "hunter",
     "iris",  "lance",    "melody", "nick",   "olive",  "patience", "pearl",  "reed",   "robin", "ruby",    "sandy",
     "skip",  "sterling", "storm",  "tim",    "tom",    "wade"});

bool is_ordinary(const std::string& word) {
  return std::find(words_of_the_language.begin(), words_of_the_language.end(), word) != words_of_the_language.end();
}

bool without_blanks(char32_t c) {
  return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
}

std::vector<std::string> spellings_of(const Person& person) {
  std::vector<std::string> all = entries_of(person.other_names);
  if (!trim(person.name).empty()) all.insert(all.begin(), std::string(trim(person.name)));
  return all;
}

// "陳雅婷" is also called "雅婷".
void add_unparted(Traces& traces, const std::string& name) {
  if (!without_blanks(code_point(name, 0).value)) return;
  traces.exact.push_back(name);
  std::size_t letters = 0;
  for (std::size_t at = 0; at < name.size(); at += code_point(name, at).bytes) ++letters;
  if (letters >= 3) traces.exact.push_back(name.substr(code_point(name, 0).bytes));
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

// Where the text stands, and how many bytes of it a trace takes there.
struct Span {
  std::size_t begin = 0, end = 0;
};

bool only_joins(std::string_view between) {
  return std::all_of(between.begin(), between.end(),
                     [](char c) { return c == ' ' || c == '-' || c == '.' || c == ','; }) &&
         between.size() <= 2;
}

// "Judith's" is Judith and a remainder that stays.
std::string_view bare(const TextWord& word) {
  std::string_view folded = word.folded;
  if (folded.ends_with("'s")) folded.remove_suffix(2);
  return folded;
}

std::size_t end_of(std::string_view text, const TextWord& word) {
  if (!word.folded.ends_with("'s")) return word.end;
  const std::string_view whole = text.substr(word.begin, word.end - word.begin);
  const std::size_t apostrophe = std::max(whole.rfind('\'') == std::string_view::npos ? 0 : whole.rfind('\''),
                                          whole.rfind("’") == std::string_view::npos ? 0 : whole.rfind("’"));
  return apostrophe > 0 ? word.begin + apostrophe : word.end;
}

bool full_name_at(std::string_view text, const std::vector<TextWord>& words, std::size_t at,
                  const std::vector<std::string>& name) {
  if (name.empty() || at + name.size() > words.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if ((i + 1 == name.size() ? bare(words[at + i]) : std::string_view(words[at + i].folded)) != name[i]) return false;
    if (i > 0 && !only_joins(text.substr(words[at + i - 1].end, words[at + i].begin - words[at + i - 1].end)))
      return false;
  }
  return true;
}

bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '"' || text[at - 1] == '(')) --at;
  return at == 0 || text[at - 1] == '\n' || text[at - 1] == '.' || text[at - 1] == '!' || text[at - 1] == '?';
}

bool single_word(std::string_view text, const TextWord& word, const Traces& traces) {
  const std::string name(bare(word));
  if (!traces.words.contains(name)) return false;
  if (!traces.ordinary.contains(name)) return true;
  if (word.begin > 0 && text[word.begin - 1] == '@') return true;
  return is_upper(code_point(text, word.begin).value) && !begins_sentence(text, word.begin);
}

std::vector<Span> named(std::string_view text, const Traces& traces) {
  const auto words = words_of(text);
  std::vector<Span> spans;
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::size_t longest = single_word(text, words[at], traces) ? 1 : 0;
    for (const auto& name : traces.names)
      if (name.size() > longest && full_name_at(text, words, at, name)) longest = name.size();
    if (longest == 0) continue;
    std::size_t last = at + longest - 1;
    // "Lorna M. Bicknell": single words in a row are one name.
    while (last + 1 < words.size() && single_word(text, words[last + 1], traces) &&
           only_joins(text.substr(words[last].end, words[last + 1].begin - words[last].end)))
      ++last;
    spans.push_back({words[at].begin, end_of(text, words[last])});
    at = last;
  }
  return spans;
}

std::string replace_exact(std::string text, const std::vector<std::string>& exact) {
  for (const std::string& trace : exact) {
    const std::string key = lower(trace);
    for (std::size_t at = 0; (at = lower(text).find(key, at)) != std::string::npos; at += forgotten_name.size())
      text.replace(at, trace.size(), forgotten_name);
  }
  return text;
}

}  // namespace

Traces traces_of(const Person& person, const std::vector<std::string>& others) {
  std::set<std::string> taken;
  for (const auto& name : others)
    for (const auto& word : words_of(name)) taken.insert(word.folded);
  Traces traces;
  for (const auto& value : {person.email, person.phone, person.linkedin, person.address, person.pronounced})
    if (trim(value).size() >= least_exact) traces.exact.emplace_back(trim(value));
  for (const auto& name : spellings_of(person)) {
    add_unparted(traces, name);
    auto& full = traces.names.emplace_back();
    for (const auto& word : words_of(name)) {
      full.push_back(word.folded);
      if (word.folded.size() < least_word) continue;
      if (taken.contains(word.folded)) {
        traces.shared.emplace_back(name.substr(word.begin, word.end - word.begin));
        continue;
      }
      traces.words.insert(word.folded);
      if (is_ordinary(word.folded)) traces.ordinary.insert(word.folded);
    }
    // A name of one word that others have too is no name in full.
    if (full.size() == 1) traces.names.pop_back();
  }
  return traces;
}

std::string without_traces(std::string_view text, const Traces& traces) {
  std::string clean = replace_exact(std::string(text), traces.exact);
  const auto spans = named(clean, traces);
  std::string out;
  std::size_t from = 0;
  for (const Span& span : spans) {
    out.append(clean, from, span.begin - from);
    out += forgotten_name;
    from = span.end;
  }
  return out.append(clean, from);
}

std::vector<std::string> telltales(const Person& person, const Traces& traces) {
  std::vector<std::string> all;
  for (const auto& name : spellings_of(person)) all.push_back(lower(name));
  for (const auto& trace : traces.exact) all.push_back(lower(trace));
  for (const auto& word : traces.words)
    if (word.size() >= least_exact && !traces.ordinary.contains(word)) all.push_back(word);
  return all;
}

}  // namespace afterword::domain
