// Telling two voices apart where a file names nobody. Every sentence is the interviewers' or the user's; a dash or a
// pause before it says that the voice may have changed, its form says whose it looks like, and the likeliest course of
// the whole conversation is found by dynamic programming (Viterbi, two states).
#include <algorithm>
#include <array>

#include "domain/text.h"
#include "domain/transcript/conversation.h"

namespace afterword::domain {
namespace {

constexpr double same_cue = -1;  ///< a gap that is none: the sentence goes on in the same cue

struct Unit {
  Said said;
  double gap = same_cue;
  bool dash = false;
};

double gap_before(const std::vector<Utterance>& said, std::size_t at) {
  if (at == 0 || !said[at].begin || !said[at - 1].end) return 1.0;
  return std::max(0.0, *said[at].begin - *said[at - 1].end);
}

/// Whether every change of voice has its dash. Subtitles often put dashes only where two voices share a cue: then most
/// of them come in pairs, and most pauses have none.
bool dashed_throughout(const std::vector<Utterance>& said) {
  std::size_t pauses = 0, dashed_pauses = 0, dashes = 0, paired = 0;
  for (std::size_t i = 1; i < said.size(); ++i) {
    const double gap = gap_before(said, i);
    if (said[i].turn) ++dashes;
    if (said[i].turn && said[i - 1].turn && gap < 0.001) paired += 2;
    if (gap < 0.45) continue;
    ++pauses;
    dashed_pauses += said[i].turn;
  }
  return paired * 2 <= dashes || dashed_pauses * 2 >= pauses;
}

std::vector<Unit> units_of(const std::vector<Utterance>& said, bool dashed) {
  std::vector<Unit> units;
  for (std::size_t i = 0; i < said.size();) {
    std::vector<const Utterance*> pieces = {&said[i]};
    const auto gap = [&](std::size_t at) { return gap_before(said, at); };
    const double before = gap(i);
    // Of two dashes in a cue the second says that the voice changes; the first may go on from the cue before.
    const bool dash = said[i].turn && (dashed || (i > 0 && said[i - 1].turn && before < 0.001));
    for (++i; i < said.size() && !said[i].turn && (dashed ? gap(i) < 3 : said[i].begin && gap(i) < 0.05); ++i)
      pieces.push_back(&said[i]);
    bool first = true;
    for (auto& one : sentences_of(pieces)) {
      units.push_back({std::move(one), first ? before : same_cue, first && dash});
      first = false;
    }
  }
  return units;
}

struct Costs {
  double stay = 0, change = 0;
};

Costs costs_before(const Unit& unit, const Unit& last, bool dashed) {
  if (dashed) return unit.dash ? Costs{4, 0} : Costs{0, 5};
  if (unit.dash) return {4, 0};
  Costs costs;
  if (unit.gap == same_cue || unit.gap < 0.05)
    costs = {0, 4};
  else if (unit.gap < 0.45)
    costs = {0, 3};
  else if (unit.gap < 0.8)
    costs = {1, 1};
  else
    costs = {2.5, 0};
  if (!last.said.sentence.ended) costs.change += 2;
  // Who asks and then waits is answered.
  if (last.said.sentence.asks_by_mark && unit.gap >= 0.05) costs.stay += 1;
  return costs;
}

/// How much more the sentence looks like an interviewer's than like the user's.
double asker_like(const Said& said, bool closing) {
  const auto& s = said.sentence;
  const bool you = has_phrase(s.folded, "you|your|you'd|you're|you've");
  const bool self = has_phrase(s.folded, "i|i'd|i've|i'm|i'll|my");
  switch (said.form) {
    case Form::invitation:
      return 4;
    case Form::request:
      return closing ? 0 : 3;
    case Form::question:
      return closing ? -1.5 : you ? 2.5 : 1.2;
    case Form::scene:
      return closing ? 0 : 1.5;
    case Form::small_talk:
      return 1;
    case Form::about:
      return 1.5;
    case Form::reaction:
      return among(s.words.empty() ? std::string_view() : std::string_view(s.words.front()), "yes no yeah") ? -0.3
                                                                                                            : 0.6;
    default:
      break;
  }
  double likeness = 0;
  if (s.words.front() == "because") likeness -= 1;  // answers a why
  if (self) likeness -= you ? 0.2 : 0.7;
  if (you && !self) likeness += 0.4;
  if (s.words.size() > 12) likeness -= 0.3;
  return closing ? likeness / 2 : likeness;
}

}  // namespace

Conversation unnamed_conversation(const std::vector<Utterance>& said, bool has_dashes) {
  const bool dashed = has_dashes && dashed_throughout(said);
  Conversation conversation;
  conversation.names = {"", ""};
  conversation.me = 1;
  auto units = units_of(said, dashed);
  if (units.empty()) return conversation;
  std::vector<std::array<bool, 2>> changed(units.size());
  std::array<double, 2> cost = {0, 1.5};
  bool closing = false;
  for (std::size_t i = 0; i < units.size(); ++i) {
    std::array<double, 2> next = cost;
    if (i > 0) {
      const Costs step = costs_before(units[i], units[i - 1], dashed);
      for (std::size_t who = 0; who < 2; ++who) {
        const double stay = cost[who] + step.stay, change = cost[1 - who] + step.change;
        changed[i][who] = change < stay;
        next[who] = std::min(change, stay);
      }
    }
    const double likeness = asker_like(units[i].said, closing);
    next[0] -= likeness / 2;
    next[1] += likeness / 2;
    closing = closing || (units[i].said.form == Form::invitation && i * 2 > units.size());
    cost = next;
  }
  std::size_t who = cost[0] <= cost[1] ? 0 : 1;
  std::vector<int> speaker(units.size());
  for (std::size_t i = units.size(); i-- > 0;) {
    speaker[i] = static_cast<int>(who);
    if (changed[i][who]) who = 1 - who;
  }
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (i == 0 || speaker[i] != speaker[i - 1]) conversation.turns.push_back({speaker[i], {}, 0});
    conversation.turns.back().seconds += units[i].said.seconds;
    conversation.turns.back().said.push_back(std::move(units[i].said));
  }
  return conversation;
}

}  // namespace afterword::domain
