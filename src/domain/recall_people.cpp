// Finds people in a line: those who are known, by any part of their names, and names that nobody knows yet.
#include <algorithm>
#include <array>

#include "domain/date_words.h"
#include "domain/recall_line.h"

namespace afterword::domain {
namespace {

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr auto honorifics = std::to_array<std::string_view>(
    {"mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "dame", "herr", "frau", "mme", "madame"});
constexpr auto particles = std::to_array<std::string_view>({"van", "von", "der", "den", "de", "da", "di", "del", "la",
                                                            "le", "ni", "ter", "ten", "al", "bin", "ben", "y", "of"});
// First names and surnames that are everyday words: they count only with a capital.
constexpr auto everyday = std::to_array<std::string_view>(
    {"will",   "may",   "mark",   "an",     "so",     "art",   "bill",  "sue",   "pat",    "hope",  "grace", "faith",
     "joy",    "rose",  "dawn",   "drew",   "chase",  "grant", "frank", "rich",  "max",    "page",  "price", "long",
     "young",  "king",  "cook",   "baker",  "don",    "rob",   "jack",  "penny", "summer", "april", "june",  "august",
     "say",    "do",    "go",     "see",    "he",     "her",   "good",  "best",  "case",   "read",  "ward",  "bush",
     "field",  "lane",  "hall",   "church", "school", "ford",  "wells", "green", "black",  "white", "brown", "gray",
     "strong", "small", "little", "bright", "day",    "week",  "kind",  "pay",   "park",   "ray",   "guy",   "ted",
     "miles",  "sky",   "eve",    "gene",   "dean",   "major", "art",   "sandy"});
// Words that are written with a capital at the front of a line and are no names.
constexpr auto starters =
    std::to_array<std::string_view>({"the",      "a",           "an",           "i",           "he",
                                     "she",      "they",        "we",           "it",          "my",
                                     "their",    "her",         "his",          "two",         "three",
                                     "four",     "five",        "six",          "one",         "both",
                                     "old",      "young",       "new",          "nice",        "lovely",
                                     "friendly", "interviewed", "interviewers", "interviewer", "met",
                                     "panel",    "also",        "then",         "and",         "but",
                                     "not",      "no",          "yes",          "check",       "spelling",
                                     "people",   "there",       "with",         "was",         "were",
                                     "is",       "only",        "some",         "someone",     "everyone",
                                     "head",     "manager",     "director",     "owner",       "boss",
                                     "lead",     "reception",   "receptionist", "driver",      "porter",
                                     "hr",       "outside",     "inside",       "first",       "second",
                                     "third",    "last",        "who",          "what",        "why",
                                     "how",      "when",        "where",        "tour",        "lunch",
                                     "coffee",   "room",        "online",       "video",       "zoom",
                                     "teams",    "great",       "good",         "big",         "small",
                                     "another",  "other",       "plus",         "girl",        "lady",
                                     "man",      "woman",       "guy",          "ceo",         "cto",
                                     "cfo",      "md",          "it",           "name",        "names",
                                     "surname",  "welcomed",    "greeted",      "introduced",  "chair",
                                     "chairman", "from"});

std::string_view without_possessive(std::string_view folded) {
  if (folded.ends_with("'s")) folded.remove_suffix(2);
  return folded;
}

bool capital(std::string_view raw) { return !raw.empty() && is_upper(code_point(raw, 0).value); }
bool all_capitals(std::string_view raw) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < raw.size();) {
    const auto c = code_point(raw, at);
    if (is_letter(c.value)) {
      if (!is_upper(c.value)) return false;
      ++letters;
    }
    at += c.bytes;
  }
  return letters >= 2;
}
bool single_letter(std::string_view raw) {
  const auto c = code_point(raw, 0);
  return !raw.empty() && c.bytes == raw.size() && is_letter(c.value);
}

/// The parts of a known name that stand for it alone.
struct NameParts {
  PersonId id;
  std::vector<std::string> parts;
  std::string initials;  ///< folded
};

NameParts parts_of(const KnownPerson& person) {
  NameParts known{person.id, {}, {}};
  for (auto& word : words_of(person.name)) {
    if (one_of(word.folded, honorifics) || one_of(word.folded, particles)) continue;
    const auto first = code_point(word.folded, 0);
    known.initials += word.folded.substr(0, first.bytes);
    known.parts.push_back(std::move(word.folded));
  }
  return known;
}

/// Letters to change, add, leave out or swap with their neighbour to get from one word to the other, up to `limit` + 1.
std::size_t slips(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > b.size() + limit || b.size() > a.size() + limit) return limit + 1;
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({change, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

/// A name typed from memory: one slip in six letters, two in seven and more, never the first letter.
bool misspells(std::string_view typed, std::string_view name) {
  if (name.size() < 6 || typed.empty() || typed[0] != name[0]) return false;
  const std::size_t limit = name.size() < 7 ? 1 : 2;
  return slips(typed, name, limit) <= limit;
}

bool part_matches(std::string_view part, std::string_view folded, std::string_view raw) {
  const auto plain = without_possessive(folded);
  const bool plural = folded.size() > 4 && folded.ends_with('s') && folded.substr(0, folded.size() - 1) == part;
  if (plain == part || plural) {
    const bool ascii_short = part.size() < 3 && static_cast<unsigned char>(part[0]) < 0x80;
    return capital(raw) || (!ascii_short && !one_of(part, everyday));
  }
  return capital(raw) && misspells(plain, part);
}

/// The only person among those whose test holds; none when several.
template <class Test>
PersonId only_one(const std::vector<NameParts>& people, Test test) {
  PersonId found;
  for (const auto& person : people) {
    if (!test(person)) continue;
    if (found) return {};
    found = person.id;
  }
  return found;
}

/// "B:", "O.", "LD", "B-N": initials in capitals, of exactly one person. "A" needs a mark behind it, "I" is nobody.
PersonId by_initials(const RecallLine& line, std::size_t i, std::size_t& last, const std::vector<NameParts>& people) {
  const auto raw = line.raw(i);
  if (!capital(raw) || raw.size() > 8) return {};
  std::string letters = std::string(line.word(i));
  last = i + 1;
  if (single_letter(raw)) {
    while (single_letter(line.raw(last)) && capital(line.raw(last)) &&
           (line.gap(last - 1) == "-" || line.gap(last - 1) == "."))
      letters += line.word(last++);
    const auto next = line.gap(last - 1);
    if (letters == "i") return {};
    if (letters == "a" && (next.empty() || (next[0] != '.' && next[0] != ':'))) return {};
  } else if (!all_capitals(raw) || raw.size() > 3) {
    return {};
  }
  const bool single = code_point(letters, 0).bytes == letters.size();
  if (!single)
    return only_one(people, [&](const NameParts& p) { return p.initials.find(letters) != std::string::npos; });
  const auto first = only_one(people, [&](const NameParts& p) { return p.initials.starts_with(letters); });
  if (first) return first;
  const bool some_first =
      std::any_of(people.begin(), people.end(), [&](const NameParts& p) { return p.initials.starts_with(letters); });
  if (some_first) return {};
  return only_one(people, [&](const NameParts& p) { return p.initials.find(letters) != std::string::npos; });
}

PersonId by_part(const RecallLine& line, std::size_t i, std::size_t& last, const std::vector<NameParts>& people) {
  last = i + 1;
  const auto matches = [&](const NameParts& p, std::size_t at) {
    return std::any_of(p.parts.begin(), p.parts.end(),
                       [&](const std::string& part) { return part_matches(part, line.word(at), line.raw(at)); });
  };
  const auto one = only_one(people, [&](const NameParts& p) { return matches(p, i); });
  if (one) {
    const auto& person = *std::find_if(people.begin(), people.end(), [&](const NameParts& p) { return p.id == one; });
    while (last < line.words.size() && line.gap(last - 1).find_first_not_of(" -") == std::string_view::npos &&
           matches(person, last))
      ++last;
    return one;
  }
  // Two share a first name: the next word may tell them apart.
  const auto both = only_one(
      people, [&](const NameParts& p) { return matches(p, i) && i + 1 < line.words.size() && matches(p, i + 1); });
  if (both) last = i + 2;
  return both;
}

/// "Jan" is a month beside a number and behind "in", otherwise somebody.
bool names_a_month(const RecallLine& line, std::size_t i) {
  if (!month_number(line.word(i))) return false;
  const auto numbered = [&](std::size_t k) { return is_digit(code_point(line.word(k), 0).value); };
  return numbered(i + 1) || (i > 0 && (numbered(i - 1) || line.is(i - 1, {"in", "by", "until", "till", "of", "end",
                                                                          "mid", "early", "late", "since", "from"})));
}

bool not_a_name(const RecallLine& line, std::size_t i) {
  const auto folded = without_possessive(line.word(i));
  return one_of(folded, starters) || weekday_number(folded) || names_a_month(line, i) || all_capitals(line.raw(i)) ||
         is_digit(code_point(folded, 0).value) || (single_letter(line.raw(i)) && line.word(i) == "i");
}

/// The word with a capital behind "van der", "de la", "Ní": i itself where no particles stand there.
std::size_t behind_particles(const RecallLine& line, std::size_t i) {
  std::size_t at = i;
  while (one_of(line.word(at), particles)) ++at;
  return capital(line.raw(at)) ? at : i;
}

/// Collects names from left to right; each takes as many words as belong to it.
class NameReader {
 public:
  explicit NameReader(const RecallLine& line) : line_(line) {}

  std::vector<std::string> run() {
    if (introduces_itself()) lower_case_first();
    for (std::size_t i = 0; i < line_.words.size();) {
      const std::size_t next = take(i);
      i = next > i ? next : i + 1;
    }
    add_surname();
    return std::move(names_);
  }

 private:
  bool touches(std::size_t i) const {
    const auto gap = line_.gap(i);
    return gap == " " || gap == "-" || gap == ". " || gap == "." || gap == "'";
  }
  /// "or Okonnen": another spelling of the name before; inside brackets right behind a name: more about the same one.
  bool second_thought(std::size_t i) const {
    if (names_.empty()) return false;
    if (i > 0 && line_.is(i - 1, {"or"})) return true;
    const auto before = line_.text.substr(0, line_.words[i].begin);
    return std::count(before.begin(), before.end(), '(') > std::count(before.begin(), before.end(), ')');
  }

  std::size_t take(std::size_t i) {
    const bool titled = one_of(line_.word(i), honorifics) && i + 1 < line_.words.size() && capital(line_.raw(i + 1));
    if (!titled && (!capital(line_.raw(i)) || not_a_name(line_, i) || second_thought(i))) return i;
    if (!titled && single_letter(line_.raw(i))) return i;
    std::size_t last = i + 1;
    if (titled) ++last;
    while (last < line_.words.size() && touches(last - 1) && !sentence_between(last - 1)) {
      const bool more = capital(line_.raw(last)) && !all_capitals(line_.raw(last)) && !month_or_day(last);
      const std::size_t behind = behind_particles(line_, last);
      if (!more && behind == last) break;
      last = behind + 1;
    }
    add(spelled(i, last), titled);
    return last;
  }
  bool month_or_day(std::size_t i) const { return weekday_number(line_.word(i)) || names_a_month(line_, i); }
  bool sentence_between(std::size_t i) const {
    return line_.gap(i).find('.') != std::string_view::npos && !one_of(line_.word(i), honorifics) &&
           !single_letter(line_.raw(i));
  }

  std::string spelled(std::size_t first, std::size_t last) const {
    auto end = line_.words[last - 1].end;
    std::string name(line_.text.substr(line_.words[first].begin, end - line_.words[first].begin));
    if (name.ends_with("'s")) name.resize(name.size() - 2);
    if (single_letter(line_.raw(last - 1)) && end < line_.text.size() && line_.text[end] == '.') name += '.';
    return name;
  }

  void add(std::string name, bool titled) {
    const auto words = words_of(name);
    for (const auto& known : names_) {
      const auto theirs = words_of(known);
      if (!titled && !theirs.empty() && theirs.front().folded == words.front().folded) return;
    }
    names_.push_back(std::move(name));
  }

  /// "dot the ward clerk found me a quiet room": a lower-case name at the front, with what the person is behind it.
  bool introduces_itself() const {
    if (line_.words.size() < 3 || capital(line_.raw(0)) || not_a_name(line_, 0)) return false;
    if (line_.is(1, {"the"}) && line_.gap(0) == " ")
      return line_.has(
          "clerk|porter|driver|receptionist|secretary|assistant|nurse|caretaker|guard|manager|owner|cook|chef|cleaner|"
          "boss|matron|intern|trainee|student");
    return false;
  }
  void lower_case_first() { names_.push_back(capitalised(line_.raw(0))); }

  /// "surname pascoe" completes the first name found.
  void add_surname() {
    for (std::size_t i = 0; i + 1 < line_.words.size(); ++i) {
      if (!line_.is(i, {"surname"})) continue;
      const std::size_t at = line_.is(i + 1, {"is", "was"}) ? i + 2 : i + 1;
      if (at >= line_.words.size()) return;
      const std::string surname = capitalised(line_.raw(at));
      std::erase(names_, surname);
      if (names_.empty())
        names_.push_back(surname);
      else if (words_of(names_.front()).size() == 1)
        names_.front() += " " + surname;
      return;
    }
  }

  const RecallLine& line_;
  std::vector<std::string> names_;
};

}  // namespace

bool is_honorific(std::string_view folded) { return one_of(folded, honorifics); }

std::vector<Mention> mentions(const RecallLine& line, const std::vector<KnownPerson>& people) {
  std::vector<NameParts> known;
  for (const auto& person : people) known.push_back(parts_of(person));
  std::vector<Mention> found;
  for (std::size_t i = 0; i < line.words.size();) {
    std::size_t last = i + 1;
    PersonId id = by_part(line, i, last, known);
    if (!id) id = by_initials(line, i, last, known);
    if (id) found.push_back({id, i, last});
    i = id ? last : i + 1;
  }
  return found;
}

PersonId person_called(std::string_view name, const std::vector<KnownPerson>& people) {
  const RecallLine line(name);
  const auto found = mentions(line, people);
  if (found.empty()) return {};
  // Every word of the name must belong to that person: "Judith Smith" is not Judith Hallorane.
  std::size_t covered = 0;
  for (const auto& mention : found) {
    if (mention.id != found.front().id) return {};
    covered += mention.last - mention.first;
  }
  std::size_t needed = 0;
  for (const auto& word : line.words)
    if (!one_of(word.folded, honorifics) && !one_of(word.folded, particles)) ++needed;
  return covered >= needed ? found.front().id : PersonId{};
}

std::vector<std::string> names_in(const RecallLine& line) { return NameReader(line).run(); }

std::string name_behind_at(std::string_view rest) {
  const RecallLine line(trim(rest));
  if (line.words.empty()) return std::string(line.text);
  std::size_t last = 1;
  const bool typed_with_capitals = capital(line.raw(0));
  const auto goes_on = [&](std::size_t i) {
    const auto gap = line.gap(i - 1);
    const bool joined =
        gap == " " || gap == "-" || (gap == ". " && (is_honorific(line.word(i - 1)) || single_letter(line.raw(i - 1))));
    if (!joined) return false;
    if (is_honorific(line.word(i - 1))) return true;
    if (typed_with_capitals) return capital(line.raw(i)) || behind_particles(line, i) > i;
    return false;
  };
  while (last < line.words.size() && goes_on(last)) ++last;
  if (!typed_with_capitals) {  // "dot pascoe, ward clerk": a name of two words where a mark ends it
    std::size_t end = 1;
    while (end < line.words.size() && (line.gap(end - 1) == " " || line.gap(end - 1) == "-") &&
           !one_of(line.word(end), starters))
      ++end;
    const bool closed = end >= line.words.size() || line.gap(end - 1).find_first_of(",(:;-") != std::string_view::npos;
    if (closed && end <= 3) last = std::max(last, end);
  }
  std::string name;
  for (std::size_t i = 0; i < last; ++i) {
    if (i > 0) name += line.gap(i - 1);
    name += one_of(line.word(i), particles) && i > 0 ? std::string(line.raw(i)) : capitalised(line.raw(i));
  }
  return name;
}

}  // namespace afterword::domain
