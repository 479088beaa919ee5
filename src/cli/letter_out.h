// Which letter the command line is to write.
#pragma once

#include <string>

#include "exchange/interchange.h"
#include "workspace/workspace.h"

namespace afterword::cli {

/// The letter with that id; without one the only letter, else the only one not sent yet, of what was chosen. The error
/// names the letters there are.
domain::Result<const domain::Note*> letter_of(const workspace::Workspace& document,
                                              const exchange::Interchange& records, const std::string& ref,
                                              const workspace::Workspace::Selection& chosen);

}  // namespace afterword::cli
