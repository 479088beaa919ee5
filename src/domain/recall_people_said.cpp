// A person line is cut into thoughts (at commas, brackets, full stops, and at "and" before a name). A thought with a
// name in it is about that person; one without is about the person before, or about the only one there is.
#include "domain/recall_people_said.h"

#include <algorithm>
#include <array>

#include "domain/recall_line.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr int nobody = -1;

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// What a title ends with; "head of supply" and "director for the north" go on behind it.
constexpr auto jobs = std::to_array<std::string_view>(
    {"head",       "director",   "manager",      "chair",       "chairman",   "chairwoman", "chairperson",
     "md",         "ceo",        "cto",          "cfo",         "coo",        "cio",        "hr",
     "consultant", "driver",     "porter",       "secretary",   "clerk",      "assistant",  "guard",
     "recruiter",  "lead",       "supervisor",   "owner",       "founder",    "partner",    "professor",
     "teacher",    "matron",     "librarian",    "caretaker",   "foreman",    "planner",    "engineer",
     "nurse",      "therapist",  "analyst",      "accountant",  "designer",   "developer",  "architect",
     "scientist",  "chef",       "councillor",   "governor",    "trustee",    "principal",  "headteacher",
     "deputy",     "officer",    "specialist",   "coordinator", "technician", "intern",     "trainee",
     "gatekeeper", "doorman",    "concierge",    "cleaner",     "steward",    "surgeon",    "pharmacist",
     "buyer",      "controller", "receptionist", "president",   "vp",         "doctor",     "administrator"});
// Where "from …" names a part of the house, that is as good as a title.
constexpr auto departments =
    std::to_array<std::string_view>({"it", "hr", "finance", "sales", "marketing", "operations", "legal", "procurement",
                                     "purchasing", "logistics", "engineering", "personnel", "accounts", "payroll"});
// Before a job none of these stands: "he does …", "knew the manager", "sat with the driver".
constexpr auto no_title = std::to_array<std::string_view>(
    {"he", "she",  "they", "i",    "we",   "who",   "was", "is",   "has",  "had",  "with", "for",  "in",    "at",
     "on", "to",   "my",   "me",   "knew", "knows", "met", "said", "like", "just", "does", "from", "about", "not",
     "no", "will", "old",  "nice", "kind", "also",  "and", "but",  "said", "says", "left", "by"});
constexpr auto articles = std::to_array<std::string_view>({"a", "an", "the", "their", "our", "his", "her"});
// Words that lead up to a name and say nothing of the person.
constexpr auto leading = std::to_array<std::string_view>(
    {"and", "plus", "with",        "also", "then", "met",     "the",      "a",      "an",    "there", "were",
     "was", "by",   "interviewed", "who",  "is",   "someone", "somebody", "called", "named", "or"});
constexpr auto counters = std::to_array<std::string_view>(
    {"two",    "three",       "four",         "five",        "six",    "2",     "3",    "4",
     "5",      "6",           "of",           "them",        "us",     "panel", "a",    "the",
     "people", "interviewer", "interviewers", "interviewed", "by",     "met",   "with", "and",
     "there",  "were",        "was",          "present",     "who",    "also",  "in",   "room",
     "on",     "names",       "name",         "staff",       "surname"});

constexpr std::string_view helps =
    "at the gate|at gate|gate|gatehouse|reception|receptionist|front desk|porter|driver|secretary|security|guard|"
    "caretaker|concierge|cleaner|doorman|gatekeeper|clerk|cloakroom|canteen|steward|personal assistant|pa|lent me|"
    "showed me in|showed me up|showed me to|showed me the way|showed me where|let me in|let me through|unlocked|"
    "printed my|brought me|walked me to|walked me up|took me to|took me up|picked me up|drove me|found me|helped me|"
    "made me|held the door|parked my|gave me a badge|gave me a pass|gave me a visitor*|gave me a lift";
// Words of a helper that mean somebody else here.
constexpr std::string_view no_help =
    "company secretary|general secretary|secretary general|head of security|security engineer|security architect|"
    "security officer|head of reception|data security|information security|it security|driver development";
constexpr std::string_view meets =
    "also met|bumped into|popped in|popped her head|popped his head|introduced me to|introduced to|said hello|"
    "colleague|colleagues|teammate|team mate|would be my|showed me round|showed me around|gave me a tour|at lunch|"
    "works council";
constexpr std::string_view cards =
    "card in my|got her card|got his card|got their card|got a card|got card|gave me her card|gave me his card|"
    "gave me their card|gave me a card|have her card|have his card|have their card|have the card|have card|took her "
    "card|took his card|took their card|business card|visiting card|card collected|card is in";
constexpr std::string_view no_cards =
    "no card|no business card|forgot her card|forgot his card|had no card|without a card";

/// Words first … last of the line, of one person or of nobody.
struct Thought {
  std::size_t first = 0, last = 0;
  int of = nobody;
};

class Introductions {
 public:
  explicit Introductions(const RecallReading& reading) : line_(reading.text), whose_(line_.words.size(), nobody) {
    names_ = reading.names;
    if (names_.empty() && !reading.name.empty()) names_.push_back(reading.name);
  }

  std::vector<Introduced> run() {
    for (std::size_t i = 0; i < names_.size(); ++i) find_name(static_cast<int>(i));
    cut();
    hand_out();
    std::vector<Introduced> all;
    for (std::size_t i = 0; i < names_.size(); ++i) all.push_back(introduce(static_cast<int>(i)));
    return all;
  }

 private:
  bool free(std::size_t i) const { return whose_[i] == nobody; }

  /// Marks the words of a name: as they stand in a row, or where they do not ("dot the clerk, surname pascoe") each.
  void find_name(int index) {
    const auto words = words_of(names_[static_cast<std::size_t>(index)]);
    if (words.empty()) return;
    for (std::size_t i = 0; i + words.size() <= line_.words.size(); ++i) {
      const bool here = std::equal(words.begin(), words.end(), line_.words.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](const TextWord& a, const TextWord& b) { return same(a.folded, b.folded); });
      if (!here || !free(i)) continue;
      std::fill_n(whose_.begin() + static_cast<std::ptrdiff_t>(i), words.size(), index);
      return;
    }
    for (const auto& word : words)
      for (std::size_t i = 0; i < line_.words.size(); ++i) {
        if (!free(i) || !same(word.folded, line_.word(i))) continue;
        whose_[i] = index;
        if (i > 0 && line_.is(i - 1, {"surname"})) whose_[i - 1] = index;
        break;
      }
  }
  static bool same(std::string_view name, std::string_view typed) {
    return typed == name || typed == std::string(name) + "'s";
  }

  void cut() {
    for (const auto& clause : line_.clauses) {
      std::size_t begin = clause.first;
      for (std::size_t i = clause.first; i < clause.last; ++i) {
        const bool parts = line_.is(i, {"and", "plus"}) && i > begin && name_follows(i + 1, clause.last);
        if (!parts) continue;
        thoughts_.push_back({begin, i});
        begin = i + 1;
      }
      thoughts_.push_back({begin, clause.last});
    }
  }
  /// A name within the next three words: "and a Mr Okkonen", "and the porter Jim".
  bool name_follows(std::size_t i, std::size_t end) const {
    for (std::size_t k = i; k < end && k < i + 3; ++k)
      if (!free(k)) return true;
    return false;
  }

  void hand_out() {
    int last = nobody;
    for (auto& thought : thoughts_) {
      for (std::size_t i = thought.first; i < thought.last && thought.of == nobody; ++i) thought.of = whose_[i];
      if (thought.of == nobody) thought.of = last;
      last = thought.of;
    }
    if (names_.size() != 1) return;
    for (auto& thought : thoughts_) thought.of = 0;
  }

  /// A thought as typed, without the name and without what only leads up to it: "he does the brewhouse", "Okonnen???".
  std::vector<std::string_view> pieces(const Thought& thought) const {
    std::vector<std::string_view> found;
    for (std::size_t i = thought.first; i < thought.last;) {
      if (!free(i)) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < thought.last && free(end)) ++end;
      const bool leads = end < thought.last || i == thought.first;
      std::size_t from = i;
      if (leads)
        while (from < end && one_of(line_.word(from), leading) && !(from == i && line_.is(from, {"or"}))) ++from;
      if (from < end && !only_counts(from, end)) found.push_back(as_typed(from, end));
      i = end;
    }
    return found;
  }
  bool only_counts(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i < end; ++i)
      if (!one_of(line_.word(i), counters)) return false;
    return true;
  }
  std::string_view as_typed(std::size_t from, std::size_t end) const {
    const std::size_t begin = line_.words[from].begin;
    std::size_t stop = line_.words[end - 1].end;
    while (stop < line_.text.size() && (line_.text[stop] == '?' || line_.text[stop] == '!')) ++stop;
    return line_.text.substr(begin, stop - begin);
  }

  Introduced introduce(int index) const {
    Introduced person;
    person.name = names_[static_cast<std::size_t>(index)];
    std::string said;  // all that is said of this person, for the cues
    for (const auto& thought : thoughts_) {
      if (thought.of != index) continue;
      said += std::string(as_typed(thought.first, thought.last)) + " ; ";
      for (const auto piece : pieces(thought)) take(person, piece);
    }
    if (thoughts_.front().of == nobody) said += as_typed(thoughts_.front().first, thoughts_.front().last);
    const RecallLine all(said);
    person.card = all.has(cards) && !all.has(no_cards);
    if (all.has(meets)) person.as = AttendedAs::met;
    if (all.has(helps) && !all.has(no_help)) person.as = AttendedAs::staff;
    return person;
  }

  static void take(Introduced& person, std::string_view piece) {
    const RecallLine thought(piece);
    if (person.prefers == Channel::unset) person.prefers = channel_in(thought);
    std::string_view rest = piece;
    if (person.title.empty()) rest = take_title(person, thought);
    if (rest.empty()) return;
    if (!person.words.empty()) person.words += ", ";
    person.words += rest;
  }

  /// Moves a title at the front of a thought into the person; what is left of the thought.
  static std::string_view take_title(Introduced& person, const RecallLine& thought) {
    constexpr std::size_t longest = 4;
    std::size_t begin = thought.is(0, {"is", "was"}) ? 1 : 0;
    if (one_of(thought.word(begin), articles)) ++begin;
    if (thought.is(0, {"from"}) && one_of(thought.word(1), departments) && thought.words.size() == 2) {
      person.title = thought.raw(1);
      return {};
    }
    for (std::size_t i = begin; i < thought.words.size() && i < begin + longest; ++i) {
      if (one_of(thought.word(i), no_title)) return thought.text;
      if (!one_of(thought.word(i), jobs)) continue;
      std::size_t end = i + 1;
      while (end < thought.words.size() && one_of(thought.word(end), jobs)) ++end;  // "deputy head", "hr manager"
      if (thought.is(end, {"of", "for"})) end = std::min(thought.words.size(), end + 5);
      person.title =
          thought.text.substr(thought.words[begin].begin, thought.words[end - 1].end - thought.words[begin].begin);
      return end < thought.words.size() ? thought.text.substr(thought.words[end].begin) : std::string_view{};
    }
    return thought.text;
  }

  /// "prefers phone mornings", "only by letter", "email not phone".
  static Channel channel_in(const RecallLine& thought) {
    if (!thought.has("prefer*|only|please|rather|best by|best on|best way|not phone|not email|not by phone|never"))
      return Channel::unset;
    for (std::size_t i = 0; i < thought.words.size(); ++i) {
      const bool refused = (i > 0 && thought.is(i - 1, {"not", "no", "never", "don't", "dont"})) ||
                           (i > 1 && thought.is(i - 2, {"not", "never"}) && thought.is(i - 1, {"by", "on", "please"}));
      if (refused) continue;
      if (thought.is(i, {"phone", "phones", "telephone", "mobile", "ring", "rings", "calls"})) return Channel::phone;
      if (thought.is(i, {"email", "emails", "mail", "mails", "e-mail"})) return Channel::email;
      if (thought.is(i, {"letter", "letters", "post", "paper"})) return Channel::post;
      if (thought.is(i, {"linkedin", "xing"})) return Channel::online;
    }
    return Channel::unset;
  }

  RecallLine line_;
  std::vector<std::string> names_;
  std::vector<int> whose_;  ///< of each word: the person whose name it is part of
  std::vector<Thought> thoughts_;
};

}  // namespace

std::vector<Introduced> introduced_in(const RecallReading& line) {
  if (line.text.empty() || (line.names.empty() && line.name.empty())) return {};
  return Introductions(line).run();
}

}  // namespace afterword::domain
