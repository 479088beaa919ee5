// T4: thanks, and interest in the position.
#include <algorithm>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/tone_tables.h"

namespace afterword::domain::letter_checks {
namespace {

bool said(const Desk& desk, const Phrases& phrases) {
  const auto skip = [](const Word& word) { return word.quoted || word.machine; };
  const auto hits = phrases.find(desk.letter, desk.terms, skip);
  return std::any_of(hits.begin(), hits.end(), [](const PhraseHit& hit) { return hit.row->say.empty(); });
}

}  // namespace

void check_content(Desk& desk) {
  const StepKind kind = desk.context.kind;
  const bool thanks =
      kind == StepKind::thank_you || kind == StepKind::staff_thanks || kind == StepKind::rejection_thanks;
  if (thanks && !said(desk, thanks_phrases()))
    desk.add_whole(FindingKind::no_thanks, "T4",
                   kind == StepKind::rejection_thanks ? "Nowhere does it thank them: thank them for considering you."
                   : kind == StepKind::staff_thanks   ? "Nowhere does it say thank you for the help."
                                                      : "Nowhere does it thank them for their time.");
  if (kind == StepKind::thank_you && !said(desk, interest_phrases()))
    desk.add_whole(FindingKind::no_interest, "T4",
                   "Nowhere does it say that you want the position: say so, in a sentence of your own.");
}

}  // namespace afterword::domain::letter_checks
