// Question sets into the bank: what ships, once into every file, and the user's own from a folder beside it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "exchange/question_set.h"
#include "store/records.h"

namespace afterword::workspace {

/// What was read of a set before: its mark (another one when the file changed) and how each text stood then, so that a
/// newer set replaces what the user left alone and nothing else.
struct SetMemory {
  std::string mark;
  struct Line {
    std::string seed;
    std::vector<std::string> texts;  ///< a check of each, in a fixed order
  };
  std::vector<Line> lines;
};
std::string written(const SetMemory& memory);
SetMemory read_set_memory(std::string_view text);

/// Another text, another check.
std::string check_of(std::string_view text);

/// What a set changes in the bank.
struct SetChanges {
  std::vector<domain::Question> added;
  struct Changed {
    domain::Question before, after;
  };
  std::vector<Changed> changed;
  int unchanged = 0;
  enum class Fate { added, changed, unchanged, deleted };  ///< deleted: by the user, and stays so
  std::vector<Fate> fates;                                 ///< of each question of the set
  SetMemory memory;                                        ///< for the next time
};

/// A question is known by its id in the set, by the ref it goes by in files, and by its exact text. One that was read
/// before and is no longer there was deleted by the user, and stays so. `shipped`: of the program, else of the user's.
SetChanges changes_of(store::Connection& connection, const exchange::QuestionSet& set, bool shipped,
                      const SetMemory& before, const store::NewId& new_id);

}  // namespace afterword::workspace
