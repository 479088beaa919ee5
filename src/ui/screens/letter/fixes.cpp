// What each kind of mark is called, how grave it is, and what one key does about it.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/letter/parts.h"

namespace afterword::ui {

namespace {

using domain::FindingKind;

struct KindRow {
  FindingKind kind;
  std::string_view title;
  bool grave;  ///< has to be put right before the letter goes
};
constexpr std::array<KindRow, 15> kinds{{
    {FindingKind::misspelling, "Spelling.", true},
    {FindingKind::wrong_name, "The name is spelled otherwise.", true},
    {FindingKind::missing_name, "Nobody is greeted.", true},
    {FindingKind::wrong_company, "The company is spelled otherwise.", true},
    {FindingKind::other_company, "Another company.", true},
    {FindingKind::informal, "Rather informal.", false},
    {FindingKind::negative, "Speaks badly of you.", false},
    {FindingKind::emoticon, "A face in a letter.", false},
    {FindingKind::too_long, "Too long.", false},
    {FindingKind::too_similar, "Like another letter.", false},
    {FindingKind::no_thanks, "No thanks yet.", false},
    {FindingKind::no_interest, "No interest yet.", false},
    {FindingKind::nothing_personal, "Nothing personal yet.", false},
    {FindingKind::sales_pitch, "Sounds like selling.", false},
    {FindingKind::placeholder, "A slot left open.", true},
}};

const KindRow& row_of(FindingKind kind) { return *std::ranges::find(kinds, kind, &KindRow::kind); }

bool ends_sentence(char c) { return c == '.' || c == '!' || c == '?'; }

/// The whole sentence around begin … end, with the blank behind it.
Fix without_sentence(const domain::Finding& finding, std::string_view body) {
  std::size_t begin = finding.start, end = finding.end;
  while (begin > 0 && body[begin - 1] != '\n' &&
         !(body[begin - 1] == ' ' && begin > 1 && ends_sentence(body[begin - 2])))
    --begin;
  while (end < body.size() && body[end] != '\n' && !(end > 0 && ends_sentence(body[end - 1]))) ++end;
  while (end < body.size() && body[end] == ' ') ++end;
  return {"Leave the sentence out", begin, end, ""};
}

/// Where the first paragraph that says something begins: behind the salutation.
std::size_t first_paragraph(std::string_view body) {
  const std::size_t gap = body.find("\n\n");
  return gap == std::string_view::npos ? 0 : std::min(body.size(), gap + 2);
}

Fix sentence_at_the_beginning(std::string_view body, std::string_view action, std::string_view sentence) {
  const std::size_t at = first_paragraph(body);
  return {std::string(action), at, at, fmt::format("{} ", sentence)};
}

/// Behind the last paragraph before the close.
Fix sentence_at_the_end(std::string_view body, std::string_view action, std::string_view sentence) {
  std::size_t at = body.rfind("\n\n");
  if (at == std::string_view::npos || at < first_paragraph(body)) at = body.size();
  return {std::string(action), at, at, fmt::format(" {}", sentence)};
}

}  // namespace

bool must_be_put_right(FindingKind kind) { return row_of(kind).grave; }
std::string_view mark_title(FindingKind kind) { return row_of(kind).title; }

bool about_the_whole(FindingKind kind) {
  static constexpr std::array whole{FindingKind::missing_name, FindingKind::too_long, FindingKind::no_thanks,
                                    FindingKind::no_interest, FindingKind::nothing_personal};
  return std::ranges::find(whole, kind) != whole.end();
}

std::string mark_name(const domain::Finding& finding, std::string_view body) {
  const std::string_view text =
      about_the_whole(finding.kind) ? "" : body.substr(finding.start, finding.end - finding.start);
  return fmt::format("{} {}", domain::word(finding.kind), text);
}

std::optional<Fix> fix_of(const domain::Finding& finding, std::string_view body) {
  if (!finding.suggestion.empty() && !about_the_whole(finding.kind))
    return Fix{fmt::format("Put in {}", domain::shorten(finding.suggestion, 24)), finding.start, finding.end,
               finding.suggestion};
  switch (finding.kind) {
    case FindingKind::negative:
      return without_sentence(finding, body);
    case FindingKind::emoticon:
      return Fix{"Take it out", finding.start, finding.end, ""};
    case FindingKind::no_thanks:
      return sentence_at_the_beginning(body, "Thank them", "Thank you for your time.");
    case FindingKind::no_interest:
      return sentence_at_the_end(body, "Say that you want it", "I would very much like to have this position.");
    case FindingKind::sales_pitch:
      return without_sentence(finding, body);
    default:
      return std::nullopt;
  }
}

}  // namespace afterword::ui
