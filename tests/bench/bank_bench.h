// The question bank with a great many generated questions: what a key and a frame wait for.
#pragma once

#include <cstddef>

namespace afterword::bench {

/// Loading the shipped bank into a fresh file.
void shipped_bank();
/// A list of `size` questions imported, beside the same rows by plain SQLite.
void import_list(std::size_t size);
/// Search, filters and scrolling in a bank of `size` generated questions, beside a plain SQLite query that does the
/// least possible. Making the bank is not measured.
void bank_of(std::size_t size);
/// UI time of the bank's page over such a bank, without a window.
void bank_page(std::size_t size);

}  // namespace afterword::bench
