// Whether a data file is sound.
#pragma once

#include <string>
#include <vector>

namespace afterword::store {

class Connection;

/// Sentences about what is wrong; empty when all is well.
std::vector<std::string> check(Connection& connection);
/// What a copy is judged by: SQLite's own check and that every row a row points to exists.
std::vector<std::string> check_pages(Connection& connection);

}  // namespace afterword::store
