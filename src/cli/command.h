// A command of the command line: one row in the table of commands, one function that says its options and does it.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/cli.h"
#include "domain/result.h"
#include "workspace/workspace.h"

namespace afterword::cli {

/// What every command is given.
struct Context {
  std::filesystem::path file;  ///< the data file
  bool seed = true;
  bool json = false;  ///< one JSON document as result
  domain::Time now;   ///< what every result is worked out for: --at, else this moment
  std::ostream& out;
  std::ostream& err;

  /// The file's own housekeeping (backups, how long undo is kept) goes by the real clock, whatever --at says.
  domain::Result<std::unique_ptr<workspace::Workspace>> open() const {
    auto opened = workspace::Workspace::open({file, seed, local_now, [moment = now] { return moment; }});
    if (opened)
      for (const std::string& remark : (*opened)->remarks()) err << remark << "\n";
    return opened;
  }
};

using Action = std::function<domain::Result<void>(Context&)>;

struct Command {
  std::string_view name, help, group;
  /// Adds the command's options and returns what to do once they are read.
  Action (*prepare)(CLI::App& options);
};

/// Every command, in the order in which help lists them.
const std::vector<Command>& commands();

// One function for each row, by the file that holds it.
Action prepare_import(CLI::App& options);      // import_command.cpp
Action prepare_export(CLI::App& options);      // export_command.cpp
Action prepare_transcript(CLI::App& options);  // transcript_command.cpp
Action prepare_backup(CLI::App& options);      // keeping.cpp
Action prepare_restore(CLI::App& options);     // keeping.cpp
Action prepare_doctor(CLI::App& options);      // keeping.cpp
Action prepare_plan(CLI::App& options);        // plan_command.cpp
Action prepare_draft(CLI::App& options);       // draft_command.cpp
Action prepare_check_note(CLI::App& options);  // check_note_command.cpp
Action prepare_due(CLI::App& options);         // practice_commands.cpp
Action prepare_rate(CLI::App& options);        // practice_commands.cpp
Action prepare_schedule(CLI::App& options);    // schedule_command.cpp
Action prepare_stats(CLI::App& options);       // stats_command.cpp
Action prepare_questions(CLI::App& options);   // questions_command.cpp
Action prepare_match(CLI::App& options);       // match_commands.cpp
Action prepare_classify(CLI::App& options);    // match_commands.cpp
Action prepare_brief(CLI::App& options);       // brief_command.cpp
Action prepare_forget(CLI::App& options);      // forget_command.cpp
Action prepare_done(CLI::App& options);        // done_commands.cpp
Action prepare_send(CLI::App& options);        // done_commands.cpp

}  // namespace afterword::cli
