// The words of CONTRACT.md for every closed list, both ways.
#pragma once

#include <optional>
#include <string_view>

#include "domain/records.h"

namespace afterword::domain {

/// The interchange word of a value; empty for `unset`.
std::string_view word(Stage);
std::string_view word(Role);
std::string_view word(AttendedAs);
std::string_view word(Met);
std::string_view word(Format);
std::string_view word(Channel);
std::string_view word(Direction);
std::string_view word(QuestionSource);
std::string_view word(ReviewMode);
std::string_view word(Category);
std::string_view word(StepKind);
std::string_view word(RecallKind);
std::string_view word(Noun);

/// The value that an interchange word stands for; `unset` for an empty word, nothing for a word not on the list.
template <class Enum>
std::optional<Enum> from_word(std::string_view word);

/// Every interchange word of a list, for messages: "phone, video, onsite, …".
template <class Enum>
std::string_view all_words();

}  // namespace afterword::domain
