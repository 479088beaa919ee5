// What `export` writes to be read elsewhere: Anki's cards, Markdown and HTML.
#pragma once

#include <string>

#include "cli/command.h"

namespace afterword::cli {

struct PagesWanted {
  std::string format;  ///< anki, markdown or html
  std::string interview, person, opportunity, out;
};

/// The bank, one interview, the page about one person, or a folder about one opportunity. Says on standard error what
/// the format does not hold.
domain::Result<void> export_pages(const PagesWanted& wanted, Context& context);

}  // namespace afterword::cli
