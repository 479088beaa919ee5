// The page's blocks in Markdown, HTML and plain text.
#include "exchange/brief_page.h"
#include "exchange/markup.h"

namespace afterword::exchange {
namespace {

constexpr std::string_view page_style = R"(
:root { color-scheme: light; }
body { font: 10.5pt/1.4 "Inter", "Noto Sans", "DejaVu Sans", sans-serif; color: #14202b; max-width: 46em;
  margin: 2em auto; padding: 0 1.2em; }
h1 { font-size: 17pt; margin: 0; }
.sub { color: #4b5b68; margin: 0.2em 0 1em; }
section { break-inside: avoid-page; margin: 0 0 0.9em; border-top: 1px solid #d5dcdf; padding-top: 0.5em; }
section.long { break-inside: auto; }
h2 { font-size: 10pt; margin: 0 0 0.3em; break-after: avoid; }
h2.name { font-size: 12pt; }
.under { color: #4b5b68; margin: 0 0 0.3em; }
ul { list-style: none; margin: 0; padding: 0; }
ul.narrow { columns: 2; column-gap: 2em; }
li { margin: 0 0 0.35em; break-inside: avoid; }
.dots { color: #0b5a7d; letter-spacing: 0.1em; margin-right: 0.5em; }
.below { display: block; white-space: pre-line; color: #4b5b68; font-size: 9pt; }
.aside { color: #4b5b68; font-size: 9pt; margin-left: 0.4em; }
.strong { font-weight: 600; }
.box { margin-right: 0.5em; }
@page { margin: 14mm 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.3; } .below { font-size: 8.5pt; } })";

// From so many lines on a block may be parted by the end of a sheet.
constexpr std::size_t long_from = 7;

std::string joined_by(const std::vector<std::string>& texts, std::string_view between) {
  std::string out;
  for (const auto& text : texts) out += (out.empty() ? "" : std::string(between)) + text;
  return out;
}

void markdown_line(std::string& out, const PageLine& line) {
  out += line.box ? "- [ ] " : "- ";
  if (line.of > 0) out += dots(line) + " ";
  std::string text = markdown_lines(line.text, 2, false);
  if (!line.link.empty()) text = "[" + text + "](" + line.link + ")";
  out += line.strong ? "**" + text + "**" : text;
  out += line.aside.empty() ? "\n" : " (" + markdown_text(line.aside) + ")\n";
  for (const auto& below : line.below) out += "  - " + markdown_lines(below, 4) + "\n";
}

void html_line(std::string& out, const PageLine& line) {
  out += "<li>";
  if (line.box) out += "<span class=\"box\">☐</span>";
  if (line.of > 0)
    out += "<span class=\"dots\" aria-label=\"" + std::to_string(line.dots) + " of " + std::to_string(line.of) + "\">" +
           dots(line) + "</span>";
  std::string text = html_text(line.text);
  if (!line.link.empty()) text = "<a href=\"" + html_text(line.link) + "\">" + text + "</a>";
  out += line.strong ? "<span class=\"strong\">" + text + "</span>" : text;
  if (!line.aside.empty()) out += " <span class=\"aside\">" + html_text(line.aside) + "</span>";
  for (const auto& below : line.below) out += "<span class=\"below\">" + html_text(below) + "</span>";
  out += "</li>\n";
}

void html_block(std::string& out, const PageBlock& block) {
  out += block.lines.size() >= long_from ? "<section class=\"long\">\n" : "<section>\n";
  out += std::string(block.of_person ? "<h2 class=\"name\">" : "<h2>") + html_text(block.heading) + "</h2>\n";
  if (!block.under.empty()) out += "<p class=\"under\">" + html_text(joined_by(block.under, " · ")) + "</p>\n";
  if (!block.lines.empty()) {
    out += block.narrow ? "<ul class=\"narrow\">\n" : "<ul>\n";
    for (const auto& line : block.lines) html_line(out, line);
    out += "</ul>\n";
  }
  out += "</section>\n";
}

}  // namespace

std::string dots(const PageLine& line) {
  std::string out;
  for (int i = 1; i <= line.of; ++i) out += i <= line.dots ? "●" : "○";
  return out;
}

std::string brief_markdown(const domain::Brief& brief, const domain::Time& now) {
  return page_markdown(brief_page(brief, now));
}

std::string page_markdown(const BriefPage& page) {
  std::string out = "# " + markdown_text(page.title) + "\n\n";
  if (!page.subtitle.empty()) out += markdown_text(page.subtitle) + "\n\n";
  for (const auto& block : page.blocks) {
    out += "## " + markdown_text(block.heading) + "\n\n";
    if (!block.under.empty()) out += markdown_text(joined_by(block.under, " · ")) + "\n\n";
    for (const auto& line : block.lines) markdown_line(out, line);
    if (!block.lines.empty()) out += "\n";
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

std::string page_html(const BriefPage& page) {
  const std::string title = html_text(page.title);
  std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title + "</title>\n";
  out += "<style>" + std::string(page_style) + "\n</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
  out += "<p class=\"sub\">" + html_text(page.subtitle) + "</p>\n";
  for (const auto& block : page.blocks) html_block(out, block);
  return out + "</body>\n</html>\n";
}

std::string brief_text(const domain::Brief& brief, const domain::Time& now) {
  const BriefPage page = brief_page(brief, now);
  std::string out = page.title + "\n" + (page.subtitle.empty() ? "" : page.subtitle + "\n");
  for (const auto& block : page.blocks) {
    out += "\n" + block.heading + "\n";
    if (!block.under.empty()) out += "  " + joined_by(block.under, "; ") + "\n";
    for (const auto& line : block.lines) {
      out += "  " + std::string(line.box ? "[ ] " : "") + (line.of > 0 ? dots(line) + " " : "") + line.text +
             (line.aside.empty() ? "" : " (" + line.aside + ")") + "\n";
      for (const auto& below : line.below) out += "      " + below + "\n";
    }
  }
  return out;
}

}  // namespace afterword::exchange
