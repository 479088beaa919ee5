// T3 and T5 in phrases: informal language, unconscious negatives, advertising.
#include <algorithm>
#include <array>
#include <optional>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/tone_tables.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

/// Written as the words are that it replaces.
std::string in_case(std::string_view fix, const Word& first) {
  return first.capital && !fix.empty() ? capitalised(fix) : std::string(fix);
}

/// A word stretched for emphasis: "sooo", "pleeease".
bool stretched(const Word& word) {
  if (word.mixed || word.machine || word.upper) return false;
  const std::string& text = word.folded;
  for (std::size_t i = 2; i < text.size(); ++i)
    if (text[i] == text[i - 1] && text[i] == text[i - 2] && text[i] >= 'a' && text[i] <= 'z' && text[i] != 'w' &&
        text[i] != 'i' && text[i] != 'x')
      return true;
  return false;
}

/// A word of feeling in capitals, and not part of a longer run of them, which is a name or code ("NOT NULL").
bool loud(const Letter& letter, std::size_t i) {
  constexpr auto words = std::to_array<std::string_view>(
      {"so",     "very",  "really", "love",   "loved",     "amazing",   "thanks",     "thank",
       "great",  "not",   "wow",    "huge",   "please",    "extremely", "absolutely", "definitely",
       "always", "never", "super",  "loving", "fantastic", "excited"});
  const auto upper = [&](std::size_t at) {
    return letter.words[at].upper && letter.words[at].sentence == letter.words[i].sentence;
  };
  if ((i > 0 && upper(i - 1)) || (i + 1 < letter.words.size() && upper(i + 1))) return false;
  return upper(i) && std::find(words.begin(), words.end(), letter.words[i].folded) != words.end();
}

/// "IMO" and "B4" are a body and a bay: of what is short, only the best known is informal in capitals.
bool is_code(const Word& word) {
  constexpr auto chat = std::to_array<std::string_view>(
      {"lol", "omg", "btw", "fyi", "asap", "tbh", "imho", "thx", "pls", "plz", "wow", "hey", "yay", "yeah", "idk"});
  const bool in_capitals = word.upper || (word.capital && (word.mixed || word.folded.size() == 1));
  return in_capitals && word.folded.size() <= 4 && std::find(chat.begin(), chat.end(), word.folded) == chat.end();
}

void find_informal(Desk& desk) {
  const Letter& letter = desk.letter;
  const auto skip = [&](const Word& word) {
    return word.quoted || word.machine || desk.taken[static_cast<std::size_t>(&word - letter.words.data())];
  };
  for (const PhraseHit& hit : informal_phrases().find(letter, desk.terms, skip)) {
    const Word& first = letter.words[hit.first];
    const Word& last = letter.words[hit.last];
    if (hit.first == hit.last && is_code(first)) continue;
    const std::string fix = in_case(hit.row->fix, first);
    desk.add(FindingKind::informal, first.begin, last.end, "T5",
             "“" + shorten(letter.body.substr(first.begin, last.end - first.begin), 40) +
                 "” is how one talks among friends" +
                 (fix.empty() ? "; say it in plain words." : "; write “" + fix + "”."),
             fix);
    desk.take(hit.first, hit.last);
  }
  for (std::size_t i = 0; i < letter.words.size(); ++i) {
    const Word& word = letter.words[i];
    if (skip(word) || desk.taken[i] || word.part == Part::signature) continue;
    if (stretched(word))
      desk.add(FindingKind::informal, word.begin, word.end, "T5",
               "A word drawn out for emphasis is for chats; write it plainly.");
    else if (loud(letter, i))
      desk.add(FindingKind::informal, word.begin, word.end, "T5", "A word in capitals shouts; write it small.",
               word.first ? capitalised(word.folded) : word.folded);
    else
      continue;
    desk.take(i, i);
  }
}

/// "!!", "?!", "!?!".
void find_exclamations(Desk& desk) {
  const std::string_view body = desk.letter.body;
  for (std::size_t at = 0; at < body.size();) {
    std::size_t end = at, exclaims = 0;
    while (end < body.size() && (body[end] == '!' || body[end] == '?')) exclaims += body[end++] == '!';
    if (end - at >= 2 && exclaims > 0)
      desk.add(FindingKind::informal, at, end, "T5", "One sign of exclamation is the most that a letter bears.", "!");
    at = std::max(end, at + 1);
  }
}

/// What a kind of letter says by its nature.
bool natural(const NoteContext& context, std::string_view text) {
  const std::string folded = fold(text);
  const auto says = [&](std::string_view part) { return folded.find(part) != std::string::npos; };
  if (context.kind == StepKind::rejection_thanks)
    return says("disappoint") || says("sorry") || says("unfortunately") || says("sad");
  if (context.kind == StepKind::request_progress || context.kind == StepKind::request)
    return says("sorry") || says("apolog");
  return false;
}

void find_negative(Desk& desk) {
  const Letter& letter = desk.letter;
  const auto skip = [](const Word& word) { return word.quoted || word.machine || word.part == Part::signature; };
  for (const PhraseHit& hit : negative_phrases().find(letter, desk.terms, skip)) {
    const Word& first = letter.words[hit.first];
    const Word& last = letter.words[hit.last];
    if (natural(desk.context, letter.body.substr(first.begin, last.end - first.begin))) continue;
    desk.add(FindingKind::negative, first.begin, last.end, "T5", std::string(hit.row->say));
  }
}

/// Praise of them is no advertising: "your world-class team", or a sentence about them alone.
bool about_them(const Desk& desk, const PhraseHit& hit) {
  const auto& words = desk.letter.words;
  const std::uint32_t sentence = words[hit.first].sentence;
  constexpr auto theirs = std::to_array<std::string_view>({"your", "their", "his", "her", "our", "its"});
  constexpr auto mine = std::to_array<std::string_view>({"i", "my", "me", "i'm", "i've", "i'd", "i'll", "myself"});
  constexpr auto you = std::to_array<std::string_view>({"you", "your", "they", "their", "he", "she", "his", "her"});
  const auto one_of = [](const Word& word, const auto& list) {
    return std::find(list.begin(), list.end(), word.folded) != list.end();
  };
  for (std::size_t i = hit.first, back = 0; i-- > 0 && back < 3 && words[i].sentence == sentence; ++back)
    if (one_of(words[i], theirs)) return true;
  bool says_i = false, says_you = false;
  const auto look = [&](std::size_t i) {
    says_i = says_i || one_of(words[i], mine);
    says_you = says_you || one_of(words[i], you);
  };
  for (std::size_t i = hit.first + 1; i-- > 0 && words[i].sentence == sentence;) look(i);
  for (std::size_t i = hit.first + 1; i < words.size() && words[i].sentence == sentence; ++i) look(i);
  return says_you && !says_i;
}

void find_pitch(Desk& desk) {
  const Letter& letter = desk.letter;
  const auto skip = [](const Word& word) { return word.quoted || word.machine || word.part == Part::signature; };
  for (const PhraseHit& hit : pitch_phrases().find(letter, desk.terms, skip)) {
    const Word& first = letter.words[hit.first];
    const Word& last = letter.words[hit.last];
    if (!presses(*hit.row) && about_them(desk, hit)) continue;
    desk.add(FindingKind::sales_pitch, first.begin, last.end, "T3", std::string(hit.row->say));
  }
}

/// Marks of one kind in one sentence are one mark: a boast is a boast once.
void join_in_sentence(Desk& desk, FindingKind kind) {
  std::vector<Finding> kept;
  const auto& words = desk.letter.words;
  const auto sentence_of = [&](std::size_t at) -> std::uint32_t {
    const auto next = std::upper_bound(words.begin(), words.end(), at,
                                       [](std::size_t place, const Word& word) { return place < word.begin; });
    return next == words.begin() ? 0 : std::prev(next)->sentence;
  };
  std::optional<std::size_t> last;  // of this kind, in `kept`: they come from left to right
  for (Finding& finding : desk.findings) {
    if (finding.kind == kind && last && sentence_of(kept[*last].start) == sentence_of(finding.start)) {
      kept[*last].end = std::max(kept[*last].end, finding.end);
      continue;
    }
    if (finding.kind == kind) last = kept.size();
    kept.push_back(std::move(finding));
  }
  desk.findings = std::move(kept);
}

}  // namespace

void check_tone(Desk& desk) {
  find_informal(desk);
  find_exclamations(desk);
  find_negative(desk);
  join_in_sentence(desk, FindingKind::negative);
  find_pitch(desk);
  join_in_sentence(desk, FindingKind::sales_pitch);
}

}  // namespace afterword::domain::letter_checks
