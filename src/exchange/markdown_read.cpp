// One pass from left to right. Marks of emphasis are written out and struck again when their partner comes, so that a
// lone star stays; every search ahead is bounded, so that no text takes longer than its length.
#include "exchange/markdown_read.h"

#include <algorithm>
#include <array>
#include <vector>

#include "domain/text.h"
#include "exchange/html_read.h"

namespace afterword::exchange {
namespace {

constexpr std::size_t longest_label = 400, longest_target = 2000;
constexpr int deepest_nesting = 4;

bool punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The place of the bracket that closes the one at `at`; npos where none does within reach.
std::size_t closing(std::string_view text, std::size_t at, char open, char close, std::size_t reach) {
  int depth = 0;
  for (std::size_t i = at; i < std::min(text.size(), at + reach); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == open) {
      ++depth;
    } else if (text[i] == close && --depth == 0) {
      return i;
    }
  }
  return std::string_view::npos;
}

struct Link {
  std::string_view label, target;
  std::size_t bytes = 0;
};

/// "[label](target)", "[label][reference]" or "[label]: …" is none.
Link link_at(std::string_view text, std::size_t at) {
  const auto end = closing(text, at, '[', ']', longest_label);
  if (end == std::string_view::npos || end + 1 >= text.size()) return {};
  const char next = text[end + 1];
  if (next != '(' && next != '[') return {};
  const auto last = closing(text, end + 1, next, next == '(' ? ')' : ']', longest_target);
  if (last == std::string_view::npos) return {};
  return {text.substr(at + 1, end - at - 1), text.substr(end + 2, last - end - 2), last + 1 - at};
}

class Inline {
 public:
  Inline(std::string_view text, int depth) : text_(text), depth_(depth) {}

  std::string run() {
    while (at_ < text_.size()) step();
    std::string out;
    std::sort(struck_.begin(), struck_.end());
    std::size_t from = 0;
    for (const auto& [begin, length] : struck_) {
      out += out_.substr(from, begin - from);
      from = begin + length;
    }
    return out + out_.substr(from);
  }

 private:
  void step() {
    const char c = text_[at_];
    switch (c) {
      case '\\':
        return escape();
      case '&':
        if (const auto entity = entity_at(text_, at_)) return out_ += entity->text, skip(entity->bytes);
        break;
      case '`':
        return code();
      case '<':
        if (angle()) return;
        break;
      case '!':
        if (text_.substr(at_ + 1, 1) == "[")
          if (const Link link = link_at(text_, at_ + 1); link.bytes > 0) return skip(link.bytes + 1);
        break;
      case '[':
        if (link()) return;
        break;
      case '*':
      case '_':
      case '~':
        return emphasis(c);
      case '\n':
        return line_end();
      default:
        break;
    }
    out_ += c;
    ++at_;
  }

  void skip(std::size_t bytes) { at_ += bytes; }

  void escape() {
    ++at_;
    if (at_ < text_.size() && (punctuation(text_[at_]) || text_[at_] == '\n'))
      out_ += text_[at_++];
    else
      out_ += '\\';
  }

  void line_end() {
    const bool hard = out_.ends_with("  ");
    while (hard && out_.ends_with(' ')) out_.pop_back();
    out_ += hard ? '\n' : ' ';
    ++at_;
  }

  void code() {
    const std::size_t length = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
    if (length < unclosed_.size() && !unclosed_[length]) {
      for (std::size_t i = at_ + length; i < text_.size();) {
        i = text_.find('`', i);
        if (i == std::string_view::npos) break;
        const std::size_t other = std::min(text_.find_first_not_of('`', i), text_.size()) - i;
        if (other == length) {
          auto inside = text_.substr(at_ + length, i - at_ - length);
          if (inside.size() > 2 && inside.front() == ' ' && inside.back() == ' ')
            inside = inside.substr(1, inside.size() - 2);
          out_ += inside;
          return skip(i + length - at_);
        }
        i += other;
      }
      unclosed_[length] = true;
    }
    out_ += text_.substr(at_, length);
    at_ += length;
  }

  bool angle() {
    if (const auto tag = tag_at(text_, at_); tag > 0) {
      const auto inside = text_.substr(at_ + 1, tag - 2);
      const std::string name = tag_name(text_.substr(at_, tag));
      if (name == "br")
        out_ += '\n';
      else if (inside.find("://") != std::string_view::npos && inside.find(' ') == std::string_view::npos)
        out_ += inside;
      skip(tag);
      return true;
    }
    return false;
  }

  bool link() {
    if (text_.substr(at_ + 1, 1) == "^") {
      const auto end = closing(text_, at_, '[', ']', longest_label);
      if (end == std::string_view::npos) return false;
      at_ = end + 1;
      return true;
    }
    const Link found = link_at(text_, at_);
    if (found.bytes == 0 || depth_ >= deepest_nesting) return false;
    out_ += Inline(found.label, depth_ + 1).run();
    skip(found.bytes);
    return true;
  }

  void emphasis(char c) {
    const std::size_t length = std::min(text_.find_first_not_of(c, at_), text_.size()) - at_;
    const char before = at_ == 0 ? ' ' : text_[at_ - 1];
    const char after = at_ + length < text_.size() ? text_[at_ + length] : ' ';
    bool opens = !is_space(after), closes = !is_space(before);
    if (c == '_') opens = opens && !word(before), closes = closes && !word(after);
    if (c == '~' && length != 2) opens = closes = false;
    const std::size_t kind = (c == '*' ? 0U : c == '_' ? 1U : 2U) * most_marks + length;
    if (length < most_marks && closes && open_[kind] > 0) {
      struck_.emplace_back(open_[kind] - 1, length);
      open_[kind] = 0;
      return skip(length);
    }
    if (length < most_marks && opens) open_[kind] = out_.size() + 1;
    out_ += text_.substr(at_, length);
    skip(length);
  }

  static constexpr std::size_t most_marks = 4;
  std::string_view text_;
  int depth_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<std::pair<std::size_t, std::size_t>> struck_;  // in `out_`: where, how much
  std::array<std::size_t, 3 * most_marks> open_{};           // one more than the place in `out_`; 0: none
  std::array<bool, 64> unclosed_{};                          // by length of the mark of code
};

}  // namespace

std::string markdown_to_text(std::string_view markdown) {
  // No paragraph is so long; what is, is no Markdown.
  constexpr std::size_t longest = 256 * 1024;
  return markdown.size() > longest ? std::string(markdown) : Inline(markdown, 0).run();
}

std::string_view only_link(std::string_view markdown) {
  markdown = domain::trim(markdown);
  if (!markdown.starts_with('[')) return {};
  const Link link = link_at(markdown, 0);
  return link.bytes == markdown.size() ? link.target : std::string_view();
}

}  // namespace afterword::exchange
