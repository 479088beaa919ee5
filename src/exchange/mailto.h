// A letter as a link that a mail program opens as a draft (RFC 6068).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace afterword::exchange {

/// Longer links are cut or refused by some mail programs.
constexpr std::size_t longest_mailto = 8000;  // bytes

/// "mailto:…?subject=…&body=…", everything but letters and digits escaped, so that nothing can slip into a header.
/// Nothing where the address is none, or the link too long.
std::optional<std::string> mailto(std::string_view address, std::string_view subject, std::string_view body);

}  // namespace afterword::exchange
