// What a file is, told from its first bytes before anything may write to it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "domain/result.h"

namespace afterword::store {

/// "Aftw", SQLite's application_id of our files.
constexpr std::int32_t application_id = 0x41667477;
/// The version of the tables that this program writes, SQLite's user_version.
constexpr int schema_version = 4;
/// The recorded tables have had the same columns since: steps of the undo history made from then on still fit.
constexpr int history_version = 3;

/// The version of the tables in `file`; nothing when there is no such file. Refuses, without writing anything, what is
/// no data file of ours, is empty, is cut short, or was written by a newer Afterword.
domain::Result<std::optional<int>> look_at(const std::filesystem::path& file);

}  // namespace afterword::store
