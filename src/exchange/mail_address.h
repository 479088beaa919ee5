// What goes into the header of a message: addresses, and text of one line.
#pragma once

#include <string>
#include <string_view>

namespace afterword::exchange {

/// One address, local part and domain, without a name, comment or quotes (the usual form of RFC 5321, UTF-8 allowed).
bool is_mail_address(std::string_view text);

/// The text without control characters and line ends of any kind, each run of them and blanks one space; UTF-8.
std::string one_line(std::string_view text);

}  // namespace afterword::exchange
