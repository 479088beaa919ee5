// afterword export
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/files.h"

namespace afterword::cli {
namespace {

struct Options {
  std::string format, interview, person, out;
};

domain::Result<workspace::Workspace::Selection> selection(const workspace::Workspace& document,
                                                          const Options& options) {
  workspace::Workspace::Selection chosen;
  if (!options.interview.empty() && !(chosen.interview = document.interview_by_ref(options.interview)))
    return domain::Error::missing("There is no interview with the id " + options.interview);
  if (!options.person.empty() && !(chosen.person = document.person_by_ref(options.person)))
    return domain::Error::missing("There is no person with the id " + options.person);
  return chosen;
}

domain::Result<void> write_export(const Options& options, Context& context) {
  std::error_code ignored;
  if (!options.out.empty() && std::filesystem::equivalent(options.out, context.file, ignored))
    return domain::Error::conflict("This is the data file itself; name another file to write to: " + options.out);
  const auto opened = context.open();
  if (!opened) return opened.error();
  const workspace::Workspace& document = **opened;
  const auto chosen = selection(document, options);
  if (!chosen) return chosen.error();
  const auto text = document.export_json(*chosen);
  if (!text) return text.error();
  if (options.out.empty() || options.out == "-") {
    context.out << *text;
    return {};
  }
  if (const auto written = write_file(options.out, *text); !written) return written;
  if (context.json) context.out << nlohmann::json{{"file", options.out}, {"bytes", text->size()}}.dump() << "\n";
  return {};
}

}  // namespace

Action prepare_export(CLI::App& options) {
  const auto chosen = std::make_shared<Options>();
  const auto available = [](const std::string& format) -> std::string {
    return format == "json" ? "" : "“" + format + "” cannot be written; available: json";
  };
  options.add_option("--format", chosen->format, "json: everything, to be read back by import")
      ->required()
      ->check(available)
      ->type_name("FORMAT");
  options.add_option("--interview", chosen->interview, "Only what belongs to this interview")->type_name("ID");
  options.add_option("--person", chosen->person, "Only what belongs to this person")->type_name("ID");
  options.add_option("--out", chosen->out, "Write to this file instead of standard output")->type_name("FILE");
  return [chosen](Context& context) { return write_export(*chosen, context); };
}

}  // namespace afterword::cli
