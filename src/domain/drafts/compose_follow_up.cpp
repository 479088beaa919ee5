// Follow-ups, documents and notices.
#include <algorithm>

#include "domain/dates.h"
#include "domain/drafts/compose.h"
#include "domain/drafts/fragment.h"
#include "domain/drafts/wordings.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

Slots with(Slots slots, std::string_view name, const std::string& value) {
  slots[name] = value;
  return slots;
}

/// The first that is known of company and role, so that fuller wordings are tried before the shorter ones.
const Choice in_order{};

std::string about_position(const Facts& f) {
  if (!f.role.empty() && !f.company.empty()) return capitalised(f.role) + " at " + f.company;
  return !f.role.empty() ? capitalised(f.role) : f.company;
}

std::string past_decision(const Facts& f) {
  if (f.in.interview == nullptr || !f.decision_known || !f.decision.empty()) return {};
  std::optional<Date> latest;
  for (const auto* when : {&f.in.interview->next.decision_by, &f.in.interview->next.hear_by})
    if (const auto day = day_of(*when)) latest = latest ? std::max(*latest, *day) : *day;
  return day_and_month(*latest);
}

std::string name_of(const Facts& f, const Document* document) {
  const std::string name = document == nullptr ? std::string() : document_name(document->name);
  constexpr std::size_t longest = 90;
  return code_points(name) <= longest && names_no_other_company(f, name) ? name : std::string();
}

const Document* document_of(const Facts& f, bool requested_only) {
  if (f.in.document != nullptr) return f.in.document;
  if (f.in.interview == nullptr) return nullptr;
  const Document* first = nullptr;
  for (const auto& one : f.in.interview->documents) {
    const bool open =
        std::holds_alternative<std::monostate>(one.sent) &&
        (one.direction == Direction::requested || (!requested_only && one.direction == Direction::promised));
    if (!open || document_name(one.name).empty()) continue;
    const auto due = day_of(one.due), best = first == nullptr ? std::nullopt : day_of(first->due);
    if (first == nullptr || (due && (!best || *due < *best))) first = &one;
  }
  return first;
}

void ask_for_document(const Facts& f, Composed& letter) {
  letter.asks.push_back(f.in.interview == nullptr || f.in.interview->documents.empty()
                            ? "Write down which document it is about."
                            : "Every document of this interview is given or sent; write down which one it is about.");
}

struct Bringing {
  Said what;
  std::string question;
};

/// Something new for the addressee: what no letter said yet.
Bringing something_to_bring(const Facts& f, const std::vector<Share>& shares) {
  const auto thanked = std::find_if(shares.begin(), shares.end(), [&](const Share& s) {
    return f.in.addressee != nullptr && s.person == f.in.addressee->id;
  });
  const bool crowded = thanked != shares.end() && (thanked->mend || thanked->rebuttal);
  if (const auto left = assets_left(f, shares); !left.empty()) return {left.front(), {}};
  // What the thank-you letter had no room for.
  if (crowded && thanked->asset) return {thanked->asset, {}};
  if (crowded && thanked->mend && thanked->rebuttal) return {thanked->rebuttal, {}};
  // What mends an answer to them, unless their thank-you letter has it already (usable has seen to that).
  if (thanked != shares.end() && thanked->mend) return {thanked->mend, thanked->question};
  if (thanked != shares.end() && thanked->rebuttal) return {thanked->rebuttal, {}};
  if (thanked != shares.end() && thanked->asset) return {thanked->asset, {}};
  return {};
}

Said newest_news(const Facts& f) {
  if (f.in.opportunity == nullptr) return {};
  const auto& research = f.in.opportunity->research;
  for (auto one = research.rbegin(); one != research.rend(); ++one)
    if (const Said said = news(one->text, f.company); said && usable(f, said.text)) return said;
  return {};
}

}  // namespace

bool second_status(const Facts& f) {
  return f.in.interview != nullptr && std::any_of(f.in.letters.begin(), f.in.letters.end(), [&](const Note* one) {
           return one->kind == StepKind::status_check && one->interview == f.in.interview->id && one->sent.has_value();
         });
}

Composed value_add(const Facts& f, const std::vector<Share>& shares, const Choice& choice, const Drop& drop) {
  Composed letter;
  const Slots slots = slots_of(f);
  letter.subject = "Something to add to our conversation";
  const auto share = std::find_if(shares.begin(), shares.end(), [&](const Share& s) {
    return f.in.addressee != nullptr && s.person == f.in.addressee->id;
  });
  const Bringing bringing = drop.substance ? Bringing{} : something_to_bring(f, shares);
  Paragraph first, second, third;
  Slots about = slots;
  if (share != shares.end() && !drop.cares) about["x"] = share->cares.text;
  const bool question = !bringing.question.empty() && !f.day.empty() &&
                        first.add(added_question.first(bringing.question.ends_with('?') ? 2 : 1),
                                  with(slots, "q", bringing.question), choice, "question");
  if (!question && !first.add(added_opening.first(3), about, choice, "opening"))
    first.add(added_opening.last(1), slots, choice, "opening");
  const Said& what = bringing.what;
  if (what.form == Form::clause) second.add(added_clause, with(slots, "c", what.text), choice, "bring");
  if (what.form == Form::noun) second.add(added_noun, with(slots, "x", what.text), choice, "bring");
  if (what.form == Form::send) second.add(send_thing, with(slots, "x", what.text), choice, "send");
  if (what.form == Form::offer) second.add(offer_to, with(slots, "v", what.text), choice, "offer");
  const Said read = drop.detail ? Said{} : newest_news(f);
  if (read) (second.empty() ? second : first).add(added_news, with(slots, "c", read.text), choice, "news");
  third.add(added_close, slots, choice, "close of value");
  third.add(interest_company, slots, choice, "interest");
  letter.paragraphs = {first, second, third};
  if (second.empty())
    letter.asks.push_back(
        "Write down what you can bring: something on a topic you spoke of, a piece of work, a question; without "
        "it this letter is better not sent.");
  return letter;
}

Composed status_check(const Facts& f, const Choice& choice) {
  Composed letter;
  Slots slots = slots_of(f);
  slots["past_date"] = past_decision(f);
  const bool second = second_status(f);
  const std::string position = about_position(f);
  letter.subject = (second ? "Once more: " : "") + (position.empty() ? std::string("The position") : position);
  if (second) letter.subject = "Once more about " + (position.empty() ? std::string("the position") : position);
  Paragraph opening, ask, close;
  const bool full = !f.company.empty() && !f.role.empty();
  const auto all_known = second ? second_opening.first(2) : status_opening.first(3);
  if (!full || !opening.add(all_known, slots, choice, "status"))
    opening.add(second ? second_opening.subspan(2) : status_opening.subspan(3), slots, in_order, "");
  if (second) {
    ask.add(second_ask, slots, choice, "ask");
    ask.add(status_reach, slots, choice, "reach");
    close.add(second_close, slots, choice, "end");
  } else {
    if (!ask.add(status_ask_date, slots, choice, "ask")) ask.add(status_ask, slots, choice, "ask");
    close.add(status_close, slots, choice, "end");
    close.add(status_reach, slots, choice, "reach");
  }
  letter.paragraphs = {opening, ask, close};
  if (!f.decision.empty())
    letter.asks.push_back("They meant to decide by " + f.decision + "; wait until that has passed.");
  return letter;
}

Composed request(const Facts& f, const Choice& choice) {
  Composed letter;
  const Document* document = document_of(f, false);
  const std::string name = name_of(f, document);
  if (name.empty()) ask_for_document(f, letter);
  letter.subject = name.empty() ? "The document for you" : capitalised(name);
  const bool post = channel_of(f.in) == Channel::post;
  const bool promised = document != nullptr && document->direction == Direction::promised;
  const Wordings wordings = promised ? (post ? request_promised_post : request_promised_email)
                                     : (post ? request_sent_post : request_sent_email);
  Paragraph first, second, third;
  first.add(wordings, with(slots_of(f), "doc", name), choice, "document");
  second.add(request_close.last(1), slots_of(f), choice, "help");
  third.add(interest_company, slots_of(f), choice, "interest");
  third.add(hear_some_time.first(2), slots_of(f), choice, "next");
  letter.paragraphs = {first, second, third};
  return letter;
}

Composed request_progress(const Facts& f, const Choice& choice) {
  Composed letter;
  const Document* document = document_of(f, true);
  const std::string name = name_of(f, document);
  if (name.empty()) ask_for_document(f, letter);
  letter.subject = name.empty() ? "What you asked for" : capitalised(name) + ": on its way";
  Slots slots = with(slots_of(f), "doc", name);
  const std::string first_of_name = first_word(name);
  const bool several =
      first_of_name != "the" && first_of_name != "my" && first_of_name != "a" && first_of_name != "one";
  slots["it"] = several && !name.empty() ? "them" : "it";
  if (document != nullptr)
    if (const auto due = day_of(document->due); due && *due >= f.today) slots["due"] = long_day(*due);
  Paragraph first, second;
  first.add(progress_coming, slots, choice, "coming");
  if (!first.add(progress_by, slots, choice, "by"))
    letter.asks.push_back("Write down by when the document will be there, so that the letter can say it.");
  second.add(progress_close, slots, choice, "sooner");
  letter.paragraphs = {first, second};
  return letter;
}

Composed reference_notice(const Facts& f, const Choice& choice, const Drop& drop) {
  Composed letter;
  const Slots slots = slots_of(f);
  letter.subject = f.company.empty() ? "A call about me" : f.company + " may call you";
  Paragraph first, second, third;
  first.add(reference_opening, slots, in_order, "");
  bool checking = false;
  if (f.in.interview != nullptr)
    checking = std::find(f.in.interview->next.process.begin(), f.in.interview->next.process.end(), "reference_check") !=
               f.in.interview->next.process.end();
  first.add(checking ? reference_call.first(1) : reference_call.last(1), slots, choice, "call");
  // What weighs most with those who asked, so that the reference knows what to speak of.
  const CaredAbout* heaviest = nullptr;
  for (const auto* person : f.in.there)
    for (const auto& one : person->cares_about)
      if (topic(one.text) && (heaviest == nullptr || one.weight > heaviest->weight)) heaviest = &one;
  if (heaviest != nullptr && !drop.cares)
    second.add(reference_cares.first(1), with(slots, "x", topic(heaviest->text).text), choice, "weighs");
  third.add(reference_thanks, slots, choice, "thanks");
  letter.paragraphs = {first, second, third};
  if (f.role.empty()) letter.asks.push_back("Write down the position, so that your reference knows what it is about.");
  return letter;
}

Composed contact_notice(const Facts& f, const Choice& choice, const Drop& drop) {
  Composed letter;
  const Slots slots = slots_of(f);
  letter.subject = f.company.empty() ? "My interview" : "My interview at " + f.company;
  Paragraph first, second, third;
  first.add(contact_opening, slots, in_order, "");
  const Said detail = f.in.addressee == nullptr || drop.detail ? Said{} : best_detail(f, *f.in.addressee);
  if (detail.form == Form::kindness) second.add(contact_kindness, with(slots, "k", detail.text), choice, "kindness");
  third.add(contact_close, slots, choice, "contact");
  letter.paragraphs = {first, second, third};
  return letter;
}

}  // namespace afterword::domain::drafts
