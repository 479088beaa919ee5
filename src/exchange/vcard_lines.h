// The lines of a vCard file: unfolded, parted into name, parameters and value, and escaped. For vcard*.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::exchange {

/// "item1.EMAIL;TYPE=work,pref:a@example.org" without its group.
struct VCardLine {
  std::string name;                ///< in upper case
  std::vector<std::string> types;  ///< of TYPE and of parameters without a name, in lower case
  bool preferred = false;          ///< TYPE=PREF or any PREF
  std::string value;               ///< decoded to UTF-8, still escaped
  bool guessed = false;            ///< it is no UTF-8, and nothing says what it is: read as Latin-1
  std::size_t number = 0;          ///< of its first line in the file, from 1
};

/// Every line that has a colon; what has none is nothing of vCard's and left out.
std::vector<VCardLine> vcard_lines(std::string_view bytes);

/// The parts between the separators that are not escaped, each without its escapes.
std::vector<std::string> unescaped_parts(std::string_view value, char separator);
std::string unescaped(std::string_view value);
std::string escaped(std::string_view text);

/// "NAME:value", folded, with CRLF.
std::string folded_line(std::string_view line);

/// The text itself where it is UTF-8; otherwise each of its bytes as the letter that Latin-1, as Windows
/// writes it, has for it.
std::string as_utf8(std::string_view bytes);

}  // namespace afterword::exchange
