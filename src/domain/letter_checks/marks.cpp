// Signs that are no words: slots of a template that were never filled, emoticons and emoji.
#include <algorithm>
#include <array>

#include "domain/letter_checks/checks.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr std::size_t longest_slot = 80;  // bytes

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (is_letter(c.value)) return true;
    at += c.bytes;
  }
  return false;
}

std::size_t run_of(std::string_view body, std::size_t at, char sign) {
  std::size_t end = at;
  while (end < body.size() && body[end] == sign) ++end;
  return end - at;
}

/// The bytes of "[name]", "{name}", "<name>", "%NAME%" or "$name" from here; 0 where there is none.
std::size_t slot_at(std::string_view body, std::size_t at) {
  const char open = body[at];
  const std::string_view rest = body.substr(at, longest_slot);
  if (open == '_') return run_of(body, at, '_') >= 3 ? run_of(body, at, '_') : 0;
  if (open == '?') return run_of(body, at, '?') >= 3 ? run_of(body, at, '?') : 0;
  if (open == '$') {
    std::size_t end = 1;
    while (end < rest.size() && (is_letter(static_cast<unsigned char>(rest[end])) || rest[end] == '_')) ++end;
    return end > 3 ? end : 0;
  }
  if (open == '%') {
    std::size_t end = 1;
    while (end < rest.size() && (is_upper(static_cast<unsigned char>(rest[end])) || rest[end] == '_')) ++end;
    return end > 2 && end < rest.size() && rest[end] == '%' ? end + 1 : 0;
  }
  const char close = open == '[' ? ']' : open == '{' ? '}' : open == '<' ? '>' : 0;
  if (close == 0) return 0;
  const std::size_t end = rest.find(close);
  if (end == std::string_view::npos || end < 2) return 0;
  const auto inside = rest.substr(1, end - 1);
  if (inside.find('\n') != std::string_view::npos || !has_letter(inside)) return 0;
  if (open == '<' && (inside.find_first_of("@:/.") != std::string_view::npos || inside.front() == ' ')) return 0;
  const bool link = at + end + 1 < body.size() && body[at + end + 1] == '(';
  if (open == '[' && (inside == "sic" || link)) return 0;
  std::size_t whole = end + 1;
  while (at + whole < body.size() && body[at + whole] == close) ++whole;
  return whole;
}

void say_slot(Desk& desk, std::size_t start, std::size_t end) {
  desk.add(FindingKind::placeholder, start, end, "T5",
           "This slot of a template was never filled in: write what belongs here, or leave it out.");
}

bool is_template_word(const Letter& letter, std::size_t i) {
  const Word& word = letter.words[i];
  const std::string_view text = letter.text(word);
  constexpr auto loud = std::to_array<std::string_view>({"TODO", "TBD", "TBC", "FIXME", "XX", "XXX", "XXXX", "XXXXX"});
  if (std::find(loud.begin(), loud.end(), text) != loud.end()) return true;
  if (word.folded == "xxx" || word.folded == "xxxx") return word.part == Part::text || word.part == Part::greeting;
  return word.folded == "ipsum" && i > 0 && letter.words[i - 1].folded == "lorem";
}

/// "Your Name" as a signature, "Company Name" and "Job Title" in the text, "Dear Name".
std::size_t template_words(const Letter& letter, std::size_t i) {
  const auto& words = letter.words;
  const Word& word = words[i];
  const auto next = [&](std::size_t n) {
    return i + n < words.size() && words[i + n].after_blank ? words[i + n].folded : std::string();
  };
  const bool next_capital = i + 1 < words.size() && words[i + 1].capital;
  if ((word.part == Part::signature || word.part == Part::closing) && word.folded == "your" && next(1) == "name")
    return 2;
  constexpr auto slots =
      std::to_array<std::string_view>({"company", "interviewer", "organization", "organisation", "employer",
                                       "recruiter", "manager", "first", "last", "candidate"});
  if (word.capital && next_capital && next(1) == "name" &&
      std::find(slots.begin(), slots.end(), word.folded) != slots.end())
    return 2;
  if (word.capital && next_capital && (word.folded == "job" || word.folded == "position") && next(1) == "title")
    return 2;
  if (word.folded == "insert" && (next(1) == "name" || next(1) == "company" || next(1) == "date" ||
                                  next(1) == "topic" || next(1) == "here" || next(1) == "role"))
    return 2;
  if (word.part == Part::greeting && (word.folded == "name" || letter.text(word) == "X")) return 1;
  if (letter.text(word) == "X" && (next(1) == "years" || next(1) == "months")) return 1;
  return 0;
}

/// "Mr/Ms", which of them?
std::size_t undecided_title(const Letter& letter, std::size_t i) {
  const auto is_title = [](const std::string& w) {
    return w == "mr" || w == "ms" || w == "mrs" || w == "miss" || w == "mx";
  };
  if (!is_title(letter.words[i].folded)) return 0;
  std::size_t last = i;
  while (last + 1 < letter.words.size() && is_title(letter.words[last + 1].folded)) {
    const auto between =
        letter.body.substr(letter.words[last].end, letter.words[last + 1].begin - letter.words[last].end);
    if (between != "/" && between != "./" && between != "./ " && between != " / ") break;
    ++last;
  }
  return last - i + (last > i);
}

// Emoticons ---------------------------------------------------------------------------------------------------------

/// What is drawn as a picture by itself, and faces and hearts; check boxes, notes and telephones are signs of print.
bool is_emoji(char32_t c) {
  constexpr auto old = std::to_array<char32_t>(
      {0x231a, 0x231b, 0x23f0, 0x23f3, 0x2600, 0x2603, 0x2614, 0x2615, 0x2639, 0x263a, 0x263b, 0x2665, 0x2693,
       0x26a1, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26d4, 0x26f3, 0x26f5, 0x26fa, 0x26fd, 0x2705, 0x270a, 0x270b,
       0x270c, 0x270d, 0x2728, 0x274c, 0x2753, 0x2755, 0x2757, 0x2763, 0x2764, 0x2795, 0x2b50, 0x2b55});
  return (c >= 0x1f000 && c <= 0x1faff) || std::find(old.begin(), old.end(), c) != old.end();
}
bool joins_emoji(char32_t c) { return c == 0xfe0f || c == 0x200d || (c >= 0x1f3fb && c <= 0x1f3ff) || c == 0x20e3; }

/// The end of the emoji that begin here, one after the other.
std::size_t emoji_end(std::string_view body, std::size_t at) {
  std::size_t end = at;
  bool seen = false;
  for (std::size_t next = at; next < body.size();) {
    const auto c = code_point(body, next);
    const auto after = code_point(body, next + c.bytes);
    const bool as_picture = c.value > 0x2190 && after.value == 0xfe0f && next + c.bytes < body.size();
    if (is_emoji(c.value) || as_picture || (seen && joins_emoji(c.value))) {
      seen = true;
      next += c.bytes;
      end = next;
    } else {
      break;
    }
  }
  return end;
}

/// The bytes of an emoticon made of signs, ":-)"; 0 where there is none. The longest first.
std::size_t emoticon_at(std::string_view body, std::size_t at) {
  constexpr auto known = std::to_array<std::string_view>(
      {":'-)", ":'-(", ":-))", ">:-)", ":-)", ":-(", ":-D", ":-P",  ":-p", ":-/", ":-|", ":-*", ":-O", ":-o", ";-)",
       ";-P",  "=-)",  ":')",  ":'(",  ":))", "^_^", "^^",  "\\o/", ":)",  ":(",  ":D",  ":P",  ":p",  ";)",  ";D",
       "=)",   "=D",   "<3",   "XD",   "xD",  ":3",  "(:",  "8-)",  "B-)", ":]",  "o_O", "O_o", "-_-", "T_T"});
  const auto rest = body.substr(at);
  for (const auto one : known) {
    if (!rest.starts_with(one)) continue;
    const std::size_t end = at + one.size();
    const auto after = code_point(body, end).value;
    const bool free_after = end >= body.size() || is_blank(after) || after == '.' || after == ',' || after == '!' ||
                            after == '?' || after == ')';
    const bool mouth_is_letter = is_letter(static_cast<unsigned char>(one.back())) ||
                                 is_letter(static_cast<unsigned char>(one.front())) || one == ":3";
    bool free_before = at == 0 || is_blank(static_cast<unsigned char>(body[at - 1]));
    if (!mouth_is_letter && !free_before)
      free_before = one.size() > 2 || body[at - 1] == '.' || body[at - 1] == '!' || body[at - 1] == '?' ||
                    is_letter(static_cast<unsigned char>(body[at - 1]));
    // "<3 mm" is a measure.
    const auto next = trim(rest.substr(one.size(), 8));
    const bool goes_on = !next.empty() && after == ' ' && !is_upper(code_point(next, 0).value);
    if ((one == "<3" || one == "XD") && goes_on) continue;
    if (free_after && free_before) return one.size();
  }
  return 0;
}

/// Whether a bracket that closes here was opened before, in the same line: "(see below:)" smiles at nobody.
bool bracket_open(std::string_view body, std::size_t at) {
  for (std::size_t i = at; i > 0 && at - i < 300 && body[i - 1] != '\n'; --i) {
    if (body[i - 1] == ')') return false;
    if (body[i - 1] == '(') return true;
  }
  return false;
}

}  // namespace

void check_placeholders(Desk& desk) {
  const Letter& letter = desk.letter;
  std::vector<std::pair<std::size_t, std::size_t>> slots;
  for (std::size_t at = 0; at < letter.body.size();) {
    const std::size_t bytes = slot_at(letter.body, at);
    if (bytes > 0) slots.emplace_back(at, at + bytes);
    at += bytes > 0 ? bytes : 1;
  }
  std::size_t slot = 0;
  for (std::size_t i = 0; i < letter.words.size(); ++i) {
    const Word& word = letter.words[i];
    while (slot < slots.size() && slots[slot].second <= word.begin) ++slot;
    if (slot < slots.size() && slots[slot].first < word.end) {
      if (word.quoted && letter.body[slots[slot].first] == '[')
        slots[slot].second = slots[slot].first;  // what the writer left out of a quotation or put into it
      else
        desk.take(i, i);
      continue;
    }
    if (word.quoted || word.machine) continue;
    std::size_t count = is_template_word(letter, i) ? 1 : template_words(letter, i);
    if (count == 0) count = undecided_title(letter, i);
    if (count == 0) continue;
    say_slot(desk, word.begin, letter.words[i + count - 1].end);
    desk.take(i, i + count - 1);
    i += count - 1;
  }
  for (const auto& [start, end] : slots)
    if (end > start) say_slot(desk, start, end);
}

void check_emoticons(Desk& desk) {
  const std::string_view body = desk.letter.body;
  for (std::size_t at = 0; at < body.size();) {
    std::size_t end = emoji_end(body, at);
    if (end == at && static_cast<unsigned char>(body[at]) < 0x80) {
      const std::size_t bytes = emoticon_at(body, at);
      if (bytes > 0 && !(body[at + bytes - 1] == ')' && bracket_open(body, at))) end = at + bytes;
    }
    if (end == at) {
      at += code_point(body, at).bytes;
      continue;
    }
    desk.add(FindingKind::emoticon, at, end, "T5",
             "Emoticons and emoji look careless in a letter: leave it out, words carry the warmth.");
    for (std::size_t i = 0; i < desk.letter.words.size(); ++i)
      if (desk.letter.words[i].begin < end && desk.letter.words[i].end > at) desk.take(i, i);
    at = end;
  }
}

}  // namespace afterword::domain::letter_checks
