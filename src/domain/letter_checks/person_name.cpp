// Names in scripts without blanks between words are compared as wholes, by their ends and beginnings.
#include "domain/letter_checks/person_name.h"

#include <algorithm>
#include <array>

#include "domain/letter_checks/distance.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

std::string without_apostrophes(std::string text) {
  std::erase(text, '\'');
  return text;
}

bool ideographic(std::string_view text) {
  const auto c = code_point(text, 0).value;
  return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
         (c >= 0xac00 && c <= 0xd7af) || (c >= 0x20000 && c <= 0x3ffff);
}

std::vector<char32_t> signs_of(std::string_view text) {
  std::vector<char32_t> signs;
  for (std::size_t at = 0; at < text.size(); at += code_point(text, at).bytes)
    signs.push_back(code_point(text, at).value);
  return signs;
}

/// "雅婷" and "陳女士" both are 陳雅婷; 雅停 is not.
Likeness compare_ideographic(std::string_view text, std::string_view name) {
  const auto written = signs_of(text), recorded = signs_of(name);
  if (text.find(name) != std::string_view::npos) return Likeness::exact;
  if (recorded.size() >= 2 && written.size() >= 1) {
    const std::vector<char32_t> given(recorded.begin() + 1, recorded.end());
    if (std::search(written.begin(), written.end(), given.begin(), given.end()) == written.begin() &&
        written.size() >= given.size() && given.size() >= 2)
      return Likeness::exact;
    if (written == given) return Likeness::exact;
    constexpr auto honorifics =
        std::to_array<std::string_view>({"女士", "先生", "小姐", "老师", "老師", "博士", "经理", "さん", "様", "씨"});
    for (const auto honorific : honorifics)
      if (text.ends_with(honorific) && !written.empty() && written[0] == recorded[0]) return Likeness::exact;
    if (written.size() <= recorded.size() + 1 && written.size() + 1 >= recorded.size() && written.size() >= 2) {
      const bool shares = std::any_of(written.begin(), written.end(), [&](char32_t c) {
        return std::find(recorded.begin(), recorded.end(), c) != recorded.end();
      });
      if (shares) return Likeness::near;
    }
  }
  return Likeness::none;
}

std::size_t allowed(std::size_t letters, bool lenient) {
  if (lenient) return std::max<std::size_t>(1, (letters + 1) / 3);
  if (letters < 4) return 0;
  return letters >= 9 ? 3 : letters >= 6 ? 2 : 1;
}

std::size_t letters_in(std::string_view folded) { return signs_of(folded).size(); }

}  // namespace

bool is_title(std::string_view folded) {
  constexpr auto titles = std::to_array<std::string_view>(
      {"mr",     "mrs",   "ms",     "miss",   "mx",      "dr",    "prof",     "professor", "sir",
       "dame",   "madam", "doctor", "sister", "matron",  "rev",   "reverend", "father",    "herr",
       "frau",   "señor", "senor",  "senora", "fru",     "hr",    "mme",      "monsieur",  "madame",
       "messrs", "pan",   "pani",   "judge",  "captain", "nurse", "chef",     "principal"});
  return std::find(titles.begin(), titles.end(), folded) != titles.end();
}

bool is_latin(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (is_letter(c.value)) return c.value < 0x250 || (c.value >= 0x1e00 && c.value <= 0x1eff);
    at += c.bytes;
  }
  return true;
}

PersonName name_of(std::string_view recorded) {
  PersonName name;
  const auto words = words_of(recorded);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool titled = name.parts.empty() && is_title(words[i].folded) && i + 1 < words.size();
    if (titled) continue;
    NamePart part;
    part.written = as_written(recorded.substr(words[i].begin, words[i].end - words[i].begin));
    part.folded = words[i].folded;
    part.bare = without_apostrophes(part.folded);
    if (i > 0 && !name.parts.empty()) {
      const auto between = recorded.substr(words[i - 1].end, words[i].begin - words[i - 1].end);
      part.after_hyphen = between == "-" || between == "\u2010" || between == "\u2011";
    }
    name.parts.push_back(std::move(part));
  }
  return name;
}

std::string PersonName::joined(std::size_t first, std::size_t last) const {
  std::string text;
  for (std::size_t i = first; i <= last && i < parts.size(); ++i) {
    if (i > first) text += parts[i].after_hyphen ? "-" : " ";
    text += parts[i].written;
  }
  return text;
}

std::string PersonName::first_name() const {
  std::size_t last = 0;
  while (last + 1 < parts.size() && parts[last + 1].after_hyphen) ++last;
  return joined(0, last);
}

std::string PersonName::surname() const {
  std::size_t first = 1;
  while (first < parts.size() && parts[first].after_hyphen) ++first;
  return first < parts.size() ? joined(first, parts.size() - 1) : full();
}

bool PersonName::latin() const { return parts.empty() || is_latin(parts.front().written); }

Likeness compare(const Word& word, std::string_view text, const NamePart& part, bool lenient) {
  const std::string written = as_written(text);
  if (written == part.written) return Likeness::exact;
  if (ideographic(part.written)) return compare_ideographic(written, part.written);
  const std::string bare = without_apostrophes(word.folded);
  if (bare == part.bare) {
    const bool small_particle = !part.written.empty() && part.written[0] >= 'a' && part.written[0] <= 'z' &&
                                capitalised(part.written) == written;
    return word.upper || small_particle ? Likeness::exact : Likeness::variant;
  }
  if (is_latin(written) != is_latin(part.written)) return Likeness::none;
  const std::size_t letters = letters_in(part.bare);
  const std::size_t most = allowed(letters, lenient);
  if (most == 0 || bare.size() < 2) return Likeness::none;
  const std::size_t apart = distance(bare, part.bare, most);
  if (apart > most) return Likeness::none;
  const bool same_start = code_point(bare, 0).value == code_point(part.bare, 0).value;
  return same_start || apart == 1 ? Likeness::near : Likeness::none;
}

}  // namespace afterword::domain::letter_checks
