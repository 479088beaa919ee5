#include "exchange/vcard_lines.h"

#include <algorithm>

#include "domain/text.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

constexpr std::size_t fold_at = 75;  // bytes of a line, its end not counted

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool holds_broken_bytes(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto point = domain::code_point(bytes, at);
    if (point.value == 0xFFFD && point.bytes == 1) return true;
    at += point.bytes;
  }
  return false;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string from_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '=' && at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[at + 2]) : -1;
    if (low < 0) {
      out += text[at];
      continue;
    }
    out += static_cast<char>(high * 16 + low);
    at += 2;
  }
  return out;
}

struct Physical {
  std::string_view text;
  std::size_t number;
};

std::vector<Physical> physical_lines(std::string_view bytes) {
  std::vector<Physical> lines;
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({line, number});
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return lines;
}

// The head of a line up to the colon that ends it: one in quotation marks does not.
std::size_t end_of_head(std::string_view line) {
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '"') quoted = !quoted;
    if (line[at] == ':' && !quoted) return at;
  }
  return std::string_view::npos;
}

std::vector<std::string_view> head_parts(std::string_view head) {
  std::vector<std::string_view> parts;
  bool quoted = false;
  std::size_t from = 0;
  for (std::size_t at = 0; at <= head.size(); ++at) {
    if (at < head.size() && head[at] == '"') quoted = !quoted;
    if (at < head.size() && (head[at] != ';' || quoted)) continue;
    parts.push_back(head.substr(from, at - from));
    from = at + 1;
  }
  return parts;
}

void add_types(VCardLine& line, std::string_view values) {
  std::string list = lower(values);
  std::erase(list, '"');
  for (std::size_t from = 0; from <= list.size();) {
    const auto end = std::min(list.find(',', from), list.size());
    const std::string type = list.substr(from, end - from);
    if (type == "pref") line.preferred = true;
    if (!type.empty()) line.types.push_back(type);
    from = end + 1;
  }
}

struct Parsed {
  VCardLine line;
  bool quoted_printable = false, latin = false;
};

Parsed parse(std::string_view text, std::size_t colon, std::size_t number) {
  Parsed parsed;
  const auto parts = head_parts(text.substr(0, colon));
  std::string_view name = parts.front();
  if (const auto dot = name.rfind('.'); dot != std::string_view::npos) name.remove_prefix(dot + 1);
  parsed.line.name = upper(domain::trim(name));
  parsed.line.number = number;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const auto equals = parts[i].find('=');
    const std::string key = equals == std::string_view::npos ? "TYPE" : upper(domain::trim(parts[i].substr(0, equals)));
    const std::string_view value = equals == std::string_view::npos ? parts[i] : parts[i].substr(equals + 1);
    if (key == "TYPE") add_types(parsed.line, value);
    if (key == "PREF") parsed.line.preferred = true;
    if (key == "CHARSET") parsed.latin = upper(value).starts_with("ISO-8859") || upper(value).starts_with("WINDOWS");
    if (upper(value) == "QUOTED-PRINTABLE") parsed.quoted_printable = true;
  }
  parsed.line.value = std::string(text.substr(colon + 1));
  return parsed;
}

}  // namespace

std::string as_utf8(std::string_view bytes) {
  return holds_broken_bytes(bytes) ? utf8_of_latin(bytes) : std::string(bytes);
}

std::vector<VCardLine> vcard_lines(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto physical = physical_lines(bytes);
  std::vector<VCardLine> lines;
  for (std::size_t i = 0; i < physical.size(); ++i) {
    std::string text(physical[i].text);
    const std::size_t number = physical[i].number;
    while (i + 1 < physical.size() && (physical[i + 1].text.starts_with(' ') || physical[i + 1].text.starts_with('\t')))
      text += physical[++i].text.substr(1);
    const auto colon = end_of_head(text);
    if (colon == std::string::npos) continue;
    Parsed parsed = parse(text, colon, number);
    if (parsed.quoted_printable) {
      // Version 2.1 goes on in the next line after "=".
      while (parsed.line.value.ends_with('=') && i + 1 < physical.size()) {
        parsed.line.value.pop_back();
        parsed.line.value += physical[++i].text;
      }
      parsed.line.value = from_quoted_printable(parsed.line.value);
    }
    parsed.line.guessed = !parsed.latin && holds_broken_bytes(parsed.line.value);
    parsed.line.value = parsed.latin ? utf8_of_latin(parsed.line.value) : as_utf8(parsed.line.value);
    std::erase_if(parsed.line.value,
                  [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n'; });
    lines.push_back(std::move(parsed.line));
  }
  return lines;
}

std::vector<std::string> unescaped_parts(std::string_view value, char separator) {
  std::vector<std::string> parts(1);
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == '\\' && at + 1 < value.size()) {
      const char next = value[++at];
      if (next == 'n' || next == 'N')
        parts.back() += '\n';
      else if (std::string_view("\\,;:").find(next) != std::string_view::npos)
        parts.back() += next;
      else
        (parts.back() += '\\') += next;
    } else if (value[at] == separator) {
      parts.emplace_back();
    } else if (value[at] != '\r') {
      parts.back() += value[at];
    }
  }
  return parts;
}

std::string unescaped(std::string_view value) { return unescaped_parts(value, '\0').front(); }

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\\' || c == ',' || c == ';')
      (out += '\\') += c;
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
      out += c;
  }
  return out;
}

std::string folded_line(std::string_view line) {
  std::string out;
  std::size_t in_line = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t bytes = domain::code_point(line, at).bytes;
    if (in_line + bytes > fold_at) {
      out += "\r\n ";
      in_line = 1;
    }
    out += line.substr(at, bytes);
    in_line += bytes;
    at += bytes;
  }
  return out + "\r\n";
}

}  // namespace afterword::exchange
