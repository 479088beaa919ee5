// What leaves the program by the user's own hands: a letter for the mail program, a page to print, a link.
#pragma once

#include <string>

#include "domain/result.h"
#include "ui/outbox.h"
#include "workspace/workspace.h"

namespace afterword::main_app {

/// What to tell the user about it, or nothing.
domain::Result<std::string> hand_out(const workspace::Workspace& workspace, const ui::HandOut& what);

}  // namespace afterword::main_app
