// T3: at most three paragraphs of two lines each. Greeting, closing and signature do not count.
#include "domain/letter_checks/checks.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr std::size_t most_paragraphs = 3;
constexpr std::size_t most_characters = 180;  // two lines of 90

/// Code points; a line end and every other run of blanks is one.
std::size_t characters(std::string_view text) {
  text = trim(text);
  std::size_t count = 0;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    const bool is_gap = is_blank(c.value);
    if (!is_gap || !blank) ++count;
    blank = is_gap;
    at += c.bytes;
  }
  return count;
}

}  // namespace

void check_length(Desk& desk) {
  std::size_t count = 0, longest = 0, longest_at = 0;
  for (const Paragraph& paragraph : desk.letter.paragraphs) {
    if (paragraph.text_end <= paragraph.text_begin) continue;
    ++count;
    const std::size_t size =
        characters(desk.letter.body.substr(paragraph.text_begin, paragraph.text_end - paragraph.text_begin));
    if (size > longest) {
      longest = size;
      longest_at = count;
    }
  }
  if (count > most_paragraphs)
    desk.add_whole(FindingKind::too_long, "T3",
                   "A note is read in half a minute when it has at most three paragraphs; this one has " +
                       std::to_string(count) + ".");
  else if (longest > most_characters)
    desk.add_whole(FindingKind::too_long, "T3",
                   "Two lines a paragraph are about 180 characters; paragraph " + std::to_string(longest_at) + " has " +
                       std::to_string(longest) + ", so shorten or split it.");
}

}  // namespace afterword::domain::letter_checks
