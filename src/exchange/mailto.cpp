#include "exchange/mailto.h"

#include "exchange/mail_address.h"
#include "exchange/plain_text.h"

namespace afterword::exchange {

namespace {

bool plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

void escape(std::string& out, std::string_view text, std::string_view also_plain = {}) {
  static constexpr char digits[] = "0123456789ABCDEF";
  for (const char c : text) {
    if (c == '\r') continue;
    if (c == '\n') {
      out += "%0D%0A";
    } else if (plain(c) || also_plain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
}

}  // namespace

std::optional<std::string> mailto(std::string_view address, std::string_view subject, std::string_view body) {
  if (!is_mail_address(address)) return std::nullopt;
  std::string link = "mailto:";
  escape(link, address, "@+");
  link += "?subject=";
  escape(link, one_line(subject));
  link += "&body=";
  escape(link, body);
  if (link.size() > longest_mailto) return std::nullopt;
  return link;
}

}  // namespace afterword::exchange
