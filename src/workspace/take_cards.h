// vCards (.vcf) of people, taken into the document.
#pragma once

#include "workspace/file_kinds.h"

namespace afterword::workspace {

/// Reads the cards of a file. A person who is known already, by their id, email or name in any spelling, is completed;
/// what is recorded stays as it is.
domain::Result<void> prepare_cards(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);

}  // namespace afterword::workspace
