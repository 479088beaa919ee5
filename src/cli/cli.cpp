// The command line: global options, the table of commands, exit statuses.
#include "cli/cli.h"

#include <ctime>

#include "cli/command.h"
#include "platform/folders.h"

namespace afterword::cli {
namespace {

constexpr int done = 0, failed = 1, wrong_usage = 2;

struct Globals {
  std::string data, at;
  bool no_seed = false, json = false;
};

std::string check_time(const std::string& text) {
  if (domain::parse_time(text)) return {};
  return "“" + text + "” is no time with an offset, as in 2026-03-05T14:00:00+01:00";
}

void add_globals(CLI::App& app, Globals& globals) {
  app.add_option("--data", globals.data, "The data file; by default afterword/afterword.db in the XDG data folder")
      ->type_name("FILE");
  app.add_flag("--no-seed", globals.no_seed, "Make a new data file without the shipped question bank");
  app.add_option("--at", globals.at, "Take this for now, as in 2026-03-05T14:00:00+01:00")
      ->type_name("TIME")
      ->check(check_time);
  app.add_flag("--json", globals.json, "Print the result as one JSON document");
  app.set_version_flag("--version", "afterword " AFTERWORD_VERSION, "Print the version and exit");
  app.footer("Without a command the window opens.\nExit status: 0 done, 1 the command failed, 2 wrong usage.");
}

domain::Result<std::filesystem::path> data_file(const Globals& globals) {
  if (!globals.data.empty()) return std::filesystem::path(globals.data);
  const auto folder = platform::data_folder();
  if (!folder) return domain::Error::missing("There is no home folder here; name the data file with --data FILE");
  return *folder / "afterword.db";
}

/// In the window the time given goes on.
std::function<domain::Time()> running_clock(const Globals& globals) {
  if (globals.at.empty()) return local_now;
  return [time = *domain::parse_time(globals.at), start = std::chrono::steady_clock::now()] {
    const auto passed = std::chrono::steady_clock::now() - start;
    return domain::Time{time.utc_ms + std::chrono::duration_cast<std::chrono::milliseconds>(passed).count(),
                        time.offset_min};
  };
}

/// Help goes to `out` and succeeds; anything else is one line on `err`.
int explain(const CLI::App& app, const CLI::ParseError& error, const Surroundings& surroundings) {
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
    app.exit(error, surroundings.out, surroundings.err);
    return done;
  }
  const auto used = app.get_subcommands();
  const auto extras = app.remaining();
  if (used.empty() && !extras.empty() && extras.front().rfind('-', 0) != 0) {
    surroundings.err << "afterword: There is no command “" << extras.front() << "”. All of them: afterword --help\n";
    return wrong_usage;
  }
  const std::string command = used.empty() ? "" : " " + used.front()->get_name();
  surroundings.err << "afterword: " << error.what() << ". Usage: afterword" << command << " --help\n";
  return wrong_usage;
}

int fail(const Surroundings& surroundings, const std::string& message) {
  surroundings.err << "afterword: " << message << "\n";
  return failed;
}

int carry_out(const Action& action, const Globals& globals, const Surroundings& surroundings) {
  const auto file = data_file(globals);
  if (!file) return fail(surroundings, file.error().message);
  if (!action) return surroundings.open_window({*file, !globals.no_seed, running_clock(globals)});
  Context context{*file,
                  !globals.no_seed,
                  globals.json,
                  globals.at.empty() ? local_now() : *domain::parse_time(globals.at),
                  surroundings.out,
                  surroundings.err};
  if (const auto result = action(context); !result) return fail(surroundings, result.error().message);
  surroundings.out.flush();
  if (!surroundings.out) return fail(surroundings, "The result could not be written to standard output");
  return done;
}

}  // namespace

int run(int argc, const char* const* argv, const Surroundings& surroundings) {
  CLI::App app("Afterword keeps what you remember of a job interview, and tells you what to do next.", "afterword");
  Globals globals;
  add_globals(app, globals);
  app.require_subcommand(0, 1);
  Action chosen;
  for (const Command& command : commands()) {
    CLI::App* options = app.add_subcommand(std::string(command.name), std::string(command.help));
    options->group(std::string(command.group))->fallthrough()->footer("Options of every command: afterword --help");
    options->final_callback([action = command.prepare(*options), &chosen] { chosen = action; });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return explain(app, error, surroundings);
  }
  try {
    return carry_out(chosen, globals, surroundings);
  } catch (const std::exception& error) {
    return fail(surroundings, std::string("Something went wrong inside the program: ") + error.what());
  }
}

domain::Time local_now() {
  using namespace std::chrono;
  const auto now = system_clock::now();
  const std::time_t seconds = system_clock::to_time_t(now);
  std::tm local{};
  localtime_r(&seconds, &local);
  return {duration_cast<milliseconds>(now.time_since_epoch()).count(), static_cast<int>(local.tm_gmtoff / 60)};
}

}  // namespace afterword::cli
