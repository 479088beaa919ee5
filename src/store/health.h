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
/// Builds anew what is worked out from the rest: the search indexes and the practice schedule's memory.
void rebuild(Connection& connection);

}  // namespace afterword::store
