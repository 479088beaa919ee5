#include "exchange/pages_to_read.h"

#include <algorithm>
#include <set>

#include "domain/text.h"
#include "exchange/debrief_parts.h"
#include "exchange/question_list_parts.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

// Of debriefs and briefs; those that people may well give a list of their own are not among them.
constexpr auto own_headings = std::to_array<std::string_view>(
    {parts::people_heading, parts::details_heading, parts::next_heading, parts::closing_heading, parts::unsaid_heading,
     parts::feeling_heading, parts::raw_heading, "What worried them, and your answer", "Promised, and not delivered",
     "Likely to come back", "News since", "Before you leave the room", "What else they asked", "Beside this one"});

}  // namespace

bool is_page_to_read(std::string_view bytes) {
  constexpr std::size_t looked_at = 256 * 1024;
  const auto text = decode_text(bytes.substr(0, looked_at)).text;
  if (text.starts_with(page_mark)) return true;
  if (!text.starts_with("# ")) return false;
  std::set<std::string_view> found;
  for (const auto line : lists::lines_of(text))
    if (line.starts_with("## "))
      if (const auto heading = std::find(own_headings.begin(), own_headings.end(), domain::trim(line.substr(3)));
          heading != own_headings.end())
        found.insert(*heading);
  return found.size() >= 2;
}

}  // namespace afterword::exchange
