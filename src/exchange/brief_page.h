// The page to read before meeting somebody (domain/brief.h) as plain blocks, as Markdown, and as a web page that stands
// by itself and prints on one or two sheets of A4 or Letter.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/brief.h"

namespace afterword::exchange {

struct PageLine {
  int dots = 0, of = 0;  ///< ●●○ before the text: how much they care, how an answer was rated; of 0: none
  bool box = false;      ///< a box to tick
  bool strong = false;   ///< the text stands out: an open concern, what was left out last time
  std::string text;      ///< one paragraph
  std::vector<std::string> below;  ///< smaller, under it
  std::string aside = {};          ///< smaller, after it: where it was said
  std::string link = {};           ///< the file beside this one that the text leads to
};

struct PageBlock {
  std::string heading;
  bool of_person = false;  ///< the heading is a name; `under` says who they are
  std::vector<std::string> under;
  std::vector<PageLine> lines;
  bool narrow = false;  ///< short lines: may stand in two columns
};

struct BriefPage {
  std::string title, subtitle;
  std::vector<PageBlock> blocks;  ///< none of them empty
};

/// "●●○", or nothing.
std::string dots(const PageLine& line);

/// How much of what can be long stands on the page. What is left out is counted there: "and 12 more".
struct BriefLimits {
  static constexpr std::size_t all = ~std::size_t{0};
  std::size_t people = all;    ///< with what is known of them; of the others the names alone
  std::size_t told = all;      ///< of one person: what they care about, and what to mention
  std::size_t concerns = all;  ///< also of promises and of the closing card
  std::size_t likely = all;
  std::size_t lists = all;  ///< what was never mentioned; news
  std::size_t asked = all;
  int columns = 0;  ///< of one text; 0: as long as it is
};

BriefPage brief_page(const domain::Brief& brief, const domain::Time& now, const BriefLimits& limits = {});

std::string page_markdown(const BriefPage& page);
std::string page_html(const BriefPage& page);

std::string brief_markdown(const domain::Brief& brief, const domain::Time& now);
/// Shortened to what prints on two sheets (printed.cpp).
std::string brief_html(const domain::Brief& brief, const domain::Time& now);
/// For a terminal.
std::string brief_text(const domain::Brief& brief, const domain::Time& now);

}  // namespace afterword::exchange
