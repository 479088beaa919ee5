// Which lines of a letter greet, close and sign, and what paragraphs lie between.
#pragma once

#include <string_view>
#include <vector>

#include "domain/letter_checks/letter.h"
#include "domain/letter_checks/spans.h"

namespace afterword::domain::letter_checks {

/// A stretch of text of one part; those of a letter are in order and cover all its words.
struct Piece {
  Span span;
  Part part = Part::text;
  std::uint32_t paragraph = 0;
};

struct Outline {
  std::vector<Paragraph> paragraphs;
  std::vector<Piece> pieces;
};

Outline outline_of(std::string_view body, std::string_view me);

}  // namespace afterword::domain::letter_checks
