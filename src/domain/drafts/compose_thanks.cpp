// Thanks: for an interview, for help, after a rejection.
#include <algorithm>

#include "domain/drafts/compose.h"
#include "domain/drafts/fragment.h"
#include "domain/drafts/wordings.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

Met how_met(const Facts& f) {
  if (f.in.interview == nullptr || f.in.addressee == nullptr) return Met::unset;
  for (const auto& one : f.in.interview->people)
    if (one.person == f.in.addressee->id && one.met != Met::unset) return one.met;
  return Met::unset;
}

Wordings thanks_for_meeting(Met met) {
  switch (met) {
    case Met::in_person:
      return thanks_in_person;
    case Met::video:
      return thanks_on_video;
    case Met::phone:
      return thanks_on_phone;
    default:
      return thanks;
  }
}

Slots with(Slots slots, std::string_view name, const std::string& value) {
  slots[name] = value;
  return slots;
}

void add_personal(const Facts& f, const Share& share, const Choice& choice, const Drop& drop, Paragraph& to) {
  const Slots slots = slots_of(f);
  const bool cares = share.cares && !drop.cares;
  if (cares && to.add(cares_about, with(slots, "x", share.cares.text), choice, "cares")) return;
  const bool detail = share.detail && !drop.detail;
  if (detail && share.detail.form == Form::clause &&
      to.add(you_said, with(slots, "c", share.detail.text), choice, "detail"))
    return;
  if (detail && share.detail.form == Form::kindness &&
      to.add(thanks_for, with(with(slots, "_day", ""), "k", share.detail.text), choice, "kindness"))
    return;
  // Of a question with a full stop inside only the first sentence is quoted, so that the sentence around it goes on.
  if (!share.asked.empty()) to.add(their_question, with(slots, "q", share.asked), choice, "question");
}

bool add_mend(const Facts& f, const Share& share, const Choice& choice, Paragraph& to) {
  Slots slots = slots_of(f);
  slots["q"] = share.question;
  switch (share.mend.form) {
    case Form::clause:
      slots["c"] = share.mend.text;
      return to.add(mend_clause_to, slots, choice, "mend") || to.add(mend_clause, slots, choice, "mend");
    case Form::noun:
      slots["x"] = share.mend.text;
      return to.add(mend_noun_to, slots, choice, "mend") || to.add(mend_noun, slots, choice, "mend");
    case Form::send:
      slots["x"] = share.mend.text;
      return to.add(send_thing, slots, choice, "send");
    case Form::offer:
      slots["v"] = share.mend.text;
      return to.add(offer_to, slots, choice, "offer");
    default:
      return false;
  }
}

bool add_rebuttal(const Facts& f, const Share& share, const Choice& choice, Paragraph& to) {
  Slots slots = slots_of(f);
  slots["t"] = share.concern.text;
  // A long answer is told by its first part.
  constexpr std::size_t longest = 120;
  const std::string text = within(share.rebuttal.text, longest);
  slots[share.rebuttal.form == Form::clause ? "c" : share.rebuttal.form == Form::noun ? "x" : "v"] = text;
  if (share.rebuttal.form == Form::offer) return to.add(offer_to, slots, choice, "offer");
  if (share.rebuttal.form == Form::noun)
    return to.add(concern_noun_on, slots, choice, "concern") || to.add(concern_noun, slots, choice, "concern");
  return share.rebuttal.form == Form::clause &&
         (to.add(concern_clause_on, slots, choice, "concern") || to.add(concern_clause, slots, choice, "concern"));
}

bool add_asset(const Facts& f, const Said& asset, const Choice& choice, Paragraph& to) {
  const Slots slots = slots_of(f);
  if (asset.form == Form::clause) return to.add(asset_clause, with(slots, "c", asset.text), choice, "asset");
  if (asset.form == Form::noun) return to.add(asset_noun, with(slots, "x", asset.text), choice, "asset");
  return asset.form == Form::offer && to.add(offer_to, with(slots, "v", asset.text), choice, "offer");
}

Paragraph substance(const Facts& f, const Share& share, const Choice& choice, const Drop& drop) {
  Paragraph second;
  if (!drop.substance) {
    add_mend(f, share, choice, second);
    add_rebuttal(f, share, choice, second);
    add_asset(f, share.asset, choice, second);
  }
  if (second.empty() && !drop.detail && !drop.cares && share.cares && share.detail.form == Form::clause)
    second.add(you_said, with(slots_of(f), "c", share.detail.text), choice, "detail");
  return second;
}

void add_interest(const Facts& f, const Share& share, const Choice& choice, Paragraph& to) {
  const Slots slots = slots_of(f);
  const bool plainly = share.ask_for_job || share.voice_interest;
  const Choice from_first{.interview = 0, .place = 0, .attempt = 0};
  if (plainly && !f.company.empty() && !f.as_role.empty() && to.add(ask_for_job.first(3), slots, choice, "job")) return;
  if (plainly && to.add(ask_for_job.subspan(3), slots, from_first, "")) return;
  if (!f.company.empty() && to.add(interest, slots, choice, "interest")) return;
  if (to.add(interest_company, slots, choice, "interest")) return;
  if (to.add(interest_role, slots, choice, "interest")) return;
  to.add(interest_bare, slots, choice, "interest");
}

void add_next(const Facts& f, const Share& share, const Choice& choice, Paragraph& to) {
  const Slots slots = slots_of(f);
  const bool after = share.say_follow_up;
  if (share.ask_timeline && to.add(ask_timeline, slots, choice, "timeline")) return;
  if (share.ask_materials && to.add(ask_materials, slots, choice, "materials")) return;
  if (after && (to.add(follow_up_date, slots, choice, "follow") || to.add(follow_up, slots, choice, "follow"))) return;
  if (to.add(hear_by_date, slots, choice, "next")) return;
  to.add(hear_some_time, slots, choice, "next");
}

void ask_for_more(const Facts& f, const Share& share, Composed& letter) {
  const std::string who = f.name.empty() ? "this person" : f.name;
  if (!share.cares && !share.detail)
    letter.asks.push_back("Write down one thing that " + who +
                          " said or cares about; a letter that takes it up is remembered.");
  if (f.in.interview == nullptr || f.in.addressee == nullptr) return;
  for (const auto& one : f.in.interview->asked)
    if (one.by == f.in.addressee->id && one.received.value_or(0) < 0 && trim(one.mitigation).empty())
      letter.asks.push_back("Say how to mend your answer to “" + shorten(one.text, 60) + "”, which was taken badly.");
  for (const auto& one : f.in.interview->concerns)
    if (one.by == f.in.addressee->id && !one.resolved && !share.rebuttal)
      letter.asks.push_back("Write a full sentence that answers the concern “" + shorten(one.text, 60) + "”.");
  for (const auto& one : f.in.interview->asked)
    if (one.by == f.in.addressee->id && !trim(one.mitigation).empty() && one.received.value_or(0) <= 0 && !share.mend)
      letter.asks.push_back("Put what should mend your answer to “" + shorten(one.text, 60) +
                            "” as the letter shall say it; as it stands it fits into no sentence.");
}

std::string subject_of(const Facts& f, const Share& share, const Choice& choice) {
  static constexpr std::string_view subjects[] = {"Thank you for the conversation{_day}", "Our conversation{_day}",
                                                  "Thank you", "Thank you for your time{_day}",
                                                  "Thank you for our conversation"};
  if (share.cares && code_points(share.cares.text) <= 45 && (choice.place % 2) == 0)
    return capitalised(share.cares.text);
  Slots slots = slots_of(f);
  std::string text;
  for (std::size_t i = 0; text.empty() && i < std::size(subjects); ++i)
    text = filled(subjects[(choice.first_of("subject", std::size(subjects)) + i) % std::size(subjects)], slots);
  return text;
}

}  // namespace

Composed thank_you(const Facts& f, const Share& share, const Choice& choice, const Drop& drop) {
  Composed letter;
  letter.subject = subject_of(f, share, choice);
  Paragraph first, third;
  first.add(thanks_for_meeting(how_met(f)), slots_of(f), choice, "thanks");
  add_personal(f, share, choice, drop, first);
  add_interest(f, share, choice, third);
  add_next(f, share, choice, third);
  letter.paragraphs = {first, substance(f, share, choice, drop), third};
  ask_for_more(f, share, letter);
  return letter;
}

Composed staff_thanks(const Facts& f, const Share& share, const Choice& choice, const Drop& drop) {
  Composed letter;
  const Slots slots = slots_of(f);
  const bool staff =
      f.in.addressee == nullptr || f.in.addressee->role == Role::staff || f.in.addressee->role == Role::unset;
  letter.subject = filled(staff ? "Thank you for your help{_day}" : "Thank you for your time{_day}", slots);
  Paragraph first, second;
  const bool kind = share.detail.form == Form::kindness && !drop.detail;
  if (!kind || !first.add(thanks_for, with(slots, "k", share.detail.text), choice, "kindness"))
    first.add(staff ? staff_help : met_thanks, slots, choice, "staff");
  if (share.detail.form == Form::clause && !drop.detail)
    second.add(you_said, with(slots, "c", share.detail.text), choice, "detail");
  else if (share.cares && !drop.cares)
    second.add(cares_about, with(slots, "x", share.cares.text), choice, "cares");
  else
    second.add(staff ? staff_welcome : met_more, slots, choice, "welcome");
  second.add(staff_at_company, slots, choice, "again");
  letter.paragraphs = {first, second};
  if (!share.detail && !share.cares)
    letter.asks.push_back("Write down what " + (f.name.empty() ? "this person" : f.name) +
                          " did for you or said to you; a thanks for something is worth more.");
  return letter;
}

Composed rejection_thanks(const Facts& f, const Share& share, const Choice& choice, const Drop& drop) {
  Composed letter;
  const Slots slots = slots_of(f);
  letter.subject = "Thank you for letting me know";
  Paragraph first, second, third;
  first.add(rejection_opening, slots, choice, "rejection");
  const bool cares = share.cares && !drop.cares;
  if (!cares || !second.add(rejection_liked, with(slots, "x", share.cares.text), choice, "liked"))
    if (share.detail.form == Form::clause && !drop.detail)
      second.add(rejection_detail, with(slots, "c", share.detail.text), choice, "liked");
  if (f.company.empty())
    third.add(rejection_keep.last(1), slots, choice, "keep");
  else
    third.add(rejection_keep.first(2), slots, choice, "keep");
  third.add(rejection_close, slots, choice, "wish");
  letter.paragraphs = {first, second, third};
  if (second.empty()) letter.asks.push_back("Write down one thing of the conversations that you will remember.");
  return letter;
}

}  // namespace afterword::domain::drafts
