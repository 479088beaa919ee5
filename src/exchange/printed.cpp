// Letters and briefs as blocks to be printed.
#include "exchange/printed.h"

#include <utf8proc.h>

#include <array>

#include "domain/text.h"
#include "exchange/brief_page.h"
#include "exchange/plain_text.h"

namespace afterword::exchange {

namespace {

using Look = PrintRun::Look;

PrintBlock block(std::string text, double before, Look look = Look::plain) {
  PrintBlock one;
  one.runs.push_back({look, std::move(text)});
  one.before = before;
  return one;
}

PrintBlock item(const PageLine& line) {
  PrintBlock one;
  one.before = 1;
  one.indent = 5;
  if (line.box) one.runs.push_back({Look::plain, "☐ "});
  if (line.of > 0) one.runs.push_back({Look::accent, dots(line) + " "});
  if (!line.box && line.of == 0) one.runs.push_back({Look::quiet, "– "});
  one.runs.push_back({line.strong ? Look::strong : Look::plain, one_line(line.text)});
  if (!line.aside.empty()) one.runs.push_back({Look::quiet, "  " + one_line(line.aside)});
  return one;
}

void add(std::vector<PrintBlock>& blocks, const PageBlock& part) {
  PrintBlock heading = block(one_line(part.heading), 4, Look::strong);
  heading.scale = part.of_person ? 1.15 : 1;
  heading.heads = !part.lines.empty() || !part.under.empty();
  heading.rule = true;
  blocks.push_back(std::move(heading));
  if (!part.under.empty()) {
    std::string under;
    for (const auto& text : part.under) under += (under.empty() ? "" : " · ") + one_line(text);
    blocks.push_back(block(std::move(under), 0.5, Look::quiet));
  }
  for (const PageLine& line : part.lines) {
    blocks.push_back(item(line));
    blocks.back().heads = !line.below.empty();
    for (const std::string& text : line.below) {
      PrintBlock below = block(one_line(text), 0, Look::quiet);
      below.runs.insert(below.runs.begin(), {Look::quiet, "    "});
      below.indent = 5;
      blocks.push_back(std::move(below));
    }
  }
}

/// Whether the first letter with a direction runs from the right.
bool from_the_right(std::string_view text) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (auto left = static_cast<utf8proc_ssize_t>(text.size()); left > 0;) {
    utf8proc_int32_t letter = 0;
    const auto length = utf8proc_iterate(at, left, &letter);
    if (length <= 0) return false;
    const auto direction = utf8proc_get_property(letter)->bidi_class;
    if (direction == UTF8PROC_BIDI_CLASS_L) return false;
    if (direction == UTF8PROC_BIDI_CLASS_R || direction == UTF8PROC_BIDI_CLASS_AL) return true;
    at += length;
    left -= length;
  }
  return false;
}

/// The page is English: a line that begins with a name written from the right still begins at the left.
void begin_at_the_left(PrintBlock& block) {
  std::string text;
  for (const PrintRun& run : block.runs) text += run.text;
  constexpr std::string_view left_to_right_mark = "\xE2\x80\x8E";
  if (from_the_right(text)) block.runs.insert(block.runs.begin(), {Look::plain, std::string(left_to_right_mark)});
}

/// How a page is printed.
struct PageLook {
  double points, leading, side_mm, top_mm;
  double least_scale;  // to which it may be set smaller
};
constexpr int most_sheets = 2;
constexpr PageLook pdf_look{10, 1.3, 17, 15, smallest_scale};
// As brief_markup.cpp has it for print, and some more: a browser keeps short parts whole at the end of a sheet.
constexpr PageLook web_look{10.2, 1.35, 15, 14, 1};

PrintedPages in_print(const BriefPage& page, const PageLook& look) {
  PrintedPages pages;
  pages.title = one_line(page.title);
  pages.family = "Inter, Noto Sans, DejaVu Sans, sans-serif";
  pages.points = look.points;
  pages.leading = look.leading;
  pages.side_mm = look.side_mm;
  pages.top_mm = look.top_mm;
  pages.most_pages = most_sheets;
  PrintBlock title = block(pages.title, 0, Look::strong);
  title.scale = 1.7;
  title.heads = true;
  pages.blocks.push_back(std::move(title));
  if (!page.subtitle.empty()) pages.blocks.push_back(block(one_line(page.subtitle), 1, Look::quiet));
  for (const PageBlock& part : page.blocks) add(pages.blocks, part);
  for (PrintBlock& one : pages.blocks) begin_at_the_left(one);
  return pages;
}

constexpr std::size_t all = BriefLimits::all;
// From the whole page down to the heart of each part. What they asked long ago goes first, people and concerns last.
constexpr auto limits = std::to_array<BriefLimits>({{all, all, all, all, all, all, 0},
                                                    {all, all, all, all, 12, 24, 0},
                                                    {all, 6, 24, all, 8, 12, 600},
                                                    {14, 4, 20, all, 6, 8, 400},
                                                    {12, 3, 16, all, 5, 6, 300},
                                                    {12, 2, 12, all, 4, 4, 220},
                                                    {12, 2, 10, all, 3, 3, 160},
                                                    {12, 1, 9, 5, 3, 2, 130},
                                                    {10, 1, 8, 4, 2, 2, 110},
                                                    {8, 1, 6, 4, 2, 1, 100},
                                                    {6, 1, 5, 3, 2, 1, 90},
                                                    {4, 1, 4, 3, 2, 0, 80},
                                                    {3, 1, 3, 2, 1, 0, 70},
                                                    {2, 1, 2, 2, 1, 0, 60}});

BriefPage shortened(const domain::Brief& brief, const domain::Time& now, const PageLook& look) {
  for (const BriefLimits& limit : limits) {
    BriefPage page = brief_page(brief, now, limit);
    const PrintedPages pages = in_print(page, look);
    if (sheets_of(pages, Paper::a4, look.least_scale) <= most_sheets &&
        sheets_of(pages, Paper::letter, look.least_scale) <= most_sheets)
      return page;
  }
  return brief_page(brief, now, limits.back());
}

}  // namespace

PrintedPages letter_pages(const PrintedLetter& letter) {
  PrintedPages pages;
  pages.title = one_line(letter.subject);
  if (pages.title.empty()) pages.title = one_line("Letter to " + letter.to);
  pages.author = one_line(letter.from.name);
  pages.family = "Georgia, DejaVu Serif, serif";
  const auto put = [&](const std::string& text, double before, bool at_end, Look look = Look::plain) {
    if (domain::trim(text).empty()) return;
    pages.blocks.push_back(block(text, before, look));
    pages.blocks.back().at_end = at_end;
  };
  put(sender_lines(letter), 0, true);
  put(letter.date, 6, true);
  put(recipient_lines(letter), 10, false);
  put(one_line(letter.subject), 12, false, Look::strong);
  double before = 8;
  for (const std::string& paragraph : paragraphs_of(letter.body)) {
    put(paragraph, before, false);
    before = 4;
  }
  return pages;
}

PrintedPages brief_pages(const domain::Brief& brief, const domain::Time& now) {
  return in_print(shortened(brief, now, pdf_look), pdf_look);
}

std::string brief_html(const domain::Brief& brief, const domain::Time& now) {
  return page_html(shortened(brief, now, web_look));
}

}  // namespace afterword::exchange
