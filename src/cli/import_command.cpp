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

void print(const Report& report, bool dry_run, Context& context) {
  if (context.json) {
    const nlohmann::json result = {{"added", report.added},
                                   {"changed", report.changed},
                                   {"unchanged", report.unchanged},
                                   {"remarks", report.remarks},
                                   {"dry_run", dry_run}};
    context.out << result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return;
  }
  context.out << (dry_run ? "It would add " : "Added ") << report.added << (dry_run ? ", change " : ", changed ")
              << report.changed << (dry_run ? " and leave " : ", left ") << report.unchanged << " as "
              << (report.unchanged == 1 ? "it was" : "they were") << ".\n";
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
  options.footer(
      "Afterword JSON, question sets, cards of people (.vcf) and transcripts (.vtt, .srt, text with names), known by\n"
      "what is in them. All files are taken in, or none. Reading the same file twice changes nothing.\n"
      "Options of every command: afterword --help");
  return [chosen](Context& context) { return import_files(chosen->paths, chosen->how, context); };
}

}  // namespace afterword::cli
