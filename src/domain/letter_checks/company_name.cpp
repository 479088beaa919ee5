// First what is right word by word, from the first on; then what is right but for a few letters, capitals or blanks.
#include "domain/letter_checks/company_name.h"

#include <algorithm>
#include <array>

#include "domain/letter_checks/distance.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

bool left_out(std::string_view folded) {
  constexpr auto words =
      std::to_array<std::string_view>({"the", "and", "ltd", "limited", "inc", "gmbh", "llc", "plc", "ag", "co", "corp",
                                       "corporation", "as", "ab", "sa", "bv", "oy"});
  return std::find(words.begin(), words.end(), folded) != words.end();
}

/// What names of organisations end in: another of them makes it another organisation.
bool ends_names(std::string_view folded) {
  constexpr auto words = std::to_array<std::string_view>(
      {"group",      "labs",       "systems",     "solutions",   "technologies", "technology",      "partners",
       "consulting", "health",     "healthcare",  "hospital",    "clinic",       "school",          "academy",
       "college",    "university", "bank",        "capital",     "logistics",    "foods",           "energy",
       "software",   "analytics",  "insurance",   "industries",  "instruments",  "holdings",        "studios",
       "trust",      "foundation", "institute",   "payments",    "pharma",       "motors",          "airlines",
       "hotel",      "hotels",     "council",     "enterprises", "associates",   "agency",          "freight",
       "bakery",     "brothers",   "sons",        "robotics",    "textiles",     "pharmaceuticals", "transport",
       "airways",    "optics",     "electronics", "publishing",  "press"});
  return std::find(words.begin(), words.end(), folded) != words.end();
}

std::string bare_of(std::string folded) {
  std::erase(folded, '\'');
  return folded;
}

bool has_s(const Letter& letter, const Word& word) {
  if (!word.possessive) return false;
  const auto next = code_point(letter.body, word.end);
  const std::size_t after = word.end + next.bytes;
  return after < letter.body.size() && (letter.body[after] == 's' || letter.body[after] == 'S');
}

/// The word as far as this part of the name asks for it: with its "'s" where the part has one.
std::string written_for(const Letter& letter, const Word& word, const CompanyPart& part) {
  std::string text = as_written(letter.text(word));
  if (part.folded.ends_with("'s") && has_s(letter, word)) text += "'s";
  return text;
}

bool is_exact(const Letter& letter, const Word& word, const CompanyPart& part) {
  const std::string written = written_for(letter, word, part);
  return written == part.written || (word.upper && fold(written) == part.folded);
}

/// Words that a window of the letter holds, joined and bare; "and" left out.
struct Window {
  std::size_t last = 0, count = 0;
  std::string bare;
  bool capital = true, upper = true;
};

std::optional<Window> window(const Letter& letter, std::size_t start, std::size_t count, const CompanyName& name) {
  Window found;
  for (std::size_t word = start; word < letter.words.size() && found.count < count; ++word) {
    const Word& one = letter.words[word];
    if (word > start && !close_by(letter, word)) return std::nullopt;
    if (one.machine || one.quoted || one.part == Part::signature) return std::nullopt;
    if (one.folded == "and" && found.count > 0) continue;
    const bool last = found.count + 1 == count;
    const bool with_s = has_s(letter, one) && (!last || name.parts.back().folded.ends_with("'s"));
    found.bare += bare_of(one.folded) + (with_s ? "s" : "");
    found.capital = found.capital && (one.capital || one.folded == "of" || one.folded == "for");
    found.upper = found.upper && one.upper;
    found.last = word;
    ++found.count;
  }
  if (found.count < count) return std::nullopt;
  return found;
}

std::string joined(const CompanyName& name) {
  std::string text;
  for (const CompanyPart& part : name.parts) text += part.bare;
  return text;
}

std::size_t allowed(std::size_t letters, std::size_t words) {
  if (letters < 4) return 0;
  if (words > 1) return std::max<std::size_t>(1, letters / 5);
  return letters >= 7 ? 2 : 1;
}

/// The whole name with some letters, capitals or blanks otherwise.
std::optional<CompanyMention> nearly(const Letter& letter, std::size_t start, const CompanyName& name,
                                     const Ordinary& ordinary) {
  const std::string whole = joined(name);
  const std::size_t parts = name.parts.size();
  const std::size_t most = allowed(whole.size(), parts);
  std::optional<CompanyMention> best;
  std::size_t best_apart = most + 1;
  for (std::size_t count = parts > 1 ? parts - 1 : 1; count <= parts + 1; ++count) {
    const auto found = window(letter, start, count, name);
    if (!found) continue;
    const std::size_t apart = distance(found->bare, whole, most);
    if (apart > most || apart >= best_apart) continue;
    if (!found->capital && apart > 0) continue;  // small letters are one thing, other letters too are another
    if (count == 1 && ordinary(letter.words[start].folded)) continue;
    if (count != parts && apart > 1 && parts > 1) continue;
    best_apart = apart;
    best = CompanyMention{start, found->last, parts, false, false};
  }
  return best;
}

/// A single distinctive word of a longer name, misspelled: "Mollebaek".
std::optional<CompanyMention> nearly_first(const Letter& letter, std::size_t start, const CompanyName& name,
                                           const Ordinary& ordinary) {
  const CompanyPart& part = name.parts.front();
  const Word& word = letter.words[start];
  if (name.parts.size() < 2 || part.bare.size() < 5 || !word.capital || ordinary(word.folded)) return std::nullopt;
  const std::size_t most = part.bare.size() >= 8 ? 2 : 1;
  if (distance(bare_of(word.folded), part.bare, most) > most) return std::nullopt;
  return CompanyMention{start, start, 1, false, word.possessive};
}

}  // namespace

bool CompanyName::has_part(std::string_view folded) const {
  return std::any_of(parts.begin(), parts.end(), [&](const CompanyPart& part) {
    return part.folded == folded ||
           (part.folded.ends_with("'s") && part.folded.substr(0, part.folded.size() - 2) == folded);
  });
}

CompanyName company_of(std::string_view recorded) {
  CompanyName name;
  name.recorded = std::string(recorded);
  for (const TextWord& word : words_of(recorded)) {
    if (left_out(word.folded)) continue;
    name.parts.push_back(
        {as_written(recorded.substr(word.begin, word.end - word.begin)), word.folded, bare_of(word.folded)});
  }
  return name;
}

bool close_by(const Letter& letter, std::size_t word) {
  if (word == 0) return false;
  const std::size_t end = letter.words[word - 1].end;
  const auto between = letter.body.substr(end, letter.words[word].begin - end);
  if (between.size() > 4) return false;
  return between.find_first_of(",;:!?\n\r()\"") == std::string_view::npos;
}

std::optional<CompanyMention> company_at(const Letter& letter, std::size_t start, const CompanyName& name,
                                         const Ordinary& ordinary) {
  if (name.parts.empty() || letter.words[start].machine || letter.words[start].quoted) return std::nullopt;
  std::size_t word = start, part = 0;
  while (word < letter.words.size() && part < name.parts.size() && (word == start || close_by(letter, word))) {
    if (part > 0 && letter.words[word].folded == "and") {
      ++word;
      continue;
    }
    if (!is_exact(letter, letter.words[word], name.parts[part])) break;
    ++part;
    ++word;
  }
  if (part == name.parts.size()) return CompanyMention{start, word - 1, part, true, letter.words[word - 1].possessive};
  if (const auto near = nearly(letter, start, name, ordinary)) return near;
  if (part == 0) return nearly_first(letter, start, name, ordinary);
  // The beginning of the name: what follows is no longer part of it, or stands in the place of its next part.
  CompanyMention beginning{start, word - 1, part, true, letter.words[word - 1].possessive};
  const bool ended = name.parts[part - 1].folded.ends_with("'s") ? false : letter.words[word - 1].possessive;
  if (word >= letter.words.size() || !close_by(letter, word) || !letter.words[word].capital || ended) return beginning;
  const Word& next = letter.words[word];
  const std::string& wanted = name.parts[part].bare;
  const std::string bare = bare_of(next.folded);
  const bool replaced = (ends_names(next.folded) && part + 1 == name.parts.size()) ||
                        distance(bare, wanted, wanted.size() / 3) <= wanted.size() / 3;
  const bool skipped = part + 1 < name.parts.size() && is_exact(letter, next, name.parts[part + 1]);
  if (replaced || skipped) {
    beginning.last = word;
    beginning.right = false;
    beginning.possessive = next.possessive;
  }
  return beginning;
}

}  // namespace afterword::domain::letter_checks
