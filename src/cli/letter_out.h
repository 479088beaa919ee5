// What the command line writes of letters and dates: a calendar, a mail draft, a page to print.
#pragma once

#include <string>

#include "exchange/interchange.h"
#include "exchange/printed.h"
#include "workspace/workspace.h"

namespace afterword::cli {

/// Interviews and steps of the plan: all, or those of one interview, or of one person.
std::string calendar_of(const workspace::Workspace& document, const exchange::Interchange& records,
                        const workspace::Workspace::Selection& chosen, const domain::Time& now);

/// The letter with that id; without one the only letter, else the only one not sent yet, of what was chosen. The error
/// names the letters there are.
domain::Result<const domain::Note*> letter_of(const workspace::Workspace& document,
                                              const exchange::Interchange& records, const std::string& ref,
                                              const workspace::Workspace::Selection& chosen);

domain::Result<std::string> mail_draft_of(const workspace::Workspace& document, const domain::Note& note);
domain::Result<std::string> letter_pdf_of(const workspace::Workspace& document, const domain::Note& note,
                                          exchange::Paper paper, const domain::Time& now);

}  // namespace afterword::cli
