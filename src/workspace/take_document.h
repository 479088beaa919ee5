// Afterword files and question sets, shown record by record before they are taken in.
#pragma once

#include "exchange/interchange.h"
#include "exchange/question_set.h"
#include "store/records.h"
#include "workspace/file_kinds.h"

namespace afterword::workspace {

domain::Result<void> prepare_document(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);
domain::Result<void> prepare_set(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);

/// Each record of a file that was read over the document as a row, in the order of exchange::rows_of.
ImportPreview preview_of(store::Connection& connection, const exchange::IdSpace& ids, const exchange::Interchange& file,
                         const domain::Time& now);
/// Each question of a set as a row, in its order.
ImportPreview preview_of(store::Connection& connection, const exchange::QuestionSet& set, const store::NewId& new_id);

/// A sentence on names of people and companies that hold what cannot be seen; empty where none does.
std::string hidden_in(const exchange::Interchange& file);

}  // namespace afterword::workspace
