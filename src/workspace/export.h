// What leaves the document as files: which formats there are for what, what each of them leaves out, and making them.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/brief.h"
#include "domain/plan.h"
#include "domain/records.h"
#include "domain/result.h"
#include "exchange/printed.h"

namespace afterword::exchange {
struct Interchange;
}

namespace afterword::workspace {

enum class ExportWhat {
  everything,
  bank,
  question,
  interview,
  opportunity,
  search,  ///< all opportunities
  people,  ///< everybody
  person,
  plan,
  insights,
  brief,  ///< the page before meeting them again: of the interview, else of the person
  letter
};
enum class ExportFormat { json, markdown, html, pdf, csv, anki, calendar, cards, older_cards, mail };

struct ExportWanted {
  ExportWhat what = ExportWhat::everything;
  ExportFormat format = ExportFormat::json;
  // Which one, where `what` is one of several. In a calendar of the plan: only theirs.
  domain::QuestionId question{};
  domain::InterviewId interview{};
  domain::PersonId person{};
  domain::OpportunityId opportunity{};
  domain::NoteId note{};
  bool private_notes = false;  ///< cards: with what they care about and mentioned
  std::string paper = {};      ///< PDF: "a4", "letter"; empty: as the settings say
};

struct ExportFile {
  std::string name;  ///< of a file in a folder; empty where there is one file
  std::string text;
};
struct Exported {
  std::vector<ExportFile> files;    ///< one, or where makes_folder says so those of a folder
  std::vector<std::string> losses;  ///< what of these records the files do not hold, counted, as sentences
};

/// What became of an export that was written.
struct ExportWritten {
  std::filesystem::path place;
  std::size_t files = 0;
  std::vector<std::string> losses;
};

/// The formats there are, the one that most want first.
std::span<const ExportFormat> formats_of(ExportWhat what);
std::string_view spoken(ExportFormat format);  ///< "Markdown", "Calendar"
std::string_view ending(ExportFormat format);  ///< ".md"
bool makes_folder(ExportWhat what, ExportFormat format);
/// For whom the format is, what it leaves out, and whether Afterword reads it back: sentences, true of any document.
std::string limits_of(const ExportWanted& wanted);

/// What an export needs beside the records.
struct ExportBeside {
  std::vector<domain::PlannedStep> plan;
  std::optional<domain::Brief> brief;
  domain::Settings settings;
  domain::Time now;
  exchange::Paper paper = exchange::Paper::a4;
};
/// Needs neither the store nor the workspace's thread.
domain::Result<Exported> export_of(const exchange::Interchange& all, const ExportWanted& wanted,
                                   const ExportBeside& beside);

}  // namespace afterword::workspace
