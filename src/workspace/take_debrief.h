// The page of a debrief back into the interview that it is about.
#pragma once

#include "workspace/file_kinds.h"

namespace afterword::workspace {

/// What the page says replaces what is recorded, list by list; what it does not say stays, and so do details of people
/// that it lacks. Interview, opportunity and people are made where they are missing.
domain::Result<void> prepare_debrief(const exchange::Source& file, const ImportOptions& options, ImportBatch& batch);

}  // namespace afterword::workspace
