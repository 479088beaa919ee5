// What may be missing, as JSON: null where it is.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace afterword::cli {

inline nlohmann::ordered_json text_or_null(std::string_view text) {
  return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

inline nlohmann::ordered_json number_or_null(const std::optional<double>& value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

}  // namespace afterword::cli
