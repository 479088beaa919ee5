// Pages that leave the program: written out, and put beside the data file.
#include "exchange/brief_page.h"
#include "exchange/printed.h"
#include "workspace/core.h"
#include "workspace/letters.h"
#include "workspace/plain_files.h"

namespace afterword::workspace {

using domain::Error;
using domain::Result;

exchange::Paper paper_for(const Workspace& document, std::string_view named) {
  return exchange::paper_of(named.empty() ? document.preference(paper_preference).value_or("") : std::string(named));
}

std::string Workspace::page_text(const domain::Brief& brief, PageFormat format) const {
  switch (format) {
    case PageFormat::markdown:
      return exchange::brief_markdown(brief, now());
    case PageFormat::html:
      return exchange::brief_html(brief, now());
    case PageFormat::pdf:
      if (auto made = exchange::pdf(exchange::brief_pages(brief, now()), paper_for(*this), now())) return *made;
      return {};
    case PageFormat::text:
      break;
  }
  return exchange::brief_text(brief, now());
}

Result<std::filesystem::path> Workspace::save_page(const std::string& name, std::string_view text) const {
  const std::filesystem::path folder = file().parent_path() / "pages";
  if (name.empty() || std::filesystem::path(name).filename() != name || name == "." || name == "..")
    return Error::invalid("A page cannot be saved under this name: " + name);
  std::error_code trouble;
  if (std::filesystem::create_directory(folder, trouble))
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, trouble);
  const std::filesystem::path place = folder / name;
  if (auto written = write_file(place, text); !written) return written.error();
  return place;
}

}  // namespace afterword::workspace
