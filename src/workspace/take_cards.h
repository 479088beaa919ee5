// vCards (.vcf) of people, taken into the document.
#pragma once

#include "exchange/vcard.h"
#include "workspace/file_kinds.h"

namespace afterword::workspace {

/// Reads the cards of a file. A person who is known already, by their id, email or name in any spelling, is completed;
/// what is recorded stays as it is.
/// Those of `options.leave_out`, by their number in the file, stay out.
domain::Result<void> prepare_cards(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);

/// Each card of a file as a row, and what would become of it; then, for each card that holds more than a person has a
/// place for, a row that says what is left out.
ImportPreview preview_of(store::Connection& connection, const exchange::IdSpace& ids, const exchange::ReadCards& cards);

}  // namespace afterword::workspace
