// Erasing a person for good: their rows, the letters and steps to them, their name in every text, the undo history that
// would bring them back, and the search indexes that hold the words.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"

namespace afterword::store {

class Connection;

struct Erased {
  int records = 0;                     ///< the person, what they said of themselves, letters and steps
  int texts = 0;                       ///< other texts in which a name was replaced
  std::vector<std::string> telltales;  ///< by which a file can be told to hold the person (domain/traces.h)
  std::vector<std::string> shared;     ///< words left alone because somebody else is called that, too
};

/// Inside a transaction; Store::compact must follow. What they asked and worried about stays, by nobody. The whole undo
/// history goes, for any step of it may hold them. Nothing where there is no such person.
std::optional<Erased> erase_person(Connection& connection, domain::PersonId id);

/// The files of `folder`, not of folders in it, that contain one of these texts (case aside as far as ASCII goes); but
/// for `but`, and for those of more than `most` bytes.
std::vector<std::filesystem::path> files_holding(const std::filesystem::path& folder,
                                                 const std::vector<std::string>& telltales, std::uintmax_t most,
                                                 const std::filesystem::path& but = {});

}  // namespace afterword::store
