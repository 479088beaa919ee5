// Records of an Afterword file that stay out: what goes with them, and what is left of the file.
#pragma once

#include <cstddef>
#include <vector>

#include "exchange/interchange.h"

namespace afterword::exchange {

/// What of a file can stay out by itself.
struct FileRow {
  enum class Kind { opportunity, person, interview, question, note, task, settings, unknown } kind{};
  std::size_t at = 0;  ///< its place in the list of its kind
  friend bool operator==(const FileRow&, const FileRow&) = default;
};

/// The rows of a file that was read over a document: its lists in the order of the kinds, then the settings and the
/// members that are not known here, where it brings any.
std::vector<FileRow> rows_of(const Interchange& file, const IdSpace& document);

/// For each row those that it makes no sense without, where the document does not have them either: an interview its
/// opportunity, a letter and a step of the plan their interview and their person. Nothing needs itself by way of
/// others.
std::vector<std::vector<std::size_t>> rows_needed(const Interchange& file, const IdSpace& document);

/// The file without these rows (others are ignored) and without all that needs one of them. What stays is as it was,
/// but for what pointed to a record that is then nowhere: who asked or worried, which question of the bank it was,
/// where something was said and what a line of the raw page became are not known any more, and somebody who was left
/// out was not there.
Interchange without(Interchange file, const std::vector<std::size_t>& rows, const IdSpace& document);

}  // namespace afterword::exchange
