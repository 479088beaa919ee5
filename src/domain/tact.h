// Which of the things that people mentioned about themselves may be brought up again (D7), and which are better not.
#pragma once

#include <string_view>

#include "domain/records.h"

namespace afterword::domain {

/// What a personal detail touches that nobody likes to hear from a candidate; `unclear` where that cannot be told.
enum class Delicate { no, health, family_trouble, religion, politics, unclear };

/// Judged by the words of the text and of its topic: English in breadth, of other languages only the plainest, so that
/// a text that does not read as English is unclear. In doubt it is delicate, for leaving something out costs less. A
/// family that is well is not; nor is what the topic calls a joke.
Delicate delicate(std::string_view text, std::string_view topic);

/// Whether a page may list the detail to be mentioned: what the user said; without that, what is not delicate.
bool tactful(const Detail& detail);

}  // namespace afterword::domain
