// afterword backup, restore and doctor
#include <nlohmann/json.hpp>

#include "cli/command.h"

namespace afterword::cli {
namespace {

void say(Context& context, std::string_view key, const std::string& path, const std::string& sentence) {
  if (context.json) {
    context.out << nlohmann::json{{key, path}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
  } else {
    context.out << sentence << ": " << path << "\n";
  }
}

domain::Result<void> back_up(const std::string& target, Context& context) {
  auto opened = context.open();
  if (!opened) return opened.error();
  if (const auto done = (*opened)->backup(target); !done) return done;
  say(context, "backup", target, "Backed up to");
  return {};
}

domain::Result<void> bring_back(const std::string& backup, Context& context) {
  if (const auto done = workspace::restore(backup, context.file, local_now); !done) return done;
  say(context, "restored", context.file.string(), "Restored to");
  return {};
}

domain::Result<void> examine(bool repair, Context& context) {
  auto opened = context.open();
  if (!opened) return opened.error();
  if (repair)
    if (const auto repaired = (*opened)->repair(); !repaired) return repaired;
  const std::vector<std::string> findings = (*opened)->check();
  if (context.json) {
    const nlohmann::json result = {{"sound", findings.empty()}, {"repaired", repair}, {"findings", findings}};
    context.out << result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
  } else if (findings.empty()) {
    context.out << "The data file is sound: " << context.file.string() << "\n";
  } else {
    for (const std::string& finding : findings) context.out << finding << "\n";
  }
  if (findings.empty()) return {};
  return domain::Error::invalid(
      repair ? "The data file could not be mended; bring back a backup with: afterword restore FILE"
             : "The data file is damaged; try: afterword doctor --repair");
}

}  // namespace

Action prepare_backup(CLI::App& options) {
  const auto target = std::make_shared<std::string>();
  options.add_option("FILE", *target, "The copy to be written")->required();
  return [target](Context& context) { return back_up(*target, context); };
}

Action prepare_restore(CLI::App& options) {
  const auto backup = std::make_shared<std::string>();
  options.add_option("FILE", *backup, "The copy to bring back")->required();
  return [backup](Context& context) { return bring_back(*backup, context); };
}

Action prepare_doctor(CLI::App& options) {
  const auto repair = std::make_shared<bool>(false);
  options.add_flag("--repair", *repair, "Build anew what can be worked out from the rest, such as the search index");
  return [repair](Context& context) { return examine(*repair, context); };
}

}  // namespace afterword::cli
