// The front of a line: list marks, and the letters by which a person says what a line is. A letter that reads as the
// article "a", as somebody's initial or as an abbreviation is no prefix.
#include <algorithm>
#include <array>

#include "domain/recall_line.h"

namespace afterword::domain {
namespace {

struct Letter {
  char letter;
  std::string_view noun, plural;
  RecallKind kind;
};
constexpr auto letters = std::to_array<Letter>({{'q', "question", "", RecallKind::question},
                                                {'a', "answer", "", RecallKind::answer},
                                                {'c', "concern", "concerns", RecallKind::concern},
                                                {'p', "personal", "", RecallKind::personal},
                                                {'d', "document", "docs", RecallKind::document},
                                                {'n', "next", "", RecallKind::next}});

constexpr auto after_article = std::to_array<std::string_view>(
    {"bit",        "lot",          "few",       "little", "couple",  "man",    "woman",  "lady",  "guy",
     "girl",       "boy",          "chap",      "bloke",  "person",  "panel",  "third",  "half",  "quarter",
     "question",   "receptionist", "colleague", "friend", "manager", "porter", "driver", "nurse", "councillor",
     "consultant", "mr",           "mrs",       "ms",     "mx",      "dr"});
constexpr auto adjectives =
    std::to_array<std::string_view>({"nice",  "good",   "bad",    "great",  "big",  "small",    "long",   "short",
                                     "very",  "really", "quite",  "young",  "old",  "friendly", "lovely", "strange",
                                     "weird", "new",    "second", "slight", "tiny", "warm",     "cold",   "quick"});
constexpr auto said_verbs = std::to_array<std::string_view>(
    {"said",  "says",   "asked",   "asks",    "has",    "had",   "is",     "was",    "wants",  "wanted",
     "calls", "called", "goes",    "went",    "looked", "wrote", "nodded", "nods",   "thinks", "thought",
     "likes", "liked",  "laughed", "will",    "works",  "only",  "super",  "seemed", "came",   "left",
     "did",   "does",   "keeps",   "prefers", "hates",  "loves", "kept",   "and"});

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool blank(char c) { return c == ' ' || c == '\t'; }

std::string_view skip_blanks(std::string_view text) {
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  return text;
}

/// Without "- ", "* ", "• ", "1 ", "2) ", "3. "; says whether there was one. A number that counts something ("2 of
/// them", "3 hrs") is no mark: it needs a mark behind it, or a capital or another list number in front of the text.
std::string_view without_list_mark(std::string_view text, const std::vector<RecallReading>& before, bool& listed) {
  constexpr auto bullets = std::to_array<std::string_view>({"-", "*", "•", "–", "—", "+", "·"});
  for (const auto bullet : bullets)
    if (text.starts_with(bullet) && text.size() > bullet.size() && blank(text[bullet.size()])) {
      listed = true;
      return skip_blanks(text.substr(bullet.size()));
    }
  std::size_t digits = 0;
  while (digits < text.size() && digits < 3 && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits == 0 || digits > 2 || digits >= text.size()) return text;
  const auto behind = text.substr(digits);
  if ((behind[0] == ')' || behind[0] == '.' || behind[0] == ':') && behind.size() > 1 && blank(behind[1])) {
    listed = true;
    return skip_blanks(behind.substr(1));
  }
  if (!blank(behind[0])) return text;
  const auto rest = skip_blanks(behind);
  const bool runs_on = text.substr(0, digits) == "1" || (!before.empty() && before.back().listed);
  if (runs_on && !rest.empty() && (is_upper(code_point(rest, 0).value) || (!before.empty() && before.back().listed))) {
    listed = true;
    return rest;
  }
  return text;
}

/// Whether the letter, a blank behind it, is the article "a".
bool reads_as_article(const RecallLine& rest, const std::vector<RecallReading>& before) {
  if (one_of(rest.word(0), after_article)) return true;
  const auto above =
      std::find_if(before.rbegin(), before.rend(), [](const RecallReading& r) { return !r.text.empty(); });
  const bool answers =
      above != before.rend() && (above->kind == RecallKind::question || above->kind == RecallKind::answer);
  const bool any =
      std::any_of(before.begin(), before.end(), [](const RecallReading& r) { return r.kind == RecallKind::question; });
  if (!any) return true;
  return one_of(rest.word(0), adjectives) && (!answers || one_of(rest.word(1), after_article));
}

/// "K. super friendly", "C whatsapp??" where someone known begins with that letter; "P: how do you…" only where P.
/// asks: otherwise the colon speaks for a prefix.
bool reads_as_initial(std::string_view line, const RecallLine& rest, const std::vector<KnownPerson>& people) {
  const bool colon = line[1] == ':';
  if (!colon && one_of(rest.word(0), said_verbs)) return true;
  const auto found = mentions(RecallLine(line), people);
  const bool known = !found.empty() && found.front().first == 0;
  return known && (!colon || (!rest.clauses.empty() && asks(rest, rest.clauses.front()) >= 0.5));
}

/// "p. 12", "c. 40 people", "q and a", "q & a".
bool reads_as_abbreviation(char letter, std::string_view rest) {
  const bool number = !rest.empty() && rest[0] >= '0' && rest[0] <= '9';
  if (number && (letter == 'p' || letter == 'c')) return true;
  const auto folded = fold(rest.substr(0, 6));
  if (letter == 'q' && (folded.starts_with("& a") || folded.starts_with("and a "))) return true;
  return letter == 'q' && folded == "and a";
}

/// Marks that may stand between a prefix and its text, as in "q - why us".
std::string_view behind_marks(std::string_view text) {
  while (!text.empty() &&
         (blank(text[0]) || text[0] == ':' || text[0] == '=' || (text[0] == '-' && text.size() > 1 && blank(text[1]))))
    text.remove_prefix(1);
  return text;
}

bool by_letter(std::string_view line, const std::vector<RecallReading>& before, const std::vector<KnownPerson>& people,
               RecallPrefix& prefix) {
  const char front = static_cast<char>(line[0] | 0x20);
  const auto* found = std::find_if(letters.begin(), letters.end(), [&](const Letter& l) { return l.letter == front; });
  if (found == letters.end() || line[0] > 'z') return false;
  std::size_t at = 1;  // "q1:", "a2." carry their number
  while (at < line.size() && at < 3 && line[at] >= '0' && line[at] <= '9') ++at;
  if (at > 1 && (at >= line.size() || (line[at] != ':' && line[at] != '.' && line[at] != ')'))) return false;
  if (at > 1 && front != 'q' && front != 'a') return false;
  if (at >= line.size()) return false;
  const char mark = line[at];
  if (!blank(mark) && mark != ':' && mark != '.' && mark != ')' && mark != '=') return false;
  if (mark == '.' && at + 1 < line.size() && !blank(line[at + 1])) return false;  // "d.b.s."
  const auto rest_text = behind_marks(blank(mark) ? line.substr(at) : line.substr(at + 1));
  const RecallLine rest(rest_text);
  if (reads_as_abbreviation(front, rest_text)) return false;
  if (front == 'a' && blank(mark) && reads_as_article(rest, before)) return false;
  const bool capital = line[0] < 'a';
  if (capital && at == 1 && reads_as_initial(line, rest, people)) return false;
  if (rest_text.empty() && mark != ':') return false;
  prefix.said = true;
  prefix.kind = found->kind;
  prefix.text = rest_text;
  return true;
}

bool by_noun(std::string_view line, RecallPrefix& prefix) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || colon > 10) return false;
  const std::string noun = fold(trim(line.substr(0, colon)));
  for (const auto& letter : letters)
    if (noun == letter.noun || (!letter.plural.empty() && noun == letter.plural)) {
      prefix.said = true;
      prefix.kind = letter.kind;
      prefix.text = behind_marks(line.substr(colon + 1));
      // "next: the programme slips, what now?" tells of the next question.
      const RecallLine rest(prefix.text);
      const bool asked =
          std::any_of(rest.clauses.begin(), rest.clauses.end(), [&](const Clause& c) { return asks(rest, c) >= 0.5; });
      if (letter.kind != RecallKind::next || !asked) return true;
      prefix = RecallPrefix{line, prefix.listed, false, RecallKind::note};
      return false;
    }
  return false;
}

}  // namespace

RecallPrefix read_prefix(std::string_view line, const std::vector<RecallReading>& before,
                         const std::vector<KnownPerson>& people) {
  RecallPrefix prefix;
  prefix.text = without_list_mark(trim(line), before, prefix.listed);
  if (prefix.text.empty()) return prefix;
  if (prefix.text[0] == '@' && prefix.text.size() > 1) {
    prefix.said = true;
    prefix.kind = RecallKind::person;
    prefix.text = trim(prefix.text.substr(1));
    return prefix;
  }
  const auto whole = prefix.text;
  if (!by_letter(whole, before, people, prefix)) by_noun(whole, prefix);
  prefix.text = trim(prefix.text);
  return prefix;
}

}  // namespace afterword::domain
