// Words with what the checks ask of them: where they stand, how they are written, whether somebody else said them.
#include "domain/letter_checks/letter.h"

#include <algorithm>
#include <array>

#include "domain/letter_checks/outline.h"
#include "domain/letter_checks/spans.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

/// Words whose "'s" is an "is": no possessive.
bool holds_is(std::string_view stem) {
  constexpr auto words = std::to_array<std::string_view>(
      {"it", "that", "he", "she", "there", "here", "what", "who", "where", "how", "let", "this", "everything"});
  return std::find(words.begin(), words.end(), stem) != words.end();
}

void write_form(Word& word, std::string_view body) {
  bool lower_before = false;
  std::size_t letters = 0, capitals = 0;
  for (std::size_t at = word.begin; at < word.end;) {
    const auto c = code_point(body, at);
    const bool capital = is_upper(c.value);
    if (at == word.begin) word.capital = capital;
    if (is_digit(c.value) || (capital && lower_before)) word.mixed = true;
    letters += is_letter(c.value);
    capitals += capital;
    lower_before = is_letter(c.value) && !capital;
    at += c.bytes;
  }
  word.upper = letters > 1 && capitals == letters;
}

void cut_possessive(Word& word, std::string_view body) {
  const std::string& folded = word.folded;
  if (folded.size() > 2 && folded.ends_with("'s") && !holds_is(folded.substr(0, folded.size() - 2))) {
    std::size_t end = word.end - 1;  // the s is one byte, the apostrophe before it one or more
    while (end > word.begin && (static_cast<unsigned char>(body[end - 1]) & 0xc0U) == 0x80U) --end;
    word.end = end - 1;
    word.folded.resize(folded.size() - 2);
    word.possessive = true;
  } else if (folded.ends_with('s') && word.end < body.size()) {
    const auto next = code_point(body, word.end).value;
    word.possessive = next == U'\'' || next == U'\u2019';
  }
}

bool blank_between(std::string_view between) {
  for (std::size_t at = 0; at < between.size();) {
    const auto c = code_point(between, at);
    if (!is_blank(c.value)) return false;
    at += c.bytes;
  }
  return !between.empty();
}

bool is_hyphen(std::string_view between) { return between == "-" || between == "\u2010" || between == "\u2011"; }

/// Whether a sentence ends in `between`, the text after a word.
bool ends_sentence(std::string_view between, std::string_view word_before) {
  constexpr auto abbreviations = std::to_array<std::string_view>(
      {"mr", "mrs", "ms", "mx", "dr", "prof", "st", "sr", "jr", "e", "i", "g", "approx", "no", "vs", "resp", "dept"});
  for (std::size_t at = 0; at < between.size();) {
    const auto c = code_point(between, at);
    const std::size_t next = at + c.bytes;
    const bool stop = c.value == '.' || c.value == '!' || c.value == '?' || c.value == U'…' || c.value == U'。';
    const bool at_end = next >= between.size();
    const auto after = code_point(between, next).value;
    if (stop && !at_end &&
        (is_blank(after) || after == '"' || after == U'\u201d' || after == ')' || after == '.' || after == '!' ||
         after == '?' || after == U'\u2019' || after == '\'')) {
      const bool abbreviated =
          c.value == '.' && std::find(abbreviations.begin(), abbreviations.end(), word_before) != abbreviations.end();
      if (!abbreviated) return true;
    }
    at = next;
  }
  return false;
}

}  // namespace

Letter take_apart(std::string_view body, std::string_view me) {
  Letter letter;
  letter.body = body;
  const Outline outline = outline_of(body, me);
  letter.paragraphs = outline.paragraphs;
  const std::vector<Span> quoted = quotations_in(body, letter.paragraphs);
  const std::vector<Span> addresses = addresses_in(body);
  std::size_t piece = 0, quote = 0, address = 0;
  std::uint32_t sentence = 0;
  for (const TextWord& found : words_of(body)) {
    Word word;
    word.begin = found.begin;
    word.end = found.end;
    word.folded = found.folded;
    write_form(word, body);
    cut_possessive(word, body);
    const std::size_t before = piece;
    while (piece < outline.pieces.size() && outline.pieces[piece].span.end <= word.begin) ++piece;
    if (piece < outline.pieces.size()) {
      word.part = outline.pieces[piece].part;
      word.paragraph = outline.pieces[piece].paragraph;
    }
    while (quote < quoted.size() && quoted[quote].end <= word.begin) ++quote;
    word.quoted = quote < quoted.size() && quoted[quote].begin <= word.begin;
    while (address < addresses.size() && addresses[address].end <= word.begin) ++address;
    word.machine = address < addresses.size() && addresses[address].begin <= word.begin;
    if (letter.words.empty()) {
      word.first = true;
    } else {
      const Word& last = letter.words.back();
      const std::size_t said_to = found.begin < last.end ? found.begin : last.end;
      const std::string_view between = body.substr(said_to, found.begin - said_to);
      word.after_hyphen = is_hyphen(between);
      word.after_blank = blank_between(between) && !last.possessive;
      word.first = piece != before || ends_sentence(between, last.folded);
      sentence += word.first;
    }
    word.sentence = sentence;
    letter.words.push_back(std::move(word));
  }
  return letter;
}

}  // namespace afterword::domain::letter_checks
