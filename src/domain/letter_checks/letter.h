// A letter taken apart: paragraphs and what they are for, words, sentences, quotations, addresses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain::letter_checks {

enum class Part : std::uint8_t { greeting, text, closing, signature };

struct Word {
  std::size_t begin = 0, end = 0;  ///< bytes; without a possessive "'s"
  std::string folded;              ///< lower case, without marks and possessive
  std::uint32_t sentence = 0, paragraph = 0;
  Part part = Part::text;
  bool possessive = false;  ///< "'s" or "s'" followed
  bool capital = false;     ///< begins with an upper-case letter
  bool upper = false;       ///< two letters or more, all of them upper case
  bool mixed = false;       ///< holds a digit, or an upper-case letter after a lower-case one
  bool first = false;       ///< of its sentence
  bool quoted = false;      ///< within quotation marks
  bool machine = false;     ///< part of a web or mail address
  bool after_hyphen = false;
  bool after_blank = false;  ///< nothing but blanks lies between it and the word before
};

struct Paragraph {
  std::size_t begin = 0, end = 0;            ///< bytes, without the blank lines around
  std::size_t text_begin = 0, text_end = 0;  ///< without greeting and closing lines; equal where nothing is left
};

struct Letter {
  std::string_view body;
  std::vector<Paragraph> paragraphs;
  std::vector<Word> words;
  std::string_view text(const Word& word) const { return body.substr(word.begin, word.end - word.begin); }
};

/// `me` is the name that it is signed with, or empty.
Letter take_apart(std::string_view body, std::string_view me);

/// A word that opens letters, in one of several languages: "dear", "kaere".
bool greets(std::string_view folded);
/// Whether a line closes a letter: "Kind regards,".
bool closes(std::string_view line);

}  // namespace afterword::domain::letter_checks
