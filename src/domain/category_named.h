// What people call the categories of questions, in headings and tables of their own.
#pragma once

#include <string_view>

#include "domain/records.h"

namespace afterword::domain {

/// "Behavioural questions", "2. Culture fit", "Your questions for them": the category that a heading names; `unset` for
/// any other text.
Category category_named(std::string_view heading);

}  // namespace afterword::domain
