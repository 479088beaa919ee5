// T5, T6: the addressee is named, and every name of the interview is spelled as recorded. Words are compared with the
// parts of each name; words side by side that belong to one person are one mention.
#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/company_name.h"
#include "domain/letter_checks/distance.h"
#include "domain/letter_checks/person_name.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

struct Candidate {
  const Person* person = nullptr;
  PersonName name;
};

struct Mention {
  std::size_t candidate = 0;
  std::size_t first = 0, last = 0;            // words
  std::size_t first_part = 0, last_part = 0;  // parts of the name
  std::size_t exact = 0, words = 0;
  bool right = true;
};

bool generic(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>(
      {"sir",          "madam",      "sirs",        "madams",      "hiring",    "manager",     "managers",
       "team",         "all",        "colleagues",  "colleague",   "panel",     "interviewer", "interviewers",
       "recruiter",    "recruiters", "recruiting",  "recruitment", "committee", "department",  "hr",
       "human",        "resources",  "everyone",    "everybody",   "there",     "again",       "both",
       "friend",       "friends",    "head",        "director",    "doctor",    "professor",   "office",
       "staff",        "company",    "morning",     "afternoon",   "evening",   "day",         "whom",
       "it",           "may",        "concern",     "to",          "the",       "of",          "and",
       "or",           "from",       "good",        "ladies",      "gentlemen", "members",     "member",
       "board",        "personnel",  "employer",    "name",        "selection", "interview",   "folks",
       "guys",         "gang",       "support",     "reception",   "teacher",   "headteacher", "principal",
       "chef",         "x",          "a",           "at",          "in",        "you",         "your",
       "my",           "ward",       "school",      "very",        "new",       "future",      "potential",
       "boss",         "talent",     "acquisition", "partner",     "people",    "operations",  "admissions",
       "interviewing", "search"});
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Names {
 public:
  explicit Names(Desk& desk) : desk_(desk), letter_(desk.letter) {
    if (desk.context.addressee) add(*desk.context.addressee);
    for (const Person* person : desk.context.there)
      if (!desk.context.addressee || person->id != desk.context.addressee->id) add(*person);
    know(desk.context.me);
    if (desk.context.names == nullptr) {
      for (const Person* person : desk.context.people) know(person->name), know(person->company);
      for (const Opportunity* one : desk.context.opportunities) know(one->company);
    }
    if (desk.context.opportunity) know(desk.context.opportunity->company + " " + desk.context.opportunity->role);
  }

  void run() {
    find_company();
    for (std::size_t i = 0; i < letter_.words.size();) {
      const auto mention = mention_at(i);
      if (!mention) {
        ++i;
        continue;
      }
      desk_.take(mention->first, mention->last);
      judge(*mention);
      i = mention->last + 1;
    }
    greeting();
    if (desk_.context.addressee && !candidates_.empty() && candidates_[0].person == desk_.context.addressee &&
        !named_ && !replaced_)
      desk_.add_whole(FindingKind::missing_name, "T6",
                      "It never names " + candidates_[0].person->name + ": greet the person by name.");
  }

 private:
  void add(const Person& person) {
    PersonName name = name_of(person.name);
    if (!name.parts.empty()) candidates_.push_back({&person, std::move(name)});
  }
  void know(std::string_view text) {
    for (const TextWord& word : words_of(text))
      known_.insert(as_written(text.substr(word.begin, word.end - word.begin)));
  }

  bool is_known(const std::string& written) const {
    return known_.contains(written) || (desk_.context.names != nullptr && desk_.context.names->contains(written));
  }

  /// "Whitmore & Sons" is not Mr Whitmore.
  void find_company() {
    of_company_.assign(letter_.words.size(), false);
    if (!desk_.context.opportunity) return;
    const CompanyName company = company_of(desk_.context.opportunity->company);
    const Ordinary ordinary = [this](const std::string& word) {
      return !desk_.context.spelled || desk_.context.spelled(word);
    };
    for (std::size_t i = 0; i < letter_.words.size(); ++i) {
      if (letter_.words[i].part == Part::greeting) continue;
      const auto mention = company_at(letter_, i, company, ordinary);
      if (!mention || mention->last == mention->first) continue;
      for (std::size_t word = mention->first; word <= mention->last; ++word) of_company_[word] = true;
      i = mention->last;
    }
  }

  bool adjacent(std::size_t word) const { return letter_.words[word].after_blank || letter_.words[word].after_hyphen; }
  bool after_title(std::size_t word) const {
    return word > 0 && is_title(letter_.words[word - 1].folded) &&
           letter_.words[word].part == letter_.words[word - 1].part;
  }
  bool expected(std::size_t word) const { return letter_.words[word].part == Part::greeting || after_title(word); }

  /// Whether a word that is nearly a name may be anything else.
  bool ordinary(const Word& word) const {
    const std::string written = as_written(letter_.text(word));
    if (is_known(written)) return true;
    if (!word.capital && is_latin(written)) return true;
    return desk_.context.spelled && desk_.context.spelled(word.folded);
  }

  Likeness likeness(std::size_t i, const NamePart& part, bool supported) const {
    const Word& word = letter_.words[i];
    const Likeness found = compare(word, letter_.text(word), part, supported || expected(i));
    if (found == Likeness::exact || found == Likeness::none) return found;
    if (word.part == Part::closing || (word.part == Part::greeting && generic(word.folded))) return Likeness::none;
    const bool greeted = expected(i) || (supported && word.capital);
    if (greeted && !(is_known(as_written(letter_.text(word))) && word.part != Part::greeting)) return found;
    if (found == Likeness::variant) {
      const bool small = !word.capital && is_latin(part.written);
      return small && (ordinary_small(word) || part.bare.size() < 3) ? Likeness::none
             : is_known(as_written(letter_.text(word)))              ? Likeness::none
                                                                     : found;
    }
    return ordinary(word) ? Likeness::none : found;
  }
  bool ordinary_small(const Word& word) const {
    return !desk_.context.spelled || desk_.context.spelled(as_written(letter_.text(word)));
  }

  /// The longest run of words from here that are parts of one name.
  std::optional<Mention> mention_of(std::size_t candidate, std::size_t start) const {
    const auto& parts = candidates_[candidate].name.parts;
    Mention mention;
    mention.candidate = candidate;
    std::size_t word = start, from = 0;
    while (word < letter_.words.size() && (word == start || adjacent(word))) {
      if (letter_.words[word].machine || letter_.words[word].part == Part::signature) break;
      if (word > start && letter_.words[word].part != letter_.words[start].part) break;
      Likeness best = Likeness::none;
      std::size_t at = 0;
      for (std::size_t part = from; part < parts.size(); ++part) {
        const Likeness one = likeness(word, parts[part], mention.words > 0);
        if (one > best) best = one, at = part;
      }
      if (best == Likeness::none) break;
      if (mention.words == 0) {
        mention.first = word;
        mention.first_part = at;
      } else if (at == mention.last_part + 1 && parts[at].after_hyphen != letter_.words[word].after_hyphen) {
        mention.right = false;
      }
      mention.last = word;
      mention.last_part = at;
      ++mention.words;
      mention.exact += best == Likeness::exact;
      if (best != Likeness::exact) mention.right = false;
      from = at + 1;
      ++word;
      if (letter_.words[mention.last].possessive) break;
    }
    return mention.words > 0 ? std::optional(mention) : glued(candidate, start);
  }

  /// "OBrien" in two words, or two parts in one.
  std::optional<Mention> glued(std::size_t candidate, std::size_t start) const {
    const auto& parts = candidates_[candidate].name.parts;
    const Word& word = letter_.words[start];
    if (word.machine || !word.capital || word.part == Part::signature) return std::nullopt;
    Mention mention{candidate, start, start, 0, 0, 0, 1, false};
    for (std::size_t part = 0; part < parts.size(); ++part) {
      mention.first_part = mention.last_part = part;
      const bool two =
          start + 1 < letter_.words.size() && letter_.words[start + 1].after_blank && letter_.words[start + 1].capital;
      if (two && parts[part].bare.size() > 4 && word.folded + letter_.words[start + 1].folded == parts[part].bare) {
        mention.last = start + 1;
        mention.words = 2;
        return mention;
      }
      if (part + 1 < parts.size() && word.folded == parts[part].bare + parts[part + 1].bare) {
        mention.last_part = part + 1;
        return mention;
      }
    }
    return std::nullopt;
  }

  std::optional<Mention> mention_at(std::size_t word) const {
    if (letter_.words[word].part == Part::greeting && greets(letter_.words[word].folded) && letter_.words[word].first)
      return std::nullopt;
    if (is_title(letter_.words[word].folded) || desk_.taken[word] || of_company_[word]) return std::nullopt;
    std::optional<Mention> best;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const auto one = mention_of(i, word);
      if (one && (!best || std::pair(one->exact, one->words) > std::pair(best->exact, best->words))) best = one;
    }
    return best;
  }

  /// A part of a double-barrelled name alone, where the whole is expected.
  bool halved(const Mention& mention) const {
    const auto& parts = candidates_[mention.candidate].name.parts;
    const bool cut = parts[mention.first_part].after_hyphen ||
                     (mention.last_part + 1 < parts.size() && parts[mention.last_part + 1].after_hyphen);
    return cut && (expected(mention.first) || mention.words > 1);
  }

  std::string fix(const Mention& mention) const {
    const PersonName& name = candidates_[mention.candidate].name;
    std::size_t first = mention.first_part, last = mention.last_part;
    while (first > 0 && name.parts[first].after_hyphen) --first;
    while (last + 1 < name.parts.size() && name.parts[last + 1].after_hyphen) ++last;
    return name.joined(first, last);
  }

  void judge(const Mention& mention) {
    const bool addressee = mention.candidate == 0 && candidates_[0].person == desk_.context.addressee;
    const Word& first = letter_.words[mention.first];
    const bool in_greeting = first.part == Part::greeting;
    if (in_greeting) (addressee ? greeted_addressee_ : greeted_other_).push_back(mention);
    if (!mention.right || halved(mention)) {
      say(mention.first, mention.last, "The name is recorded as “" + candidates_[mention.candidate].person->name + "”.",
          fix(mention));
      replaced_ = replaced_ || addressee;
    } else if (addressee) {
      const bool chance = first.first && !in_greeting && mention.words == 1 && desk_.context.spelled &&
                          desk_.context.spelled(first.folded);
      named_ = named_ || !chance;
    } else if (!in_greeting && called(mention)) {
      wrongly_greeted(mention.first, mention.last);
    }
  }

  /// "Thank you again, Prakash!"
  bool called(const Mention& mention) const {
    if (mention.first == 0 || letter_.words[mention.first].first) return false;
    const Word& before = letter_.words[mention.first - 1];
    const auto between = letter_.body.substr(before.end, letter_.words[mention.first].begin - before.end);
    if (between.find(',') == std::string_view::npos) return false;
    constexpr auto ends = std::to_array<std::string_view>({"thanks", "you", "again", "much"});
    if (std::find(ends.begin(), ends.end(), before.folded) == ends.end()) return false;
    const char next =
        letter_.words[mention.last].end < letter_.body.size() ? letter_.body[letter_.words[mention.last].end] : '.';
    bool thanks = false;
    for (std::size_t i = mention.first; i-- > 0 && letter_.words[i].sentence == before.sentence;)
      thanks = thanks || letter_.words[i].folded.starts_with("thank");
    return thanks && (next == '.' || next == '!' || next == ',' || next == '\n');
  }

  void say(std::size_t first, std::size_t last, std::string message, std::string suggestion) {
    desk_.add(FindingKind::wrong_name, letter_.words[first].begin, letter_.words[last].end, "T5", std::move(message),
              std::move(suggestion));
    desk_.take(first, last);
  }

  void wrongly_greeted(std::size_t first, std::size_t last) {
    const Candidate& addressee = candidates_[0];
    const PersonName& name = addressee.name;
    const std::string fit = after_title(first) ? name.surname() : last > first ? name.full() : name.first_name();
    say(first, last, "This note goes to " + addressee.person->name + ", but it greets somebody else.", fit);
    replaced_ = true;
  }

  /// What is greeted besides the names found.
  void greeting() {
    if (!desk_.context.addressee || candidates_.empty() || candidates_[0].person != desk_.context.addressee) return;
    if (greeted_addressee_.empty())
      for (const Mention& other : greeted_other_)
        if (other.right) wrongly_greeted(other.first, other.last);
    for (std::size_t i = 0; i < letter_.words.size() && letter_.words[i].part == Part::greeting; ++i) {
      if (!stranger(i)) continue;
      std::size_t last = i;
      while (last + 1 < letter_.words.size() && letter_.words[last + 1].part == Part::greeting && adjacent(last + 1) &&
             stranger(last + 1))
        ++last;
      const bool other_script = is_latin(letter_.text(letter_.words[i])) != candidates_[0].name.latin();
      if (other_script) {
        named_ = true;  // a name in another script than recorded is its transcription
      } else if (!greeted_addressee_.empty() && greeted_addressee_.front().last + 1 == i && adjacent(i)) {
        const Mention& mention = greeted_addressee_.front();
        std::erase_if(desk_.findings, [&](const Finding& one) {
          return one.kind == FindingKind::wrong_name && one.start == letter_.words[mention.first].begin;
        });
        say(mention.first, last, "The name is recorded as “" + candidates_[0].person->name + "”.",
            candidates_[0].name.full());
        replaced_ = true;
      } else if (greeted_addressee_.empty()) {
        wrongly_greeted(i, last);
      }
      desk_.take(i, last);
      i = last;
    }
  }
  bool stranger(std::size_t i) const {
    const Word& word = letter_.words[i];
    if (desk_.taken[i] || word.machine || is_title(word.folded) || generic(word.folded)) return false;
    if (i == 0 && (greets(word.folded) || word.folded == "good")) return false;
    if (!word.capital && is_latin(letter_.text(word))) return false;
    return !in_title(word.folded);
  }
  /// "Dear Matron", "Dear Harbour Analytics".
  bool in_title(const std::string& folded) const {
    const auto holds = [&](std::string_view text) {
      for (const TextWord& word : words_of(text))
        if (word.folded == folded) return true;
      return false;
    };
    return holds(desk_.context.addressee->title) || holds(desk_.context.addressee->company) ||
           (desk_.context.opportunity && holds(desk_.context.opportunity->company));
  }

  Desk& desk_;
  const Letter& letter_;
  std::vector<Candidate> candidates_;  // the addressee first
  std::vector<bool> of_company_;       // by word
  std::set<std::string> known_;        // words of names that are somebody's or something's
  std::vector<Mention> greeted_addressee_, greeted_other_;
  bool named_ = false, replaced_ = false;
};

}  // namespace

void check_names(Desk& desk) { Names(desk).run(); }

}  // namespace afterword::domain::letter_checks
