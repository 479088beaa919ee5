#include "cli/export_pages.h"

#include <nlohmann/json.hpp>

#include "cli/files.h"
#include "exchange/interchange.h"

namespace afterword::cli {
namespace {

using domain::Error;
using domain::Result;
using workspace::ExportFormat;
using workspace::ExportWanted;
using workspace::ExportWhat;

Result<ExportWanted> wanted_of(const PagesWanted& pages, const workspace::Workspace& document) {
  ExportWanted wanted;
  wanted.format = pages.format == "anki"   ? ExportFormat::anki
                  : pages.format == "html" ? ExportFormat::html
                                           : ExportFormat::markdown;
  const int named =
      (pages.opportunity.empty() ? 0 : 1) + (pages.interview.empty() ? 0 : 1) + (pages.person.empty() ? 0 : 1);
  if (named > 1)
    return Error::invalid("These pages are about one thing: name one of --interview, --person, --opportunity");
  wanted.what = !pages.opportunity.empty() ? ExportWhat::opportunity
                : !pages.interview.empty() ? ExportWhat::interview
                : !pages.person.empty()    ? ExportWhat::person
                                           : ExportWhat::bank;
  if (wanted.format == ExportFormat::anki && wanted.what != ExportWhat::bank)
    return Error::invalid(std::string("Anki takes the question bank, not one ") +
                          (wanted.what == ExportWhat::interview ? "interview"
                           : wanted.what == ExportWhat::person  ? "person"
                                                                : "opportunity"));
  if (wanted.what == ExportWhat::opportunity) {
    const auto records = document.records({});
    if (!records) return records.error();
    for (const auto& one : records->opportunities)
      if ((one.ref.empty() ? exchange::made_ref(domain::Noun::opportunity, one.id.value) : one.ref) ==
          pages.opportunity)
        wanted.opportunity = one.id;
    if (!wanted.opportunity) return Error::missing("There is no opportunity with the id " + pages.opportunity);
  }
  if (wanted.what == ExportWhat::interview) {
    wanted.interview = document.interview_by_ref(pages.interview);
    if (!wanted.interview) return Error::missing("There is no interview with the id " + pages.interview);
  }
  if (wanted.what == ExportWhat::person) {
    wanted.person = document.person_by_ref(pages.person);
    if (!wanted.person) return Error::missing("There is no person with the id " + pages.person);
  }
  return wanted;
}

Result<void> write_pages(const std::vector<workspace::ExportFile>& files, const std::string& out, Context& context) {
  if (out.empty() || out == "-") return Error::invalid("Name a folder for the pages with --out");
  const auto written = workspace::write_folder(out, files);
  if (!written) return written.error();
  auto places = nlohmann::json::array();
  for (const auto& place : *written) places.push_back(place.string());
  if (context.json) context.out << nlohmann::json{{"files", places}}.dump() << "\n";
  return {};
}

}  // namespace

Result<void> export_pages(const PagesWanted& pages, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  const auto wanted = wanted_of(pages, **opened);
  if (!wanted) return wanted.error();
  const auto made = (*opened)->exported(*wanted, context.now);
  if (!made) return made.error();
  for (const auto& loss : made->losses) context.err << loss << "\n";
  if (workspace::makes_folder(wanted->what, wanted->format)) return write_pages(made->files, pages.out, context);
  const std::string& text = made->files.front().text;
  if (pages.out.empty() || pages.out == "-") {
    context.out << text;
    return {};
  }
  if (const auto written = write_file(pages.out, text); !written) return written;
  if (context.json)
    context.out << nlohmann::json{{"file", pages.out}, {"bytes", text.size()}, {"left_out", made->losses}}.dump()
                << "\n";
  return {};
}

}  // namespace afterword::cli
