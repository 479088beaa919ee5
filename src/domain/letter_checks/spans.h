// Stretches of a letter that are not the writer's own words: quotations and addresses.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace afterword::domain::letter_checks {

struct Paragraph;

struct Span {
  std::size_t begin = 0, end = 0;
};

/// Text between quotation marks that open and close in one paragraph, and lines that begin with ">", in order.
std::vector<Span> quotations_in(std::string_view body, const std::vector<Paragraph>& paragraphs);
/// Web and mail addresses and file names, in order.
std::vector<Span> addresses_in(std::string_view body);

}  // namespace afterword::domain::letter_checks
