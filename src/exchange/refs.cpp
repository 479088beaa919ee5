// The refs of records that no file has named.
#include <array>
#include <charconv>

#include "exchange/interchange.h"

namespace afterword::exchange {
namespace {

struct Prefix {
  domain::Noun noun;
  std::string_view text;
};
constexpr auto prefixes = std::to_array<Prefix>({{domain::Noun::opportunity, "o-"},
                                                 {domain::Noun::person, "p-"},
                                                 {domain::Noun::interview, "i-"},
                                                 {domain::Noun::question, "q-"},
                                                 {domain::Noun::note, "n-"}});
constexpr int base = 36;

std::string_view prefix_of(domain::Noun noun) {
  for (const Prefix& prefix : prefixes)
    if (prefix.noun == noun) return prefix.text;
  return "x-";
}

}  // namespace

std::string made_ref(domain::Noun noun, std::int64_t id) {
  std::array<char, 16> digits{};
  const auto [end, failure] = std::to_chars(digits.data(), digits.data() + digits.size(), id, base);
  return std::string(prefix_of(noun)) + std::string(digits.data(), failure == std::errc{} ? end : digits.data());
}

std::optional<std::int64_t> id_in_made_ref(domain::Noun noun, std::string_view ref) {
  const std::string_view prefix = prefix_of(noun);
  if (ref.substr(0, prefix.size()) != prefix) return std::nullopt;
  const std::string_view digits = ref.substr(prefix.size());
  std::int64_t id = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), id, base);
  if (failure != std::errc{} || end != digits.data() + digits.size() || id <= 0) return std::nullopt;
  // Only the very text that made_ref writes: no capitals, no leading zeros.
  if (made_ref(noun, id) != ref) return std::nullopt;
  return id;
}

}  // namespace afterword::exchange
