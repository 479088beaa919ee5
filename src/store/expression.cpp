#include "store/expression.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::store {
namespace {

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + '"';
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  for (const auto& word : domain::words_of(text)) words.push_back(word.folded);
  return words;
}

std::string expression(const std::vector<std::string>& words, std::string_view between, bool prefixes) {
  std::string all;
  for (const std::string& word : words) {
    if (!all.empty()) all += between;
    all += in_quotes(word);
    if (prefixes) all += '*';
  }
  return all;
}

std::string as_it_stands(std::string_view text) {
  constexpr std::size_t least = 3;
  const std::string_view part = domain::trim(text);
  return code_points(part) < least ? "" : in_quotes(part);
}

}  // namespace afterword::store
