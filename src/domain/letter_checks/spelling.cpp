// Words that no dictionary has, and right words in a wrong place. What others said, names and addresses are left alone.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/distance.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr auto slips = std::to_array<PhraseRow>({
    {"[ hear|hearing ] form", "", "from"},
    {"[ would|could|should|might|must ] of [ "
     "been|liked|loved|said|had|done|gone|come|made|given|taken|thought|preferred|enjoyed|asked|told ]",
     "", "have"},
    {"[ thank|thanks ] your [ for ]", "", "you"},
    {"[ thank you for ] you [ time|help|kindness|patience|interest|consideration|advice ]", "", "your"},
    {"[ forward to ] here [ from ]", "", "hear"},
    {"[ look|looking ] foreword", "", "forward"},
    {"[ meet|meeting|met ] you [ team|colleagues ]", "", "your"},
    {"[ hiring|project|line|office|engineering|product|sales|general|store|ward|account|operations ] manger", "",
     "manager"},
    {"its [ been|a|an|not ]", "", "it's"},
    {"than [ you for the|your|taking|meeting|seeing|a|this ]", "", "thank"},
    {"quiet [ a|interesting|excited|impressed|sure ]", "", "quite"},
    {"apart [ of your|the ]", "", "a part"},
    {"[ your|the|for|some|good ] advise", "", "advice"},
    {"weather [ or not ]", "", "whether"},
    {"defiantly", "", "definitely"},
});

const Phrases& slip_phrases() {
  static const Phrases phrases(slips.data(), slips.size());
  return phrases;
}

bool foreign_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (is_letter(c.value) && c.value > 0x24f) return true;
    at += c.bytes;
  }
  return false;
}

std::string lower(std::string_view written) {
  // Only the first letter: "McDonald" is not "mcdonald".
  const auto c = code_point(written, 0);
  if (c.value < 'A' || c.value > 'Z') return std::string(written);
  return static_cast<char>(c.value + 32) + std::string(written.substr(1));
}

/// Names of the calendar and of languages: what in mid-sentence is capital and yet no name of its own.
std::optional<std::string> calendar_word(const std::string& folded) {
  constexpr auto names = std::to_array<std::string_view>(
      {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "April",
       "August", "September", "October", "November", "December", "English", "Christmas", "Easter"});
  for (const auto name : names) {
    const std::size_t most = name.size() > 6 ? 2 : 1;
    const std::size_t apart = distance(folded, fold(name), most);
    if (apart > 0 && apart <= most) return std::string(name);
  }
  return std::nullopt;
}

class Speller {
 public:
  explicit Speller(Desk& desk) : desk_(desk), letter_(desk.letter) {}

  void run() {
    find_slips();
    greeting();
    std::vector<std::size_t> wrong;
    std::size_t looked_at = 0;
    std::map<std::uint32_t, std::pair<std::size_t, std::size_t>> by_sentence;  // looked at, wrong
    for (std::size_t i = 0; i < letter_.words.size(); ++i) {
      if (!concerned(i)) continue;
      ++looked_at;
      auto& [all, bad] = by_sentence[letter_.words[i].sentence];
      ++all;
      if (right(letter_.words[i])) continue;
      ++bad;
      wrong.push_back(i);
    }
    if (looked_at >= 8 && wrong.size() * 5 > looked_at * 2) return;  // a letter in another language
    for (const std::size_t i : wrong) {
      const auto& [all, bad] = by_sentence[letter_.words[i].sentence];
      if (all >= 4 && bad * 2 > all) continue;  // a sentence in another language
      mark(i);
    }
  }

 private:
  void find_slips() {
    const auto skip = [](const Word& word) { return word.quoted || word.machine; };
    for (const PhraseHit& hit : slip_phrases().find(letter_, desk_.terms, skip))
      say(hit.first, hit.row->fix, "is a right word in the wrong place");
    for (std::size_t i = 1; i < letter_.words.size(); ++i) {
      const Word& word = letter_.words[i];
      const Word& before = letter_.words[i - 1];
      constexpr auto never_twice =
          std::to_array<std::string_view>({"the",  "a",  "an", "to",  "of", "and", "in", "for", "with", "you",
                                           "your", "my", "is", "was", "at", "me",  "we", "i",   "be",   "this"});
      if (word.folded != before.folded || !word.after_blank || skip(word) || word.first ||
          std::find(never_twice.begin(), never_twice.end(), word.folded) == never_twice.end())
        continue;
      desk_.add(FindingKind::misspelling, before.begin, word.end, "T5", "The word stands here twice.",
                std::string(letter_.text(before)));
      desk_.take(i - 1, i);
    }
  }

  void greeting() {
    if (letter_.words.empty() || letter_.words[0].part != Part::greeting) return;
    const std::string& first = letter_.words[0].folded;
    if (first == "daer" || first == "dera" || first == "deer" || first == "deat")
      say(0, "Dear", "is not in the dictionary");
    desk_.take(0, 0);
  }

  bool concerned(std::size_t i) const {
    const Word& word = letter_.words[i];
    if (desk_.taken[i] || word.quoted || word.machine || word.mixed || word.upper || word.part == Part::signature)
      return false;
    const auto text = letter_.text(word);
    if (text.size() < 2 || word.folded.size() > 60 || foreign_letters(text)) return false;
    const bool hyphened = word.after_hyphen || (i + 1 < letter_.words.size() && letter_.words[i + 1].after_hyphen);
    return !hyphened || word.folded.size() > 3;
  }

  bool right(const Word& word) const {
    const std::string written = as_written(letter_.text(word));
    if (desk_.context.spelled(written)) return true;
    const std::string small = lower(written);
    return small != written && desk_.context.spelled(small);
  }

  std::string correction(const Word& word) const {
    if (!desk_.context.corrections) return {};
    std::string written = as_written(letter_.text(word));
    if (word.first) written = lower(written);
    const auto all = desk_.context.corrections(written);
    if (all.empty()) return {};
    return word.capital ? capitalised(all.front()) : all.front();
  }

  void mark(std::size_t i) {
    const Word& word = letter_.words[i];
    if (word.capital && !word.first) {
      if (const auto name = calendar_word(word.folded)) say(i, *name, "is not in the dictionary");
      return;  // any other is somebody's or something's name
    }
    const std::string fix = correction(word);
    if (word.capital) {
      const std::size_t most = word.folded.size() >= 8 ? 2 : 1;
      if (fix.empty() || distance(word.folded, fold(fix), most) > most) return;
    }
    say(i, fix, "is not in the dictionary");
  }

  void say(std::size_t i, std::string_view fix, std::string_view why) {
    const Word& word = letter_.words[i];
    std::string put(fix);
    if (word.capital && !put.empty()) put = capitalised(put);
    desk_.add(FindingKind::misspelling, word.begin, word.end, "T5",
              "“" + shorten(letter_.text(word), 40) + "” " + std::string(why) +
                  (put.empty() ? "." : "; perhaps “" + put + "”."),
              put);
    desk_.take(i, i);
  }

  Desk& desk_;
  const Letter& letter_;
};

}  // namespace

void check_spelling(Desk& desk) {
  if (desk.context.spelled) Speller(desk).run();
}

}  // namespace afterword::domain::letter_checks
