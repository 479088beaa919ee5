// What stands between the questions of a list and is none.
#pragma once

#include <string_view>

namespace afterword::domain {

/// Whether a text speaks about the list or the interview and asks for nothing: "We are now going to start.", "Here are
/// ten questions." English; where nothing tells, it does not.
bool only_announces(std::string_view text);

}  // namespace afterword::domain
