// afterword import FILE…
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/command.h"
#include "cli/files.h"
#include "exchange/interchange.h"

namespace afterword::cli {
namespace {

using workspace::Workspace;
using Report = Workspace::ImportReport;

struct File {
  std::string name, bytes;
};

domain::Result<std::vector<File>> read_files(const std::vector<std::string>& paths) {
  std::vector<File> files;
  for (const std::string& path : paths) {
    auto bytes = read_file(path, exchange::max_interchange_bytes);
    if (!bytes) return bytes.error();
    const std::string name = path == "-" ? "standard input" : std::filesystem::path(path).filename().string();
    files.push_back({name, std::move(*bytes)});
  }
  return files;
}

domain::Result<Report> import_into(Workspace& workspace, const std::vector<File>& files,
                                   const workspace::ImportOptions& options) {
  std::vector<exchange::Source> sources;
  for (const File& file : files) sources.push_back({file.name, file.bytes});
  return workspace.import_files(sources, options);
}

/// Into a data file that does not exist yet: it appears with everything in it, or not at all. Nothing where somebody
/// else made the file meanwhile.
domain::Result<std::optional<Report>> import_into_new(const Context& context, const std::vector<File>& files,
                                                      workspace::ImportOptions options) {
  const bool dry_run = std::exchange(options.dry_run, false);
  auto made = NewFile::make(context.file);
  if (!made) return made.error();
  Report report;
  {
    auto opened = Workspace::open({made->draft(), context.seed, local_now});
    if (!opened) return opened.error();
    auto imported = import_into(**opened, files, options);
    if (!imported) return imported.error();
    if (const auto saved = (*opened)->flush(); !saved) return saved.error();
    report = std::move(*imported);
  }
  if (dry_run) return std::optional(report);
  const auto placed = made->put_in_place();
  if (!placed) return placed.error();
  return *placed ? std::optional(report) : std::nullopt;
}

nlohmann::json as_json(const workspace::ListReport& list) {
  auto doubles = nlohmann::json::array(), skipped = nlohmann::json::array();
  for (const auto& one : list.doubles) doubles.push_back({{"line", one.line}, {"text", one.text}, {"like", one.like}});
  for (const auto& one : list.skipped) skipped.push_back({{"line", one.line}, {"text", one.text}, {"why", one.why}});
  return {{"file", list.file},
          {"kind", list.kind},
          {"recognised", list.recognised},
          {"added", list.added},
          {"filled", list.filled},
          {"known", list.known},
          {"merged", list.merged},
          {"repeated", list.repeated},
          {"doubles", std::move(doubles)},
          {"skipped", std::move(skipped)}};
}

/// What was recognised on standard output; what was passed over, and why, beside it.
void print(const workspace::ListReport& list, Context& context) {
  constexpr std::size_t most = 20;
  context.out << list.file << ": " << list.kind << ", " << list.recognised << " recognised, " << list.added << " new, "
              << list.known << " known, " << list.filled << " completed";
  if (list.merged > 0) context.out << ", " << list.merged << " taken as other wordings";
  if (list.repeated > 0) context.out << ", " << list.repeated << " standing there twice";
  if (!list.skipped.empty()) context.out << ", " << list.skipped.size() << " passed over";
  context.out << ".\n";
  for (std::size_t i = 0; i < std::min(list.doubles.size(), most); ++i)
    context.err << "line " << list.doubles[i].line << ": “" << list.doubles[i].text << "” is likely “"
                << list.doubles[i].like << "”\n";
  for (std::size_t i = 0; i < std::min(list.skipped.size(), most); ++i)
    context.err << "line " << list.skipped[i].line << " passed over, " << list.skipped[i].why << ": "
                << list.skipped[i].text << "\n";
  const std::size_t all = list.doubles.size() + list.skipped.size();
  const std::size_t said = std::min(list.doubles.size(), most) + std::min(list.skipped.size(), most);
  if (all > said) context.err << "… and " << all - said << " more; --json says all.\n";
}

void print(const Report& report, bool dry_run, Context& context) {
  if (context.json) {
    auto lists = nlohmann::json::array();
    for (const auto& list : report.lists) lists.push_back(as_json(list));
    nlohmann::json result = {{"added", report.added},
                             {"changed", report.changed},
                             {"unchanged", report.unchanged},
                             {"remarks", report.remarks},
                             {"dry_run", dry_run}};
    if (!lists.empty()) result["lists"] = std::move(lists);
    context.out << result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return;
  }
  context.out << (dry_run ? "It would add " : "Added ") << report.added << (dry_run ? ", change " : ", changed ")
              << report.changed << (dry_run ? " and leave " : ", left ") << report.unchanged << " as "
              << (report.unchanged == 1 ? "it was" : "they were") << ".\n";
  for (const auto& list : report.lists) print(list, context);
  for (const std::string& remark : report.remarks) context.err << remark << "\n";
}

domain::Result<void> import_files(const std::vector<std::string>& paths, const workspace::ImportOptions& options,
                                  Context& context) {
  const auto files = read_files(paths);
  if (!files) return files.error();
  if (!std::filesystem::exists(context.file)) {
    const auto first = import_into_new(context, *files, options);
    if (!first) return first.error();
    if (*first) {
      print(**first, options.dry_run, context);
      return {};
    }
  }
  auto opened = context.open();
  if (!opened) return opened.error();
  const auto report = import_into(**opened, *files, options);
  if (!report) return report.error();
  if (const auto saved = (*opened)->flush(); !saved) return saved;
  print(*report, options.dry_run, context);
  return {};
}

}  // namespace

Action prepare_import(CLI::App& options) {
  struct Options {
    std::vector<std::string> paths;
    workspace::ImportOptions how;
  };
  const auto chosen = std::make_shared<Options>();
  options.add_option("FILE", chosen->paths, "Files to read; - is standard input")->required();
  options.add_flag("--dry-run", chosen->how.dry_run, "Only say what it would do");
  options.add_option("--interview", chosen->how.interview, "The interview that a transcript is of")->type_name("ID");
  options.add_option("--me", chosen->how.me, "Your name in a transcript, or a part of it")->type_name("NAME");
  options.add_option("--columns", chosen->how.columns, "What the columns of a table are: text,answer,-,tags")
      ->type_name("NAMES");
  options
      .add_option_function<std::string>(
          "--header", [chosen](const std::string& word) { chosen->how.header = word == "yes"; },
          "Whether the first row of a table names its columns: yes or no; left out, it is guessed")
      ->check(CLI::IsMember({"yes", "no"}))
      ->type_name("WORD");
  options.add_flag("--merge-doubles", chosen->how.doubles_as_variants,
                   "What the bank likely has in other words becomes a wording there, no question of its own");
  options.footer(
      "Afterword JSON, question sets, lists of questions (Markdown, text, CSV, Anki's text export), cards of people\n"
      "(.vcf) and transcripts (.vtt, .srt, text with names), known by what is in them. All files are taken in, or "
      "none.\n"
      "Reading the same file twice changes nothing.\n"
      "Options of every command: afterword --help");
  return [chosen](Context& context) { return import_files(chosen->paths, chosen->how, context); };
}

}  // namespace afterword::cli
