// Members that are not known here, kept as the text of a JSON object.
#pragma once

#include <string>
#include <string_view>

#include "domain/result.h"

namespace afterword::exchange {

/// Both objects in one; a member that both have stays as the first has it. Either may be empty.
domain::Result<std::string> united(std::string_view first, std::string_view second);

}  // namespace afterword::exchange
