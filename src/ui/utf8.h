// Walks UTF-8 by code points, for measuring and drawing.
#pragma once

#include <string>
#include <string_view>

namespace afterword::ui {

/// The code point at byte `at`, which moves behind it; U+FFFD for a byte that begins none.
char32_t next_code_point(std::string_view text, std::size_t& at);

}  // namespace afterword::ui
