#include "exchange/debrief_page.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/debrief_parts.h"
#include "exchange/debrief_read.h"

namespace afterword::exchange {
namespace {

using domain::Interview;
using domain::trim;
using namespace parts;

/// Gathers the blocks of one page; those without lines are left out.
class Page {
 public:
  Page(const Interchange& document, const Interview& interview) : document_(document), interview_(interview) {}

  BriefPage made() {
    const auto* opportunity = with_id(document_.opportunities, interview_.opportunity);
    page_.title = opportunity ? joined({opportunity->company, opportunity->role}) : "Interview";
    page_.subtitle = joined(
        {interview_.round, spoken(domain::word(interview_.format)), moment(interview_.starts), interview_.place});
    where(opportunity);
    people();
    questions();
    concerns();
    details();
    documents();
    next();
    closing();
    texts();
    letters();
    return std::move(page_);
  }

 private:
  void put(PageBlock block) {
    if (!block.lines.empty()) page_.blocks.push_back(std::move(block));
  }
  static PageBlock block(std::string_view heading) { return {std::string(heading), false, {}, {}, false}; }
  static void line(PageBlock& block, const std::string& text, std::vector<std::string> below = {}) {
    if (!trim(text).empty() || !below.empty()) block.lines.push_back({0, 0, false, false, text, std::move(below)});
  }

  void where(const domain::Opportunity* opportunity) {
    PageBlock made = block(where_heading);
    std::vector<std::string> facts;
    if (opportunity != nullptr) {
      add(facts, "Company: ", opportunity->company);
      add(facts, "Role: ", opportunity->role);
    }
    add(facts, "Round: ", interview_.round);
    add(facts, "Format: ", spoken(domain::word(interview_.format)));
    add(facts, "Place: ", interview_.place);
    const auto when = [&](const char* lead, const std::optional<domain::Time>& time) {
      if (time) facts.push_back(lead + domain::to_string(*time));
    };
    when("Began ", interview_.starts);
    when("Ended ", interview_.ends);
    when("Written down ", interview_.debriefed);
    for (auto& fact : facts) line(made, fact);
    put(std::move(made));
  }
  void people() {
    PageBlock made = block(people_heading);
    for (const auto& attendee : interview_.people) {
      const auto* person = with_id(document_.people, attendee.person);
      if (person == nullptr) continue;
      std::vector<std::string> who;
      add(who, "Title: ", person->title);
      add(who, "Company: ", person->company);
      add(who, "Role: ", spoken(domain::word(person->role)));
      add(who, "There as: ", spoken(domain::word(attendee.as)));
      add(who, "Met: ", spoken(domain::word(attendee.met)));
      PageLine one = person_line(*person, {});
      one.below.insert(one.below.begin(), who.begin(), who.end());
      made.lines.push_back(std::move(one));
    }
    put(std::move(made));
  }
  void questions() {
    PageBlock made = block(asked_heading);
    for (const auto& asked : interview_.asked) {
      PageLine one{asked.rating.value_or(0), asked.rating ? 5 : 0, false, true, asked.text, {}};
      add(one.below, "Asked by ", name_of(document_, asked.by));
      add(one.below, "Answer: ", asked.answer);
      if (asked.received && *asked.received >= -2 && *asked.received <= 2)
        add(one.below, "Received: ", std::string(received_words[static_cast<std::size_t>(*asked.received + 2)]));
      add(one.below, "To put right: ", asked.mitigation);
      add(one.below, "Next time: ", asked.better);
      made.lines.push_back(std::move(one));
    }
    put(std::move(made));
  }
  void concerns() {
    PageBlock made = block(concerns_heading);
    for (const auto& concern : interview_.concerns) {
      PageLine one{concern.severity.value_or(0), concern.severity ? 3 : 0, false, !concern.resolved, concern.text, {}};
      add(one.below, "Voiced by ", name_of(document_, concern.by));
      add(one.below, "Said there: ", concern.response);
      add(one.below, "Answer: ", concern.rebuttal);
      one.aside = concern.resolved ? "settled" : "open";
      made.lines.push_back(std::move(one));
    }
    put(std::move(made));
  }
  void details() {
    PageBlock made = block(details_heading);
    for (const auto& person : document_.people) {
      for (const auto& cared : person.cares_about)
        if (cared.interview == interview_.id)
          made.lines.push_back({cared.weight, 3, false, false, person.name + ": " + cared.text, {}});
      for (const auto& detail : person.details)
        if (detail.interview == interview_.id) {
          std::vector<std::string> below;
          add(below, "Topic: ", detail.topic);
          if (detail.mention) below.emplace_back(*detail.mention ? "May be mentioned" : "Not to be mentioned");
          line(made, person.name + ": " + detail.text, std::move(below));
        }
    }
    put(std::move(made));
  }
  void documents() {
    PageBlock made = block(documents_heading);
    for (const auto& document : interview_.documents) {
      PageLine one{0, 0, false, false, document.name, {}};
      one.aside = spoken(domain::word(document.direction));
      if (one.aside.empty()) one.aside = no_direction;
      add(one.below, "On ", domain::to_string(document.at));
      add(one.below, "Due ", domain::to_string(document.due));
      add(one.below, "Sent ", domain::to_string(document.sent));
      made.lines.push_back(std::move(one));
    }
    put(std::move(made));
  }
  void next() {
    PageBlock made = block(next_heading);
    for (const auto& step : interview_.next.process) line(made, domain::capitalised(spoken(step)));
    if (!trim(interview_.next.outline).empty()) line(made, "Outline: " + interview_.next.outline);
    const auto when = [&](const char* lead, const domain::When& at) {
      if (const std::string text = domain::to_string(at); !text.empty()) line(made, lead + text);
    };
    when("They decide by ", interview_.next.decision_by);
    when("You hear by ", interview_.next.hear_by);
    when("To be filled by ", interview_.next.fill_by);
    put(std::move(made));
  }
  void closing() {
    PageBlock made = block(closing_heading);
    for (const auto& [text, member] : closing_card)
      if (const auto& done = interview_.closing.*member) line(made, (*done ? "Yes: " : "No: ") + std::string(text));
    put(std::move(made));
  }
  void texts() {
    PageBlock unsaid = block(unsaid_heading);
    for (const auto& asset : interview_.not_mentioned) line(unsaid, asset.text);
    put(std::move(unsaid));
    PageBlock felt = block(feeling_heading);
    if (interview_.feeling) felt.lines.push_back({*interview_.feeling, 5, false, false, "of five", {}});
    put(std::move(felt));
    PageBlock learned = block(learned_heading);
    line(learned, interview_.learned);
    put(std::move(learned));
    PageBlock raw = block(raw_heading);
    if (!trim(interview_.dump).empty()) line(raw, std::string(as_typed), {interview_.dump});
    put(std::move(raw));
  }
  void letters() {
    PageBlock made = block(letters_heading);
    for (const auto& note : document_.notes) {
      if (note.interview == interview_.id) made.lines.push_back(letter_line(document_, note));
    }
    put(std::move(made));
  }

  const Interchange& document_;
  const Interview& interview_;
  BriefPage page_;
};

}  // namespace

std::optional<BriefPage> debrief_page(const Interchange& document, domain::InterviewId id) {
  const auto* interview = with_id(document.interviews, id);
  return interview ? std::optional(Page(document, *interview).made()) : std::nullopt;
}

namespace {

using OrderedJson = nlohmann::ordered_json;

/// What no reader of the page needs and reading it back does: which records it is about.
OrderedJson ids_of(const Interchange& document, const Interview& interview) {
  OrderedJson ids{{"interview", ref_of(domain::Noun::interview, interview)}};
  if (const auto* of = with_id(document.opportunities, interview.opportunity))
    ids["opportunity"] = ref_of(domain::Noun::opportunity, *of);
  auto people = OrderedJson::array(), asked = OrderedJson::array();
  // Also those who were not there but asked, worried or are told of.
  for (const auto& person : document.people) {
    const auto here = [&](const auto& one) { return one.interview == interview.id; };
    const auto by = [&](const auto& one) { return one.by == person.id; };
    const auto there = [&](const domain::Attendee& one) { return one.person == person.id; };
    if (std::ranges::any_of(interview.people, there) || std::ranges::any_of(interview.asked, by) ||
        std::ranges::any_of(interview.concerns, by) || std::ranges::any_of(person.details, here) ||
        std::ranges::any_of(person.cares_about, here))
      people.push_back({{"id", ref_of(domain::Noun::person, person)}, {"name", person.name}});
  }
  for (const auto& one : interview.asked) {
    const auto* question = with_id(document.questions, one.question);
    asked.push_back(
        {{"id", question == nullptr ? std::string() : ref_of(domain::Noun::question, *question)}, {"text", one.text}});
  }
  ids["people"] = std::move(people);
  ids["asked"] = std::move(asked);
  ids["steps"] = interview.next.process;
  return ids;
}

/// Neither "--" nor ">" may stand in a comment.
std::string in_comment(const OrderedJson& json) {
  std::string out;
  for (const char c : json.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace))
    out += c == '-' ? std::string("\\u002d") : c == '>' ? std::string("\\u003e") : std::string(1, c);
  return out;
}

}  // namespace

std::optional<std::string> debrief_markdown(const Interchange& document, domain::InterviewId id) {
  const auto* interview = with_id(document.interviews, id);
  if (interview == nullptr) return std::nullopt;
  return std::string(debrief_mark) + " " + in_comment(ids_of(document, *interview)) + " -->\n\n" +
         page_markdown(Page(document, *interview).made());
}

}  // namespace afterword::exchange
