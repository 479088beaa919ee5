// Pages to be printed, as a list of blocks, and the PDF that Cairo and Pango make of them. Letters and briefs are both
// put into this form.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/brief.h"
#include "domain/result.h"
#include "domain/time.h"
#include "exchange/letter_html.h"

namespace afterword::exchange {

enum class Paper { a4, letter };

/// "letter" is US Letter, everything else A4.
constexpr Paper paper_of(std::string_view word) { return word == "letter" ? Paper::letter : Paper::a4; }

/// A stretch of text in one look.
struct PrintRun {
  enum class Look { plain, strong, quiet, accent } look = Look::plain;  ///< quiet: smaller and grey
  std::string text;
};

/// A title, heading, paragraph or item of a list.
struct PrintBlock {
  std::vector<PrintRun> runs;  ///< line ends in them begin new lines
  double scale = 1;            ///< of the size of the text
  double before = 0;           ///< mm of space above it, except at the head of a page
  double indent = 0;           ///< mm by which every line but the first of a paragraph is moved in
  bool at_end = false;         ///< set at the far side of the page
  bool heads = false;          ///< never the last of a page
  bool rule = false;           ///< a thin line above it
};

struct PrintedPages {
  std::string title, author;     ///< of the document, for readers and search
  std::string family = "serif";  ///< fonts, the first that is there
  double points = 11.5, leading = 1.4;
  double side_mm = 22, top_mm = 25;
  int most_pages = 0;  ///< the text is set smaller, down to smallest_scale, to fit; 0: as many as it takes
  std::vector<PrintBlock> blocks;
};

PrintedPages letter_pages(const PrintedLetter& letter);
/// Where the page would not fit on two sheets of either paper in the smallest size, its long lists are shortened until
/// it does.
PrintedPages brief_pages(const domain::Brief& brief, const domain::Time& now);

/// How many sheets the pages take, set at so much of their size.
int sheets_of(const PrintedPages& pages, Paper paper, double scale);
constexpr double smallest_scale = 0.75;

/// The file's bytes. No line is cut by the end of a page, no paragraph leaves a single line behind or sends one ahead,
/// and from the second page on each has its number. `made` is the date of the document: the same input gives the same
/// bytes. Text can be copied out of it; directions and scripts are Pango's.
domain::Result<std::string> pdf(const PrintedPages& pages, Paper paper, const domain::Time& made);

}  // namespace afterword::exchange
