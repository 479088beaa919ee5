// Guesses what an unprefixed line is. Every kind collects evidence from the words: independent cues are put together
// as probabilities are ("noisy or"), so that two weak cues make a fair one and nothing ever exceeds 1. The likeliest
// kind wins if it is likelier than not; otherwise the line stays a note, as the user wrote it.
#include <algorithm>
#include <array>

#include "domain/date_words.h"
#include "domain/recall_cues.h"
#include "domain/recall_line.h"

namespace afterword::domain {
namespace {

constexpr std::size_t kinds = 8;

constexpr auto Q = RecallKind::question;
constexpr auto A = RecallKind::answer;
constexpr auto C = RecallKind::concern;
constexpr auto P = RecallKind::personal;
constexpr auto D = RecallKind::document;
constexpr auto N = RecallKind::next;
constexpr auto W = RecallKind::person;
constexpr auto T = RecallKind::note;

struct Label {
  RecallKind kind;
  std::string_view words;  ///< separated by "|"
};
// A word before ":" or "=" at the front of a line that says what the line is, though it is no prefix.
constexpr auto labels =
    std::to_array<Label>({{C, "worry|worries|concerns|doubt|doubts|their worry|objection"},
                          {P, "personal stuff|small talk|smalltalk|hobbies|family"},
                          {D, "documents|papers|paperwork|they want|they need|to send|send|requested|given"},
                          {N, "decision|next|next step|next steps|timing|timeline|then|after that|process|what next"},
                          {W,
                           "interviewer|interviewer 1|interviewer 2|interviewer 3|people|panel|present|there "
                           "were|who|met|driver|receptionist|reception|interviewers|names|staff"},
                          {T, "contact|feeling|feel|note|notes|mood|learned|lesson|overall"}});

class Evidence {
 public:
  void add(RecallKind kind, double weight) { at(kind) = 1 - (1 - at(kind)) * (1 - weight); }
  void weaken(RecallKind kind, double factor) { at(kind) *= factor; }
  double of(RecallKind kind) const { return likely_[static_cast<std::size_t>(kind)]; }

 private:
  double& at(RecallKind kind) { return likely_[static_cast<std::size_t>(kind)]; }
  std::array<double, kinds> likely_{};
};

/// The reading above that is no blank line, or none.
const RecallReading* above(const std::vector<RecallReading>& before) {
  const auto found =
      std::find_if(before.rbegin(), before.rend(), [](const RecallReading& r) { return !r.text.empty(); });
  return found == before.rend() ? nullptr : &*found;
}

/// "Qs NOT in order", "Not really questions, more a walk. But noted:" above a list makes its items questions.
bool heads_questions(const std::vector<RecallReading>& before) {
  for (auto it = before.rbegin(); it != before.rend(); ++it) {
    if (it->text.empty() || it->listed) continue;
    const RecallLine heading(it->text);
    return heading.has("q|qs|question|questions|asked");
  }
  return false;
}

void weigh_questions(const RecallLine& line, const RecallPrefix& prefix, const std::vector<RecallReading>& before,
                     Evidence& evidence) {
  double strongest = 0;
  for (const auto& clause : line.clauses) {
    if (line.is(clause.first, {"asked", "did"}) && clause.asks) continue;  // "asked for the job?": the closing list
    strongest = std::max(strongest, asks(line, clause));
  }
  evidence.add(Q, strongest);
  if (!line.clauses.empty() && line.clauses[0].asks && line.clauses[0].last <= 3 && strongest < 0.5)
    evidence.add(Q, 0.3);
  const auto split = split_question(line);
  if (split.rating && !line.has("feel|feeling|overall")) evidence.add(Q, 0.4);
  if (line.text.find("->") != std::string_view::npos || line.text.find("→") != std::string_view::npos)
    evidence.add(Q, 0.45);
  if (prefix.listed && heads_questions(before)) evidence.add(Q, 0.6);
  const auto* last = above(before);
  if (prefix.listed && last != nullptr && last->listed && last->kind == Q) evidence.add(Q, 0.35);
  // "dose by weight, 15 mg per kilo, said 4.05 ml": a topic, and what was said to it.
  if (!split.answer.empty() && line.has("said|ans|answered|waffled") && !line.is(0, {"said", "i", "she", "he", "they"}))
    evidence.add(Q, 0.4);
  if (last != nullptr && (last->kind == Q || last->kind == A) && !prefix.listed)
    if (line.is(0, {"said", "ans", "answered", "replied"}) ||
        (line.is(0, {"i", "my"}) && line.is(1, {"said", "ans", "answer", "answered", "told", "replied"})))
      evidence.add(A, 0.75);
}

/// What somebody is or does, said of a person: a name, an initial or a pronoun, then a verb of habit.
bool speaks_of_a_life(const RecallLine& line, const std::vector<Mention>& people) {
  const auto habit = [&](std::size_t i) {
    return line.is(i, {"keeps",    "runs",   "plays",      "sings", "goes",   "has",     "loves",  "hates",  "collects",
                       "restores", "does",   "likes",      "bakes", "sails",  "climbs",  "rides",  "grows",  "grew",
                       "supports", "swims",  "paints",     "cooks", "dances", "coaches", "moved",  "lives",  "studied",
                       "used",     "builds", "volunteers", "just",  "knits",  "comes",   "breeds", "fishes", "hikes",
                       "cycles",   "speaks", "got",        "is",    "started"});
  };
  // Verbs that hardly anything but a person does: they need no capital in front.
  const auto only_people = [&](std::size_t i) {
    return line.is(i, {"keeps",  "plays",   "sings",  "supports",   "collects", "restores", "bakes",
                       "sails",  "coaches", "rides",  "knits",      "swims",    "paints",   "climbs",
                       "fishes", "hikes",   "cycles", "volunteers", "breeds",   "dances"});
  };
  for (const auto& person : people)
    if (habit(person.last)) return true;
  for (const auto& clause : line.clauses) {
    const bool pronoun = line.is(clause.first, {"he", "she", "they", "both"});
    const auto raw = line.raw(clause.first);
    const bool name = !raw.empty() && is_upper(code_point(raw, 0).value) && line.word(clause.first) != "i";
    if ((pronoun || name) && habit(clause.first + 1)) return true;
    if (is_honorific(line.word(clause.first)) && habit(clause.first + 2)) return true;
    if (clause.last > clause.first + 2 && only_people(clause.first + 1)) return true;
  }
  return false;
}

void weigh_people(const RecallLine& line, const std::vector<KnownPerson>& people, Evidence& evidence) {
  const auto known = mentions(line, people);
  const bool life = speaks_of_a_life(line, known);
  if (life) evidence.add(P, evidence.of(P) > 0 ? 0.35 : 0.3);
  if (!known.empty() && evidence.of(P) > 0) evidence.add(P, 0.15);
  if (line.is(0, {"i", "my", "ive"})) evidence.weaken(P, 0.4);

  const auto names = names_in(line);
  std::size_t strangers = 0;
  for (const auto& name : names)
    if (!person_called(name, people)) ++strangers;
  const bool titled = std::any_of(names.begin(), names.end(), [](const std::string& name) {
    const auto words = words_of(name);
    return !words.empty() && is_honorific(words.front().folded);
  });
  if (strangers > 0) evidence.add(W, titled ? 0.45 : 0.2);
  if (strangers > 1) evidence.add(W, 0.25);
  // "Lotte, store manager": a name and, behind a comma, what they are.
  if (strangers > 0 && evidence.of(W) > 0.4 && line.text.find(',') != std::string_view::npos) evidence.add(W, 0.15);
  if (strangers > 0 && line.text.find('(') != std::string_view::npos) evidence.add(W, 0.15);
  if (strangers > 0 && line.text.find(" = ") != std::string_view::npos) evidence.add(W, 0.3);
  if (strangers == 0) evidence.weaken(W, names.empty() ? 0.9 : 0.4);
}

void weigh_dates(const RecallLine& line, Date today, Evidence& evidence) {
  const bool dated = !days_in(line.text, line.words, today, Lean::future, DateStyle::prose).empty();
  if (!dated) return;
  if (evidence.of(D) > 0) evidence.add(D, 0.25);
  evidence.add(N, evidence.of(N) > 0 ? 0.35 : 0.15);
  if (line.has("calls|rings|ring|call|meets|meet|by")) evidence.add(N, 0.25);
}

void weigh_label(const RecallLine& line, Evidence& evidence) {
  const auto mark = std::min(line.text.find_first_of(":=("), line.text.size());
  if (mark >= line.text.size() || mark > 20) return;
  const auto sign = line.text.find_first_of(":=", mark);
  if (sign == std::string_view::npos || (line.text[mark] == '(' && line.text.find(')') > sign)) return;
  const RecallLine front(trim(line.text.substr(0, mark)));
  for (const auto& label : labels) {
    auto words = label.words;
    while (!words.empty()) {
      const auto bar = std::min(words.find('|'), words.size());
      if (front.joined == " " + std::string(words.substr(0, bar)) + " ") evidence.add(label.kind, 0.85);
      words.remove_prefix(std::min(bar + 1, words.size()));
    }
  }
}

/// "No emergency experience", "no sales background", "too b2b for them".
void weigh_missing_experience(const RecallLine& line, Evidence& evidence) {
  for (std::size_t i = 0; i + 2 < line.words.size(); ++i)
    if (line.is(i, {"too"}) && line.is(i + 2, {"for"})) return evidence.add(C, 0.55);
  for (std::size_t i = 0; i < line.words.size(); ++i)
    for (std::size_t k = i + 1; line.is(i, {"no", "little", "zero", "not"}) && k <= i + 4; ++k)
      if (line.is(k, {"experience", "background", "degree", "qualification", "knowledge", "chartered", "certified"}))
        return evidence.add(C, 0.55);
}

/// Where one kind's words also serve another: who owns them.
void settle_disputes(const RecallLine& line, Evidence& evidence) {
  if (evidence.of(C) > 0.4) evidence.weaken(Q, 0.6);
  // What they will send, and what hangs on a question, is no document of the user's.
  if (line.has("will send it|will send me|theyll send|shell send|hell send")) evidence.weaken(D, 0.4);
  if (line.is(0, {"should", "shouldve", "shoud"}) || line.has("i should have|should have asked|forgot to"))
    evidence.weaken(Q, 0.5);
  if (evidence.of(Q) >= 0.7) {
    for (const auto kind : {D, P, N, W, T, C}) evidence.weaken(kind, 0.7);  // a question may be about anything
  }
  // A noun alone, without anybody giving, wanting or promising it, is only talk about it.
  const bool moves = line.has(
      "they want*|she wants|he wants|they need*|she needs|he needs|need*|asked "
      "for|requested|send|sent|gave|given|handed|left|promised|bring|submit|upload|want it|wants "
      "it|want*|show*|must|email|mail|bring|scan|owe|has to");
  if (!moves) evidence.weaken(D, 0.5);
}

}  // namespace

Guess guess_kind(const RecallLine& line, const RecallPrefix& prefix, const std::vector<RecallReading>& before,
                 const std::vector<KnownPerson>& people, Date today) {
  if (line.words.empty()) return {};
  Evidence evidence;
  for (const auto& cue : recall_cues())
    if (line.has(cue.phrases)) evidence.add(cue.kind, cue.weight);
  weigh_label(line, evidence);
  weigh_questions(line, prefix, before, evidence);
  weigh_dates(line, today, evidence);
  weigh_people(line, people, evidence);
  weigh_missing_experience(line, evidence);
  settle_disputes(line, evidence);
  Guess best;
  for (const auto kind : {Q, C, D, N, P, W, A})
    if (evidence.of(kind) > best.confidence) best = {kind, evidence.of(kind)};
  if (best.confidence < 0.5 || evidence.of(T) > best.confidence) return {RecallKind::note, evidence.of(T)};
  return {best.kind, std::min(best.confidence, 0.95)};
}

}  // namespace afterword::domain
