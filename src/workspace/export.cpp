// The table of formats, and what each of them leaves out.
#include "workspace/export.h"

#include <array>

namespace afterword::workspace {
namespace {

using Format = ExportFormat;
using What = ExportWhat;

struct FormatNames {
  Format format;
  std::string_view spoken, ending;
};
constexpr std::array<FormatNames, 10> names{{
    {Format::json, "JSON", ".json"},
    {Format::markdown, "Markdown", ".md"},
    {Format::html, "Web page", ".html"},
    {Format::pdf, "PDF", ".pdf"},
    {Format::csv, "CSV", ".csv"},
    {Format::anki, "Anki", ".txt"},
    {Format::calendar, "Calendar", ".ics"},
    {Format::cards, "vCard 4.0", ".vcf"},
    {Format::older_cards, "vCard 3.0", ".vcf"},
    {Format::mail, "Mail draft", ".eml"},
}};

// What each thing can be written as, the usual one first.
namespace formats {
constexpr std::array everything{Format::json, Format::csv};
constexpr std::array questions{Format::markdown, Format::html, Format::csv, Format::anki, Format::json};
constexpr std::array interview{Format::markdown, Format::html, Format::json, Format::calendar};
constexpr std::array opportunity{Format::html, Format::markdown, Format::calendar};
constexpr std::array search{Format::html, Format::markdown, Format::csv, Format::calendar};
constexpr std::array people{Format::cards, Format::older_cards, Format::csv};
constexpr std::array person{Format::cards, Format::older_cards, Format::markdown, Format::html, Format::json};
constexpr std::array plan{Format::calendar};
constexpr std::array insights{Format::csv};
constexpr std::array brief{Format::html, Format::pdf, Format::markdown};
constexpr std::array letter{Format::pdf, Format::html, Format::mail};
}  // namespace formats

const FormatNames& names_of(Format format) {
  for (const FormatNames& one : names)
    if (one.format == format) return one;
  return names.front();
}

std::string csv_limits(What what) {
  switch (what) {
    case What::bank:
    case What::question:
      return "For a spreadsheet. Left out: practices but for their number and the last rating. Afterword reads it "
             "back; "
             "that a question is set aside is then forgotten.";
    case What::people:
      return "For a spreadsheet. Left out: what they care about and mentioned, and the interviews they were in. "
             "Afterword does not read this table back.";
    case What::search:
      return "For a spreadsheet, a row for each opportunity. Left out: rounds, people and what you found out. "
             "Afterword does not read this table back.";
    case What::insights:
      return "For a spreadsheet, a row for each thing that is drawn. Afterword does not read this table back.";
    default:
      return "For a spreadsheet: one folder with a table for each kind of record. Left out: settings, versions of "
             "letters, what you told each line of a raw page to be, which records were merged, and what came with a "
             "file but Afterword does not know. Afterword reads back only the table of questions.";
  }
}

std::string json_limits(What what) {
  switch (what) {
    case What::everything:
      return "All records whole. Afterword reads them back without loss. Left out: the undo history, earlier versions "
             "of letters and how this window is set up.";
    case What::bank:
    case What::question:
      return "Whole, with every practice. Afterword reads it back without loss.";
    default:
      return "Whole, with everything it refers to. Afterword reads it back without loss. Left out: settings and what "
             "belongs elsewhere.";
  }
}

std::string page_limits(const ExportWanted& wanted) {
  const bool html = wanted.format == Format::html;
  const std::string where = html ? "To be read in any browser. " : "To be read anywhere. ";
  const std::string folder = "One folder with an index, a page for each interview and one of the questions asked. ";
  const std::string questions_back =
      html ? "Afterword does not read web pages back."
           : "Afterword reads back the pages of interviews, but for letters, and the page of questions.";
  switch (wanted.what) {
    case What::bank:
    case What::question:
      return where + "Left out: practices, when a question comes back and whether it is set aside. " +
             (html ? "Afterword does not read web pages back." : "Afterword reads the rest back.");
    case What::interview:
      return where + "Left out: when practised and what is planned. " +
             (html ? "Afterword does not read web pages back."
                   : "Afterword reads it back but for letters and the questions' pages in the bank, which JSON holds.");
    case What::opportunity:
      return folder + "Left out: practices and what is planned. " + questions_back;
    case What::search:
      return "One folder with an index, and for each opportunity its interviews and the questions asked. Left out: "
             "practices and what is planned. " +
             questions_back;
    case What::letter:
      return "To be printed: the letter as it goes by post. Left out: earlier versions.";
    default:
      return "The page as the brief shows it; what may not be mentioned is left out. Afterword does not read it back.";
  }
}

/// Of the page to read before an interview, to be printed. Which paper the settings say is not known here.
std::string brief_limits(const ExportWanted& wanted) {
  const std::string_view paper = wanted.paper == "letter" ? " of US Letter" : wanted.paper == "a4" ? " of A4" : "";
  return "To be printed, on one or two sheets" + std::string(paper) +
         "; what may not be mentioned is left out. Afterword does not read it back.";
}

std::string card_limits(const ExportWanted& wanted) {
  return std::string("For address books. Left out: interviews, concerns and what they were asked") +
         (wanted.private_notes
              ? ". What they care about and mentioned goes along as a note, without where it was said. "
              : ", and what they care about and mentioned. ") +
         "Afterword reads cards back.";
}

}  // namespace

std::span<const ExportFormat> formats_of(ExportWhat what) {
  switch (what) {
    case What::everything:
      return formats::everything;
    case What::bank:
    case What::question:
      return formats::questions;
    case What::interview:
      return formats::interview;
    case What::opportunity:
      return formats::opportunity;
    case What::search:
      return formats::search;
    case What::people:
      return formats::people;
    case What::person:
      return formats::person;
    case What::plan:
      return formats::plan;
    case What::insights:
      return formats::insights;
    case What::brief:
      return formats::brief;
    case What::letter:
      return formats::letter;
  }
  return formats::everything;
}

std::string_view spoken(ExportFormat format) { return names_of(format).spoken; }
std::string_view ending(ExportFormat format) { return names_of(format).ending; }

bool makes_folder(ExportWhat what, ExportFormat format) {
  if (format == Format::csv) return what == What::everything;
  const bool page = format == Format::markdown || format == Format::html;
  return page && (what == What::opportunity || what == What::search);
}

std::string limits_of(const ExportWanted& wanted) {
  switch (wanted.format) {
    case Format::json:
      return json_limits(wanted.what);
    case Format::csv:
      return csv_limits(wanted.what);
    case Format::anki:
      return "Cards for Anki, which keeps a schedule of its own. Left out: when a question comes back, its practices "
             "and whether it is set aside. Afterword reads the rest back.";
    case Format::calendar:
      return "For a calendar: interviews with a date, and the steps still to be done. Left out: questions, answers and "
             "whatever has no date. Afterword does not read calendars.";
    case Format::cards:
    case Format::older_cards:
      return card_limits(wanted);
    case Format::mail:
      return "A draft that a mail program opens; Afterword itself sends nothing. Left out: earlier versions.";
    case Format::pdf:
      return wanted.what == What::letter ? page_limits(wanted) : brief_limits(wanted);
    case Format::markdown:
    case Format::html:
      return page_limits(wanted);
  }
  return {};
}

}  // namespace afterword::workspace
