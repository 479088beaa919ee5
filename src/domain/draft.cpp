// Composes the letters of an interview in order, each as unlike the ones before as its wordings allow, and without a
// word that the checks of letters would mark.
#include "domain/draft.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/drafts/compose.h"
#include "domain/drafts/fragment.h"
#include "domain/names.h"
#include "domain/note_check.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

using namespace drafts;

constexpr std::size_t run_words = 4;
constexpr double alike_enough = 0.15;  // below it, no further wording is tried
constexpr std::size_t most_attempts = 12;

struct KindWord {
  std::string_view word;
  DraftKind kind;
  StepKind step;
};
constexpr auto kinds = std::to_array<KindWord>({
    {"thank_you", DraftKind::thank_you, StepKind::thank_you},
    {"status", DraftKind::status_check, StepKind::status_check},
    {"value_add", DraftKind::value_add, StepKind::value_add},
    {"staff_thanks", DraftKind::staff_thanks, StepKind::staff_thanks},
    {"rejection_thanks", DraftKind::rejection_thanks, StepKind::rejection_thanks},
    {"reference", DraftKind::reference_notice, StepKind::reference_notice},
    {"request_progress", DraftKind::request_progress, StepKind::request_progress},
    {"request", DraftKind::request, StepKind::request},
    {"contact_notice", DraftKind::contact_notice, StepKind::contact_notice},
    {"phone", DraftKind::phone_script, StepKind::status_check},
    {"voicemail", DraftKind::voicemail_script, StepKind::status_check},
    {"status_check", DraftKind::status_check, StepKind::status_check},
    {"reference_notice", DraftKind::reference_notice, StepKind::reference_notice},
});

std::multiset<std::string> runs_of(std::string_view text) {
  const auto all = words_of(text);
  std::multiset<std::string> runs;
  for (std::size_t at = 0; at + run_words <= all.size(); ++at) {
    std::string run;
    for (std::size_t i = 0; i < run_words; ++i) run += all[at + i].folded + " ";
    runs.insert(run);
  }
  return runs;
}

Composed compose(const Facts& f, const std::vector<Share>& shares, const Share& share, const Choice& choice,
                 const Drop& drop) {
  switch (f.in.kind) {
    case DraftKind::thank_you:
      return thank_you(f, share, choice, drop);
    case DraftKind::staff_thanks:
      return staff_thanks(f, share, choice, drop);
    case DraftKind::value_add:
      return value_add(f, shares, choice, drop);
    case DraftKind::status_check:
      return status_check(f, choice);
    case DraftKind::request:
      return request(f, choice);
    case DraftKind::request_progress:
      return request_progress(f, choice);
    case DraftKind::rejection_thanks:
      return rejection_thanks(f, share, choice, drop);
    case DraftKind::reference_notice:
      return reference_notice(f, choice, drop);
    case DraftKind::contact_notice:
      return contact_notice(f, choice, drop);
    case DraftKind::phone_script:
      return phone_script(f);
    case DraftKind::voicemail_script:
      return voicemail_script(f);
  }
  return {};
}

/// Marks that the composer can do something about.
std::size_t marks_in(const std::string& body, const Facts& f) {
  NoteContext context;
  // Thanks, interest and something personal are composed in, and need no looking for.
  context.kind = StepKind::status_check;
  context.addressee = f.in.addressee;
  context.opportunity = f.in.opportunity;
  context.interview = f.in.interview;
  context.there = f.in.there;
  context.people = f.in.there;
  context.opportunities = f.in.opportunities;
  context.me = f.in.me.name;
  const auto findings = check_note(body, context);
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](const Finding& one) {
    return one.kind != FindingKind::missing_name && one.kind != FindingKind::nothing_personal;
  }));
}

struct Written {
  Composed composed;
  std::string body;
  std::size_t marks = 0;
};

/// The fullest letter without a mark.
Written written(const Facts& f, const std::vector<Share>& shares, const Share& share, const Choice& choice) {
  Written best;
  bool any = false;
  for (const Drop drop :
       {Drop{}, Drop{.detail = true}, Drop{.substance = true}, Drop{.cares = true},
        Drop{.detail = true, .substance = true}, Drop{.detail = true, .substance = true, .cares = true}}) {
    Written one{.composed = compose(f, shares, share, choice, drop), .body = {}, .marks = 0};
    if (!one.composed.script.empty()) return {one.composed, one.composed.script, 0};
    one.body = put_together(f, one.composed.paragraphs, choice);
    one.marks = marks_in(one.body, f);
    if (!any || one.marks < best.marks) best = std::move(one);
    any = true;
    if (best.marks == 0) break;
  }
  return best;
}

double most_alike(const std::string& body, const std::vector<std::string>& others) {
  double most = 0;
  for (const auto& other : others) most = std::max(most, shared_wording(body, other));
  return most;
}

/// The first of the attempts that is unlike all the others, else the one that is least like them.
Written unlike(const Facts& f, const std::vector<Share>& shares, const Share& share,
               const std::vector<std::string>& others) {
  Written best;
  double least = 2;
  for (std::size_t attempt = 0; attempt < most_attempts; ++attempt) {
    Written one = written(f, shares, share, {.interview = f.seed, .place = share.place, .attempt = attempt});
    constexpr double for_a_mark = 1;
    const double alike = most_alike(one.body, others) + for_a_mark * static_cast<double>(one.marks);
    if (alike < least) {
      least = alike;
      best = std::move(one);
    }
    // A mark that stays whatever is left out comes from the records themselves: other wordings do not help.
    constexpr std::size_t enough_with_marks = 2;
    if (least < alike_enough || (least >= for_a_mark && attempt >= enough_with_marks)) break;
  }
  return best;
}

DraftInput for_share(const DraftInput& input, const Share& share) {
  DraftInput theirs = input;
  theirs.kind = share.staff ? DraftKind::staff_thanks : DraftKind::thank_you;
  for (const auto* one : input.there)
    if (one->id == share.person) theirs.addressee = one;
  return theirs;
}

bool goes_to(const DraftInput& input, const Share& share) {
  return input.addressee != nullptr && share.person == input.addressee->id;
}

/// Thank-you letters to everybody who comes before this one in the plan, as they would be composed, so that the letters
/// of an interview are unlike each other whichever is composed first.
std::vector<std::string> letters_before(const DraftInput& input, const std::vector<Share>& shares) {
  std::vector<std::string> bodies;
  for (const auto* letter : input.letters) {
    const bool own = input.addressee != nullptr && letter->person == input.addressee->id;
    const bool here = input.interview != nullptr && letter->interview == input.interview->id;
    if (here && !(own && letter->kind == step_of(input.kind))) bodies.push_back(letter->body);
  }
  const bool thanks = input.kind == DraftKind::thank_you || input.kind == DraftKind::staff_thanks;
  constexpr std::size_t most_people = 12;  // beyond it an interview is no panel, and the search would take too long
  for (const auto& share : shares) {
    if ((thanks && goes_to(input, share)) || bodies.size() >= most_people) break;
    const DraftInput theirs = for_share(input, share);
    bodies.push_back(unlike(facts_of(theirs), shares, share, bodies).body);
  }
  return bodies;
}

void ask_for_basics(const Facts& f, LetterDraft& draft) {
  if (f.name.empty())
    draft.asks.insert(draft.asks.begin(), "Write down the name of the person; a letter to nobody is not read.");
  if (f.me.empty()) draft.asks.push_back("Put your own name into Settings, so that letters are signed.");
  if (f.company.empty()) draft.asks.push_back("Write down the company, so that the letter can name it.");
  if (f.role.empty() && f.in.kind != DraftKind::staff_thanks && f.in.kind != DraftKind::reference_notice)
    draft.asks.push_back("Write down the position, so that the letter can name it.");
  if (f.in.addressee == nullptr) return;
  const Person& person = *f.in.addressee;
  if (draft.channel == Channel::post && trim(person.address).empty())
    draft.asks.push_back("No postal address is recorded for " + f.name + ".");
  if (draft.channel == Channel::email && trim(person.email).empty())
    draft.asks.push_back("No email address is recorded for " + (f.name.empty() ? "this person" : f.name) + ".");
  const bool call = f.in.kind == DraftKind::phone_script || f.in.kind == DraftKind::voicemail_script;
  if (draft.channel == Channel::phone && !call)
    draft.asks.push_back((f.name.empty() ? std::string("This person") : f.name) +
                         (f.in.kind == DraftKind::status_check
                              ? " prefers the phone: there is a script for the call, and one for voicemail."
                              : " prefers the phone; these words will do for a call as well."));
}

}  // namespace

std::optional<DraftKind> draft_kind(std::string_view word) {
  for (const auto& one : kinds)
    if (one.word == word) return one.kind;
  return std::nullopt;
}

std::string_view draft_kind_words() {
  return "thank_you, status, value_add, staff_thanks, rejection_thanks, reference, request_progress, request, "
         "contact_notice, phone, voicemail";
}

StepKind step_of(DraftKind kind) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindWord& one) { return one.kind == kind; });
  return found == kinds.end() ? StepKind::unset : found->step;
}

double shared_wording(std::string_view a, std::string_view b) {
  const auto mine = runs_of(a), theirs = runs_of(b);
  const std::size_t least = std::min(mine.size(), theirs.size());
  if (least == 0) return 0;
  std::vector<std::string> both;
  std::set_intersection(mine.begin(), mine.end(), theirs.begin(), theirs.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(least);
}

LetterDraft draft(const DraftInput& given) {
  DraftInput input = given;
  std::erase(input.there, nullptr);
  std::erase(input.opportunities, nullptr);
  std::erase(input.letters, nullptr);
  const Facts facts = facts_of(input);
  const std::vector<Share> shares = shares_of(facts);
  Share share;
  share.place = shares.size();
  for (const auto& one : shares)
    if (goes_to(input, one)) share = one;
  const auto others = letters_before(input, shares);
  Written best = unlike(facts, shares, share, others);
  LetterDraft draft{.subject = best.composed.subject,
                    .body = best.body,
                    .channel = channel_of(input),
                    .asks = std::move(best.composed.asks)};
  ask_for_basics(facts, draft);
  return draft;
}

}  // namespace afterword::domain
