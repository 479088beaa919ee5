// afterword export
#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/export_pages.h"
#include "cli/files.h"
#include "cli/letter_out.h"
#include "exchange/csv_tables.h"
#include "exchange/interchange.h"

namespace afterword::cli {
namespace {

constexpr std::string_view formats[] = {"json", "csv", "vcf", "ics", "eml", "pdf", "anki", "markdown", "html"};

struct ExportOptions {
  std::string format, interview, person, opportunity, note, out, what, vcard = "4.0", paper;
  bool private_notes = false;
};

using Selection = workspace::Workspace::Selection;

domain::Result<workspace::Workspace::Selection> selection(const workspace::Workspace& document,
                                                          const ExportOptions& options) {
  workspace::Workspace::Selection chosen;
  if (!options.interview.empty() && !(chosen.interview = document.interview_by_ref(options.interview)))
    return domain::Error::missing("There is no interview with the id " + options.interview);
  if (!options.person.empty() && !(chosen.person = document.person_by_ref(options.person)))
    return domain::Error::missing("There is no person with the id " + options.person);
  return chosen;
}

workspace::ExportWanted wanted_of(const ExportOptions& options, const Selection& chosen) {
  using workspace::ExportFormat, workspace::ExportWhat;
  workspace::ExportWanted wanted{.interview = chosen.interview, .person = chosen.person};
  wanted.private_notes = options.private_notes;
  wanted.paper = options.paper;
  if (options.format == "ics") wanted.format = ExportFormat::calendar;
  if (options.format == "vcf") wanted.format = options.vcard == "3.0" ? ExportFormat::older_cards : ExportFormat::cards;
  if (options.format == "eml") wanted.format = ExportFormat::mail;
  if (options.format == "pdf") wanted.format = ExportFormat::pdf;
  wanted.what = options.format == "ics"              ? ExportWhat::plan
                : options.format != "vcf"            ? ExportWhat::letter
                : chosen.person && !chosen.interview ? ExportWhat::person
                                                     : ExportWhat::people;
  return wanted;
}

domain::Result<std::string> exported(const workspace::Workspace& document, const ExportOptions& options,
                                     const Selection& chosen, const domain::Time& now) {
  if (options.format == "json") return document.export_json(chosen);
  auto wanted = wanted_of(options, chosen);
  if (options.format == "csv" || wanted.what == workspace::ExportWhat::letter) {
    // A letter that is named needs no choice; one of an interview is looked for among all, whoever it is to.
    const auto records = document.records(options.format == "csv" ? chosen : Selection{});
    if (!records) return records.error();
    if (options.format == "csv")
      return exchange::write_csv(*exchange::csv_table(options.what == "bank" ? "questions" : options.what, *records));
    const auto note = letter_of(document, *records, options.note, chosen);
    if (!note) return note.error();
    wanted.note = (*note)->id;
  }
  auto made = document.exported(wanted, now);
  if (!made) return made.error();
  return std::move(made->files.front().text);
}

/// One file for each table.
domain::Result<void> write_tables(const workspace::Workspace& document, const ExportOptions& options,
                                  const Selection& chosen, Context& context) {
  if (options.out.empty() || options.out == "-")
    return domain::Error::invalid("Name a folder for the tables with --out, or one table with --what");
  const auto records = document.records(chosen);
  if (!records) return records.error();
  std::vector<workspace::ExportFile> tables;
  for (const std::string_view what : exchange::csv_tables())
    tables.push_back({std::string(what) + ".csv", exchange::write_csv(*exchange::csv_table(what, *records))});
  const auto written = workspace::write_folder(options.out, tables);
  if (!written) return written.error();
  auto files = nlohmann::json::array();
  for (const auto& file : *written) files.push_back(file.string());
  if (context.json) context.out << nlohmann::json{{"files", files}}.dump() << "\n";
  return {};
}

bool is_page(const std::string& format) { return format == "anki" || format == "markdown" || format == "html"; }

domain::Result<void> write_export(const ExportOptions& options, Context& context) {
  std::error_code ignored;
  if (!options.out.empty() && std::filesystem::equivalent(options.out, context.file, ignored))
    return domain::Error::conflict("This is the data file itself; name another file to write to: " + options.out);
  if (is_page(options.format))
    return export_pages({options.format, options.interview, options.person, options.opportunity, options.out}, context);
  const auto opened = context.open();
  if (!opened) return opened.error();
  const workspace::Workspace& document = **opened;
  const auto chosen = selection(document, options);
  if (!chosen) return chosen.error();
  if (options.format == "csv" && options.what.empty()) return write_tables(document, options, *chosen, context);
  const auto text = exported(document, options, *chosen, context.now);
  if (!text) return text.error();
  if (options.out.empty() || options.out == "-") {
    context.out << *text;
    return {};
  }
  if (const auto written = write_file(options.out, *text); !written) return written;
  if (context.json) context.out << nlohmann::json{{"file", options.out}, {"bytes", text->size()}}.dump() << "\n";
  return {};
}

std::string table_names() {
  std::string names;
  for (const std::string_view name : exchange::csv_tables()) (names += names.empty() ? "" : ", ") += name;
  return names;
}

}  // namespace

Action prepare_export(CLI::App& options) {
  const auto chosen = std::make_shared<ExportOptions>();
  const auto available = [](const std::string& format) -> std::string {
    if (std::ranges::find(formats, format) != std::end(formats)) return "";
    std::string words = "“" + format + "” cannot be written; available:";
    for (const std::string_view one : formats) (words += one == formats[0] ? " " : ", ") += one;
    return words;
  };
  const auto table = [](const std::string& what) -> std::string {
    return what == "bank" || exchange::csv_table(what, {})
               ? ""
               : "there is no table “" + what + "”; there are: " + table_names();
  };
  options
      .add_option("--format", chosen->format,
                  "json: everything, to be read back by import; csv: tables for a spreadsheet; vcf: address cards;\n"
                  "ics: interviews and the plan for a calendar; eml: a letter as a draft for a mail program;\n"
                  "pdf: a letter to print; anki: the question bank as cards;\n"
                  "markdown, html: the bank, an interview, a person's page or an opportunity to read")
      ->required()
      ->check(available)
      ->type_name("FORMAT");
  options.add_option("--interview", chosen->interview, "Only what belongs to this interview")->type_name("ID");
  options
      .add_option("--opportunity", chosen->opportunity,
                  "markdown, html: all about it, with an index, in the folder --out")
      ->type_name("ID");
  options.add_option("--person", chosen->person, "Only what belongs to this person")->type_name("ID");
  options.add_option("--note", chosen->note, "eml, pdf: this letter; may be left out where only one is not sent yet")
      ->type_name("ID");
  options.add_option("--paper", chosen->paper, "pdf: a4 or letter; otherwise as the settings say, a4 at first")
      ->check(CLI::IsMember({"a4", "letter"}))
      ->type_name("PAPER");
  options.add_option("--out", chosen->out, "Write to this file (csv: this folder) instead of standard output")
      ->type_name("FILE");
  options.add_option("--what", chosen->what, "csv: only this table: " + table_names() + "; markdown, html: bank")
      ->check(table)
      ->type_name("TABLE");
  options.add_option("--vcard", chosen->vcard, "vcf: the version, 4.0 unless 3.0 is named")
      ->check(CLI::IsMember({"3.0", "4.0"}))
      ->type_name("VERSION");
  options.add_flag("--private", chosen->private_notes, "vcf: with what they care about and mentioned");
  return [chosen](Context& context) { return write_export(*chosen, context); };
}

}  // namespace afterword::cli
