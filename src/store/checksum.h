// SHA-256 of a file (nettle).
#pragma once

#include <filesystem>
#include <string>

#include "domain/result.h"

namespace afterword::store {

/// 64 hexadecimal digits.
domain::Result<std::string> sha256(const std::filesystem::path& file);

}  // namespace afterword::store
