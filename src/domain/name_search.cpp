#include "domain/name_search.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr std::size_t least_slip = 4;  // letters
constexpr double whole = 1.0, beginning = 0.8, slip = 0.6, part = 0.7;

std::u32string letters(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point(text, at);
    out += point.value;
    at += point.bytes;
  }
  return out;
}

// Chinese, Japanese and Korean names are written without blanks.
bool without_blanks(char32_t c) {
  return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
}

constexpr std::size_t longest_letter = 4;  // bytes

double fits_word(const std::string& typed, const std::string& word) {
  if (word == typed) return whole;
  if (word.starts_with(typed)) return beginning;
  if (without_blanks(code_point(typed, 0).value)) return word.find(typed) == std::string::npos ? 0 : part;
  const auto [shorter, longer] = std::minmax(typed.size(), word.size());
  if (typed.size() < least_slip || longer - shorter > longest_letter) return 0;
  return letters(typed).size() >= least_slip && one_slip_apart(typed, word) ? slip : 0;
}

double fits(const std::vector<TextWord>& typed, const KnownName& known) {
  if (typed.empty()) return 0;
  double sum = 0;
  for (const TextWord& word : typed) {
    double best = 0;
    for (const std::string& own : known.words) best = std::max(best, fits_word(word.folded, own));
    if (best <= 0) return 0;
    sum += best;
  }
  return sum / static_cast<double>(typed.size());
}

}  // namespace

bool one_slip_apart(std::string_view first, std::string_view second) {
  std::u32string a = letters(first), b = letters(second);
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  std::size_t same = 0;
  while (same < a.size() && a[same] == b[same]) ++same;
  const std::u32string_view x = std::u32string_view(a).substr(same), y = std::u32string_view(b).substr(same);
  if (x.size() < y.size()) return x == y.substr(1);
  if (x.size() >= 2 && x[0] == y[1] && x[1] == y[0]) return x.substr(2) == y.substr(2);
  return x.substr(1) == y.substr(1);
}

KnownName known_name(PersonId id, std::string_view name, std::string_view pronounced, std::string_view other_names) {
  KnownName known{id, std::string(name), {}};
  for (const std::string_view text : {name, pronounced, other_names})
    for (auto& word : words_of(text))
      if (std::find(known.words.begin(), known.words.end(), word.folded) == known.words.end())
        known.words.push_back(std::move(word.folded));
  return known;
}

double fits_name(std::string_view text, const KnownName& known) { return fits(words_of(text), known); }

std::vector<PersonId> find_names(std::string_view text, const std::vector<KnownName>& all, std::size_t limit) {
  struct Fit {
    double fit;
    std::string name;
    PersonId id;
  };
  const auto typed = words_of(text);
  std::vector<Fit> found;
  for (const KnownName& known : all)
    if (const double fit = fits(typed, known); fit > 0) found.push_back({fit, fold(known.name), known.id});
  std::sort(found.begin(), found.end(), [](const Fit& a, const Fit& b) {
    return a.fit != b.fit ? a.fit > b.fit : std::pair(a.name, a.id) < std::pair(b.name, b.id);
  });
  std::vector<PersonId> ids;
  for (const Fit& one : found)
    if (ids.size() < limit) ids.push_back(one.id);
  return ids;
}

}  // namespace afterword::domain
