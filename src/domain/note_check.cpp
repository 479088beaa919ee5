// Runs every check of a letter and puts their findings in order.
#include "domain/note_check.h"

#include <algorithm>
#include <array>

#include "domain/letter_checks/checks.h"

namespace afterword::domain {
namespace {

// In the order of the enumerators.
constexpr auto kind_words = std::to_array<std::string_view>(
    {"misspelling", "wrong_name", "missing_name", "wrong_company", "other_company", "informal", "negative", "emoticon",
     "too_long", "too_similar", "no_thanks", "no_interest", "nothing_personal", "sales_pitch", "placeholder"});

// A letter of a hundred pages is no letter: what is behind is not looked at.
constexpr std::size_t most_bytes = 200'000;

std::string_view beginning(std::string_view body) {
  if (body.size() <= most_bytes) return body;
  std::size_t end = most_bytes;
  while (end > 0 && (static_cast<unsigned char>(body[end]) & 0xc0U) == 0x80U) --end;
  return body.substr(0, end > 0 ? end : most_bytes);
}

bool about_all(const Finding& finding, std::size_t size) { return finding.start == 0 && finding.end == size; }

}  // namespace

std::string_view word(FindingKind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return index < kind_words.size() ? kind_words[index] : std::string_view{};
}

std::vector<Finding> check_note(std::string_view body, const NoteContext& context) {
  using namespace letter_checks;
  const Letter letter = take_apart(beginning(body), context.me);
  const std::vector<Term> terms = terms_of(letter);
  Desk desk{letter, terms, context, body.size(), {}, std::vector<bool>(letter.words.size(), false)};
  check_placeholders(desk);
  check_emoticons(desk);
  check_names(desk);
  check_companies(desk);
  check_tone(desk);
  check_content(desk);
  check_personal(desk);
  check_length(desk);
  check_similar(desk);
  check_spelling(desk);
  std::stable_sort(desk.findings.begin(), desk.findings.end(), [&](const Finding& a, const Finding& b) {
    const bool all_a = about_all(a, body.size()), all_b = about_all(b, body.size());
    if (all_a != all_b) return all_b;
    return std::pair(a.start, a.end) < std::pair(b.start, b.end);
  });
  return std::move(desk.findings);
}

}  // namespace afterword::domain
