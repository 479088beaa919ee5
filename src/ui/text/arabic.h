// Arabic letters in the form that joins their neighbours, where Unicode has it as a character of its own.
#pragma once

#include <cstddef>
#include <string_view>

namespace afterword::ui::text {

/// The presentation form (U+FB50 … U+FEFC) of the letter text[at]: alone, at the beginning, in the middle or at the end
/// of a joined run. Marks between letters are looked past, at most `joining_context` of them. Characters that do not
/// join come back as they are.
char32_t joined_form(std::u32string_view text, std::size_t at);

/// The ligature that lam at text[at] must make with the alef right behind it, or 0.
char32_t lam_alef(std::u32string_view text, std::size_t at);

inline constexpr std::size_t joining_context = 8;

}  // namespace afterword::ui::text
