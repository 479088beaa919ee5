// Whether an email address can be written to.
#pragma once

#include <string_view>

namespace afterword::exchange {

/// One address, local part and domain, without a name, comment or quotes (the usual form of RFC 5321, UTF-8 allowed).
bool is_mail_address(std::string_view text);

}  // namespace afterword::exchange
