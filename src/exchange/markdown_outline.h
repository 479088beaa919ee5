// Markdown pages that were written here, as their sections, items and what stands below each item.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/question_list.h"

namespace afterword::exchange {

struct OutlineItem {
  std::size_t line = 0;
  std::string raw;                 ///< Markdown
  std::vector<std::string> below;  ///< plain
};
struct OutlineSection {
  std::size_t line = 0;
  std::string heading;
  std::vector<OutlineItem> items;
};

/// "## heading", "- item", "  - below it", and lines that go on with these. What stands before the first heading is
/// passed over; other text that belongs to none of them is added to `skipped`.
std::vector<OutlineSection> markdown_outline(std::string_view text, std::vector<SkippedLine>& skipped);

}  // namespace afterword::exchange
