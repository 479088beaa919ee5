// Pages that leave the program: written out, and put beside the data file.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "exchange/brief_page.h"
#include "exchange/printed.h"
#include "workspace/core.h"
#include "workspace/letters.h"

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
  const auto failed = [&](const std::filesystem::path& path) {
    return Error::disk(std::string("The page could not be saved (") + std::strerror(errno) + "): " + path.string());
  };
  const std::filesystem::path place = folder / name;
  const std::string fresh = place.string() + ".new";
  const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return failed(place);
  bool whole = true;
  while (whole && !text.empty()) {
    const ssize_t n = ::write(descriptor, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    whole = n > 0;
    if (whole) text.remove_prefix(static_cast<std::size_t>(n));
  }
  whole = ::fsync(descriptor) == 0 && whole;
  whole = ::close(descriptor) == 0 && whole;
  if (!whole || ::rename(fresh.c_str(), place.c_str()) != 0) {
    const Error error = failed(place);
    ::unlink(fresh.c_str());
    return error;
  }
  return place;
}

}  // namespace afterword::workspace
