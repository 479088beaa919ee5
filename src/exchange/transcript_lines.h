// The lines of a transcript: times, names before a colon, marks of subtitles.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::exchange {

/// "0:02", "1:02:03.456", "00:00:02,219": seconds. Takes it from the front of `text`.
std::optional<double> take_time(std::string_view& text);
/// "Ottoline Marsh": few words, each as names are written, no mark that ends a sentence.
bool like_name(std::string_view text);

/// "Name: text", "[Name] text" is not one. `rest` is what follows, without blanks.
struct NamedLine {
  std::string_view name, rest;
};
std::optional<NamedLine> named_line(std::string_view line);

/// A line that says who speaks and from when: "Niamh Delahunt  0:02", "[00:01:02] Ann", "Ann (0:02)". `rest` may hold
/// what is said where it follows in the same line.
struct HeadLine {
  std::string_view name, rest;
  double at = 0;
};
std::optional<HeadLine> head_line(std::string_view line);
/// Nothing but a time, in brackets or without.
std::optional<double> time_line(std::string_view line);

/// Without the tags and with the character references of subtitles put in. `voices`: where a voice tag began, its name.
struct Voice {
  std::size_t at = 0;
  std::string name;
};
std::string without_tags(std::string_view text, std::vector<Voice>& voices);

/// The lines without "\n".
std::vector<std::string_view> lines_in(std::string_view text);

}  // namespace afterword::exchange
