// The kinds of files that can be read into the document: a table. A new kind is a row and a function that prepares it.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "exchange/interchange.h"
#include "exchange/question_set.h"
#include "workspace/carry_out.h"
#include "workspace/record_words.h"
#include "workspace/workspace.h"

namespace afterword::workspace {

/// What is at hand when a file's records are written, in the transaction of the whole import.
struct TakeInBench {
  const Bench& bench;
  const exchange::IdSpace& ids;
  Workspace::ImportReport& report;
  RecordWords& words;                   ///< of records that are named before they are taken in
  std::function<bool()> given_up = {};  ///< whether nobody wants it any more: ask once in a while
  /// An error where it was given up: the whole import is then taken back.
  domain::Result<void> wanted() const {
    if (given_up && given_up()) return domain::Error::conflict("This was given up, and nothing was changed.");
    return {};
  }
};

/// What was read of all files of one import, before anything is written.
struct ImportBatch {
  std::vector<exchange::Source> documents;  ///< read together: they may refer to each other
  std::vector<std::size_t> leave_out;       ///< of their records: exchange::rows_of
  std::vector<exchange::QuestionSet> sets;
  std::vector<std::function<domain::Result<void>(TakeInBench&)>> others;  ///< after those, in order
};

struct FileKind {
  std::string_view name;     ///< for people: "a transcript"
  std::string_view endings;  ///< ".vtt .srt"
  bool (*by_content)(std::string_view bytes);
  domain::Result<void> (*prepare)(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);
  bool sure_ending = false;  ///< its endings are as good as its content, before the kinds that follow
};

/// By content first, then by ending; fails with what can be read where it is none of them.
domain::Result<const FileKind*> kind_of(const exchange::Source& file);

}  // namespace afterword::workspace
