#include "cli/export_pages.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>

#include "cli/files.h"
#include "exchange/anki.h"
#include "exchange/bank_pages.h"
#include "exchange/debrief_page.h"

namespace afterword::cli {
namespace {

using domain::Error;
using domain::Result;

/// A folder for its owner alone; one that is there will do, a symbolic link will not.
Result<void> make_folder(const std::filesystem::path& path) {
  std::filesystem::path bare = path;
  if (!bare.has_filename()) bare = bare.parent_path();
  if (::mkdir(bare.c_str(), 0700) == 0) return {};
  const int code = errno;
  struct stat found {};
  if (code != EEXIST || ::lstat(bare.c_str(), &found) != 0)
    return Error::disk("The folder cannot be made (" + std::string(std::strerror(code)) + "): " + bare.string());
  if (S_ISLNK(found.st_mode))
    return Error::conflict("Nothing was written, for this is a symbolic link; name the folder that it leads to: " +
                           bare.string());
  if (!S_ISDIR(found.st_mode)) return Error::conflict("Nothing was written, for this is no folder: " + bare.string());
  return {};
}

Result<void> write_folder(const std::vector<exchange::PageFile>& files, const std::string& out, Context& context) {
  if (out.empty() || out == "-") return Error::invalid("Name a folder for the pages with --out");
  if (const auto made = make_folder(out); !made) return made;
  auto written = nlohmann::json::array();
  for (const auto& file : files) {
    const auto path = std::filesystem::path(out) / file.name;
    if (const auto done = write_file(path, file.text); !done) return done;
    written.push_back(path.string());
  }
  if (context.json) context.out << nlohmann::json{{"files", written}}.dump() << "\n";
  return {};
}

struct Page {
  std::string text;
  std::vector<std::string> losses;
};

Result<Page> page_of(const PagesWanted& wanted, const workspace::Workspace& document,
                     const exchange::Interchange& records) {
  const bool html = wanted.format == "html";
  if (!wanted.interview.empty()) {
    if (wanted.format == "anki") return Error::invalid("Anki takes the question bank, not one interview");
    const auto id = document.interview_by_ref(wanted.interview);
    const auto page = exchange::debrief_page(records, id);
    if (!page) return Error::missing("There is no interview with the id " + wanted.interview);
    return Page{html ? exchange::page_html(*page) : exchange::page_markdown(*page), {}};
  }
  const auto& questions = records.questions;
  if (wanted.format == "anki") return Page{exchange::write_anki(questions), exchange::anki_losses(questions)};
  if (html) return Page{exchange::bank_html(questions), exchange::bank_markdown_losses(questions)};
  return Page{exchange::bank_markdown(questions), exchange::bank_markdown_losses(questions)};
}

}  // namespace

Result<void> export_pages(const PagesWanted& wanted, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  const auto records = (*opened)->records({});
  if (!records) return records.error();
  if (!wanted.opportunity.empty()) {
    if (wanted.format == "anki") return Error::invalid("Anki takes the question bank, not one opportunity");
    const auto files = exchange::opportunity_pages(*records, wanted.opportunity, wanted.format == "html");
    if (files.empty()) return Error::missing("There is no opportunity with the id " + wanted.opportunity);
    return write_folder(files, wanted.out, context);
  }
  const auto page = page_of(wanted, **opened, *records);
  if (!page) return page.error();
  for (const auto& loss : page->losses) context.err << loss << "\n";
  if (wanted.out.empty() || wanted.out == "-") {
    context.out << page->text;
    return {};
  }
  if (const auto written = write_file(wanted.out, page->text); !written) return written;
  if (context.json)
    context.out << nlohmann::json{{"file", wanted.out}, {"bytes", page->text.size()}, {"left_out", page->losses}}.dump()
                << "\n";
  return {};
}

}  // namespace afterword::cli
