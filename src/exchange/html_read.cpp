#include "exchange/html_read.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/one_of.h"
#include "domain/text.h"

namespace afterword::exchange {
namespace {

using domain::one_of;

struct Named {
  std::string_view name, text;
};
constexpr auto named_entities = std::to_array<Named>(
    {{"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},   {"nbsp", " "},
     {"hellip", "…"}, {"mdash", "—"},  {"ndash", "–"},  {"lsquo", "‘"},  {"rsquo", "’"},  {"ldquo", "“"},
     {"rdquo", "”"},  {"laquo", "«"},  {"raquo", "»"},  {"bull", "•"},   {"middot", "·"}, {"copy", "©"},
     {"reg", "®"},    {"trade", "™"},  {"deg", "°"},    {"euro", "€"},   {"pound", "£"},  {"yen", "¥"},
     {"sect", "§"},   {"para", "¶"},   {"times", "×"},  {"divide", "÷"}, {"plusmn", "±"}, {"frac12", "½"},
     {"rarr", "→"},   {"larr", "←"},   {"le", "≤"},     {"ge", "≥"},     {"ne", "≠"},     {"infin", "∞"},
     {"auml", "ä"},   {"ouml", "ö"},   {"uuml", "ü"},   {"Auml", "Ä"},   {"Ouml", "Ö"},   {"Uuml", "Ü"},
     {"szlig", "ß"},  {"eacute", "é"}, {"egrave", "è"}, {"ecirc", "ê"},  {"agrave", "à"}, {"aacute", "á"},
     {"acirc", "â"},  {"atilde", "ã"}, {"ccedil", "ç"}, {"iacute", "í"}, {"icirc", "î"},  {"ntilde", "ñ"},
     {"oacute", "ó"}, {"ocirc", "ô"},  {"otilde", "õ"}, {"uacute", "ú"}, {"ugrave", "ù"}, {"aring", "å"},
     {"Aring", "Å"},  {"aelig", "æ"},  {"AElig", "Æ"},  {"oslash", "ø"}, {"Oslash", "Ø"}, {"Eacute", "É"},
     {"iexcl", "¡"},  {"iquest", "¿"}, {"ensp", " "},   {"emsp", " "},   {"thinsp", " "}, {"ZeroWidthSpace", ""},
     {"lbrace", "{"}, {"rbrace", "}"}, {"lsqb", "["},   {"rsqb", "]"},   {"lbrack", "["}, {"rbrack", "]"},
     {"ast", "*"},    {"lowbar", "_"}, {"num", "#"},    {"vert", "|"},   {"bsol", "\\"},  {"grave", "`"}});

std::string utf8(std::uint32_t c) {
  if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return "\xEF\xBF\xBD";
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)), byte(0x80 | ((c >> 6) & 0x3F)),
          byte(0x80 | (c & 0x3F))};
}

bool is_block(std::string_view name) {
  return one_of(name, {"div", "p",          "ul",  "ol", "tr", "table", "h1", "h2",      "h3",      "h4",     "h5",
                       "h6",  "blockquote", "pre", "hr", "dl", "dt",    "dd", "section", "details", "summary"});
}

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Text that grows tag by tag.
class Plain {
 public:
  void tag(std::string_view name) {
    const std::string_view bare = name.starts_with('/') ? name.substr(1) : name;
    if (name == "br") {
      out_ += '\n';
      fresh_ = false;
    } else if (name == "li") {
      new_line();
      out_ += "- ";
      fresh_ = true;
    } else if (bare == "li" || is_block(bare)) {
      new_line();
    } else if (name == "td" || name == "th") {
      if (!out_.empty() && out_.back() != '\n') out_ += ' ';
    }
  }
  void add(std::string_view text) {
    for (const char c : text) {
      // A line end of the source after one that a block made says nothing more.
      if (c == '\n' && (out_.empty() || fresh_)) continue;
      fresh_ = false;
      out_ += c;
    }
  }
  /// What an entity stands for is meant, be it a line end.
  void exactly(std::string_view text) {
    fresh_ = false;
    out_ += text;
  }
  std::string take() {
    if (fresh_)
      while (!out_.empty() && out_.back() == '\n') out_.pop_back();
    return std::move(out_);
  }

 private:
  void new_line() {
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
    fresh_ = true;
  }
  std::string out_;
  bool fresh_ = false;
};

/// "[sound:a.mp3]" of Anki.
std::size_t sound_at(std::string_view text, std::size_t at) {
  if (text.substr(at, 7) != "[sound:") return 0;
  const auto end = text.substr(at, 400).find(']');
  return end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

std::optional<HtmlEntity> entity_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 20;
  const auto rest = text.substr(at, longest);
  const auto end = rest.find(';');
  if (rest.empty() || rest.front() != '&' || end == std::string_view::npos || end < 2) return std::nullopt;
  const auto name = rest.substr(1, end - 1);
  if (name.front() == '#') {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const auto digits = name.substr(hex ? 2 : 1);
    std::uint32_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (digits.empty() || read.ptr != digits.data() + digits.size()) return std::nullopt;
    return HtmlEntity{utf8(read.ec == std::errc() ? value : 0), end + 1};
  }
  for (const Named& one : named_entities)
    if (one.name == name) return HtmlEntity{std::string(one.text), end + 1};
  return std::nullopt;
}

std::size_t tag_at(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 2000, longest_comment = 1000;
  const auto rest = text.substr(at, longest);
  if (rest.size() < 3 || rest.front() != '<') return 0;
  if (rest.starts_with("<!--")) {
    const auto end = rest.substr(0, longest_comment).find("-->", 4);
    return end == std::string_view::npos ? 0 : end + 3;
  }
  const std::size_t name = rest[1] == '/' ? 2 : 1;
  if (!letter(rest[name]) && rest[1] != '!') return 0;
  char quote = 0;
  for (std::size_t i = name; i < rest.size(); ++i) {
    if (quote != 0) {
      if (rest[i] == quote) quote = 0;
    } else if (rest[i] == '>') {
      return i + 1;
    } else if ((rest[i] == '"' || rest[i] == '\'') && rest[i - 1] == '=') {
      quote = rest[i];
    } else if (rest[i] == '<') {
      return 0;
    }
  }
  return 0;
}

std::string tag_name(std::string_view tag) {
  std::string name;
  for (std::size_t i = 1; i < tag.size(); ++i) {
    const char c = tag[i];
    if (!letter(c) && !(c >= '0' && c <= '9') && !(c == '/' && i == 1)) break;
    name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return name;
}

HtmlText html_to_text(std::string_view html) {
  HtmlText result;
  Plain plain;
  for (std::size_t at = 0; at < html.size();) {
    if (const auto tag = tag_at(html, at); tag > 0) {
      const std::string name = tag_name(html.substr(at, tag));
      if (name == "img" || name == "audio" || name == "video") ++result.media;
      plain.tag(name);
      at += tag;
    } else if (const auto entity = entity_at(html, at)) {
      plain.exactly(entity->text);
      at += entity->bytes;
    } else if (const auto sound = sound_at(html, at); sound > 0) {
      ++result.media;
      at += sound;
    } else {
      plain.add(html.substr(at, 1));
      ++at;
    }
  }
  result.text = plain.take();
  return result;
}

std::vector<std::string> html_items(std::string_view html) {
  std::vector<std::string> items;
  bool list = false;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (list) items.push_back(html_to_text(html.substr(begin, end - begin)).text);
    list = false;
  };
  for (std::size_t at = 0; at < html.size();) {
    const auto tag = tag_at(html, at);
    if (tag == 0) {
      ++at;
      continue;
    }
    const std::string name = tag_name(html.substr(at, tag));
    if (name == "li" || name == "/li" || name == "/ul" || name == "/ol") close(at);
    at += tag;
    if (name == "li") list = true, begin = at;
  }
  close(html.size());
  if (!items.empty()) return items;
  const std::string text = html_to_text(html).text;
  for (std::string_view rest = text; !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    if (const auto line = domain::trim(rest.substr(0, end)); !line.empty()) items.emplace_back(line);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return items;
}

}  // namespace afterword::exchange
