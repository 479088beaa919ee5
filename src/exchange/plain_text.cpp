#include "exchange/plain_text.h"

#include "domain/text.h"
#include "exchange/vcard_lines.h"

namespace afterword::exchange {

namespace {

bool is_control(char32_t c) { return c < U' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

}  // namespace

std::string one_line(std::string_view text) {
  const std::string whole = as_utf8(text);
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < whole.size();) {
    const domain::CodePoint point = domain::code_point(whole, at);
    if (is_control(point.value) || point.value == U' ') {
      blank = true;
    } else {
      if (blank && !out.empty()) out += ' ';
      blank = false;
      out.append(whole, at, point.bytes);
    }
    at += point.bytes;
  }
  return out;
}

std::string several_lines(std::string_view text) {
  std::string out;
  for (const char c : as_utf8(text))
    if (c == '\n' || (static_cast<unsigned char>(c) >= ' ' && c != 0x7F))
      out += c;
    else if (c == '\t')
      out += ' ';
  return out;
}

}  // namespace afterword::exchange
