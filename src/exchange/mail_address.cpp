#include "exchange/mail_address.h"

#include <algorithm>

#include "exchange/vcard_lines.h"

namespace afterword::exchange {

namespace {

// RFC 5321, 4.5.3.1.
constexpr std::size_t longest_local = 64, longest_address = 254, longest_label = 63;

bool has_bad_byte(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == 0x7F ||
           std::string_view("<>,;:\"()[]\\").find(c) != std::string_view::npos;
  });
}

// Parts between dots, none of them empty.
template <class Fits>
bool dotted(std::string_view text, Fits fits) {
  for (;;) {
    const std::size_t dot = text.find('.');
    const std::string_view part = text.substr(0, dot);
    if (part.empty() || !fits(part)) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

}  // namespace

bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos) return false;
  if (at > longest_local || text.size() > longest_address || has_bad_byte(text) || as_utf8(text) != text) return false;
  const auto any = [](std::string_view) { return true; };
  const auto label = [](std::string_view part) {
    return part.size() <= longest_label && !part.starts_with('-') && !part.ends_with('-');
  };
  return dotted(text.substr(0, at), any) && dotted(text.substr(at + 1), label);
}

}  // namespace afterword::exchange
