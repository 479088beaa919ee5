// Letters and briefs as blocks to be printed.
#include "exchange/printed.h"

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
  const BriefPage page = brief_page(brief, now);
  PrintedPages pages;
  pages.title = one_line(page.title);
  pages.family = "Inter, Noto Sans, DejaVu Sans, sans-serif";
  pages.points = 10;
  pages.leading = 1.3;
  pages.side_mm = 17;
  pages.top_mm = 15;
  pages.most_pages = 2;
  PrintBlock title = block(pages.title, 0, Look::strong);
  title.scale = 1.7;
  title.heads = true;
  pages.blocks.push_back(std::move(title));
  if (!page.subtitle.empty()) pages.blocks.push_back(block(one_line(page.subtitle), 1, Look::quiet));
  for (const PageBlock& part : page.blocks) add(pages.blocks, part);
  return pages;
}

}  // namespace afterword::exchange
