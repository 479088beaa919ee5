// A number for a whole picture: where it is the same, nothing changed and nothing need be drawn.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace afterword::platform {

/// Over every vertex, index and clip rectangle, and the size. Never 0.
std::uint64_t picture_hash(const ImDrawData& data);

}  // namespace afterword::platform
