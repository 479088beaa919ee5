// afterword forget
#include <nlohmann/json.hpp>

#include "cli/command.h"

namespace afterword::cli {
namespace {

domain::Result<void> forget(const std::string& ref, Context& context) {
  auto opened = context.open();
  if (!opened) return opened.error();
  const auto id = (*opened)->person_by_ref(ref);
  if (!id) return domain::Error::missing("There is no person with the id " + ref);
  const auto done = (*opened)->forget(id);
  if (!done) return done.error();
  if (context.json) {
    auto beyond = nlohmann::json::array();
    for (const auto& path : done->beyond) beyond.push_back(path.string());
    const nlohmann::json result = {{"records", done->records},
                                   {"texts", done->texts},
                                   {"backups", done->backups},
                                   {"still_hold", beyond},
                                   {"remarks", done->remarks}};
    context.out << result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    return {};
  }
  context.out << "Erased " << done->records << (done->records == 1 ? " record" : " records")
              << ", replaced the name in " << done->texts << (done->texts == 1 ? " text" : " texts") << ", deleted "
              << done->backups << (done->backups == 1 ? " backup" : " backups") << " that held it.\n";
  for (const auto& path : done->beyond) context.err << "This file still holds the name: " << path.string() << "\n";
  for (const auto& remark : done->remarks) context.err << remark << "\n";
  return {};
}

}  // namespace

Action prepare_forget(CLI::App& options) {
  const auto person = std::make_shared<std::string>();
  options.add_option("--person", *person, "Whom to erase")->required()->type_name("ID");
  options.footer(
      "The person, letters and steps to them, and their name in every text (“someone” stands there then), in the data\n"
      "file, its undo history, its search indexes and the backups that Afterword made. It cannot be undone.\nOptions "
      "of "
      "every command: afterword --help");
  return [person](Context& context) { return forget(*person, context); };
}

}  // namespace afterword::cli
