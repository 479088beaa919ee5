// Lists of questions into the bank.
#pragma once

#include "exchange/question_list.h"
#include "workspace/file_kinds.h"

namespace afterword::workspace {

domain::Result<void> prepare_list(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);

/// The rows of a preview: the list's questions in the order that ImportOptions::leave_out counts, then what was passed
/// over.
ImportPreview preview_of(store::Connection& connection, const exchange::IdSpace& ids,
                         const exchange::QuestionList& list, const ImportOptions& options);

}  // namespace afterword::workspace
