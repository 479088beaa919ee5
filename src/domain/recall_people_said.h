// What a person line says of each person in it besides the name: title, part, how to reach them, and the rest.
#pragma once

#include <string>
#include <vector>

#include "domain/recall.h"

namespace afterword::domain {

/// The topic of a detail that keeps what a person line said of somebody, where nothing else is known of it.
inline constexpr std::string_view noted_topic = "as noted";

/// One person of a line. Nothing here is made up: every text stands in the line, in that order.
struct Introduced {
  std::string name;
  AttendedAs as = AttendedAs::interviewer;
  std::string title;                 ///< "head of supply"
  Channel prefers = Channel::unset;  ///< said in so many words: "prefers phone", "email only"
  bool card = false;                 ///< a card was collected
  std::string words;  ///< what else is said of them, as typed, thoughts parted by ", ": "lent me safety shoes"
  friend bool operator==(const Introduced&, const Introduced&) = default;
};

/// Everybody whom a person line names, in its order. What stands before the first of several names ("two of them") is
/// said of nobody and stays on the page.
std::vector<Introduced> introduced_in(const RecallReading& line);

}  // namespace afterword::domain
