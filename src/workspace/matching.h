// Finds the bank's questions that a text may be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workspace/workspace.h"

namespace afterword::store {
class Connection;
}

namespace afterword::workspace {

/// Best first, at most `limit`; none for a text without words. A question that is put in the same words already, be it
/// by a variant, comes first and is the same.
std::vector<Match> best_matches(store::Connection& connection, std::string_view text, int limit);

}  // namespace afterword::workspace
