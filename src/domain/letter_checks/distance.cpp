// Edit distance with neighbouring letters swapped (optimal string alignment), three rows at a time.
#include "domain/letter_checks/distance.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

std::vector<char32_t> letters_of(std::string_view text) {
  std::vector<char32_t> letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    letters.push_back(c.value);
    at += c.bytes;
  }
  return letters;
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
  if (a == b) return 0;
  const auto from = letters_of(a), to = letters_of(b);
  const std::size_t gap = from.size() > to.size() ? from.size() - to.size() : to.size() - from.size();
  if (gap > most) return most + 1;
  std::vector<std::size_t> before_last(to.size() + 1), last(to.size() + 1), now(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    now[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      now[j] = std::min({change, last[j] + 1, now[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) now[j] = std::min(now[j], before_last[j - 2] + 1);
      least = std::min(least, now[j]);
    }
    if (least > most) return most + 1;
    before_last.swap(last);
    last.swap(now);
  }
  return std::min(last[to.size()], most + 1);
}

std::string as_written(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (c.value == U'\u2019' || c.value == U'\u02bc' || c.value == U'\u2018')
      plain += '\'';
    else
      plain += text.substr(at, c.bytes);
    at += c.bytes;
  }
  utf8proc_uint8_t* composed = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(plain.data()), static_cast<utf8proc_ssize_t>(plain.size()),
                   &composed, static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
  if (size < 0) return plain;  // no UTF-8: as it is
  return {reinterpret_cast<const char*>(composed), static_cast<std::size_t>(size)};
}

}  // namespace afterword::domain::letter_checks
