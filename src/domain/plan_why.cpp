// The sentences of the plan: what is known, then what follows from it.
#include "domain/plan_why.h"

#include "domain/brief.h"
#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

std::string name(const WhyFacts& f) {
  const bool known = f.person != nullptr && !trim(f.person->name).empty();
  return known ? std::string(trim(f.person->name)) : "the person you met";
}

std::string company(const WhyFacts& f) {
  const bool known = f.opportunity != nullptr && !trim(f.opportunity->company).empty();
  return known ? std::string(trim(f.opportunity->company)) : "the company";
}

/// " (second round)": the same people are told of each.
std::string round(const WhyFacts& f) {
  const std::string words = f.interview == nullptr ? std::string() : round_words(f.interview->round);
  return words.empty() ? words : " (" + words + ")";
}

std::string document(const WhyFacts& f) {
  const bool known = f.document != nullptr && !trim(f.document->name).empty();
  return known ? "“" + shorten(f.document->name, 60) + "”" : "a document";
}

std::string dropped(const WhyFacts& f) {
  switch (f.opportunity == nullptr ? Stage::unset : f.opportunity->stage) {
    case Stage::rejected:
      return company(f) + " decided for somebody else, so this is no longer needed.";
    case Stage::accepted:
      return "You accepted, so this is no longer needed.";
    case Stage::withdrawn:
      return "You withdrew, so this is no longer needed.";
    case Stage::offer:
      return "There is an offer, so nobody has to be asked how things stand.";
    default:
      break;
  }
  if (f.later_interview) return "A later interview took its place.";
  return "Two follow-ups were sent, and more than two are rarely welcome.";
}

std::string given_up(const WhyFacts& f) {
  std::string reason(trim(f.reason));
  if (reason.empty()) return "You decided against it.";
  if (reason.back() != '.' && reason.back() != '!' && reason.back() != '?') reason += ".";
  return "You decided against it: " + reason;
}

std::string check(const WhyFacts& f) {
  if (f.third) return "Two follow-ups were sent; you read why that is enough, and want to ask once more.";
  const std::string moved = f.moved ? ", and no follow-up goes out on a Friday, a weekend or a day off" : "";
  if (f.number > 1) return "The first follow-up had no answer yet; this is the second and last one" + moved + ".";
  if (f.decision)
    return "They meant to decide by " + short_day(*f.decision) + "; ask once that has passed" + moved + ".";
  return std::string("No date for the decision is known, so five working days after ") +
         (f.thanked ? "your thank-you note" : "the interview") + " are given to them" + moved + ".";
}

}  // namespace

std::string why(const WhyFacts& f) {
  if (f.by_user) return given_up(f);
  if (f.dropped) return dropped(f);
  switch (f.kind) {
    case StepKind::thank_you:
      return capitalised(name(f)) + " gave you their time; a note on the day itself is best, within 24 hours is right.";
    case StepKind::staff_thanks:
      return capitalised(name(f)) + " helped you or met you there; a short thanks of its own within two days.";
    case StepKind::value_add:
      if (f.third)
        return "You have something to bring to " + name(f) + ", and want to although two follow-ups were sent.";
      return "You have something to bring to " + name(f) + "; it counts as one of the two follow-ups.";
    case StepKind::status_check:
      return check(f);
    case StepKind::request:
      if (f.document != nullptr && f.document->direction == Direction::promised)
        return "You promised " + document(f) + ".";
      return "They asked for " + document(f) + "; such a request is answered within 24 hours.";
    case StepKind::request_progress:
      return capitalised(document(f)) + " takes longer than a day, so a line to say that it is coming goes out first.";
    case StepKind::reference_notice:
      return capitalised(name(f)) + " may get a call from " + company(f) + round(f) + ", and should know of it first.";
    case StepKind::connect_online:
      return f.done ? "You met " + name(f) + " in person and are connected online."
                    : "You met " + name(f) + " in person; connect online after the thanks went out.";
    case StepKind::contact_notice:
      return capitalised(name(f)) + " knows " + company(f) + "; tell them of the interview, once.";
    case StepKind::missing_contact:
      return "Neither an email nor a postal address is recorded for " + name(f) + ", so no thanks can reach them.";
    case StepKind::rejection_thanks:
      return company(f) + " decided for somebody else; thank them within 48 hours and ask to be kept in mind.";
    case StepKind::keep_looking:
      return "Nothing else is under way besides " + company(f) + "; the search goes on until you have signed.";
    case StepKind::move_on:
      return "Two follow-ups were sent without an answer; it is time to put your strength elsewhere.";
    case StepKind::unset:
      break;
  }
  return {};
}

}  // namespace afterword::domain
