#include "exchange/debrief_page.h"

#include <algorithm>
#include <array>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/debrief_parts.h"

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
  static PageBlock block(std::string heading) { return {std::move(heading), false, {}, {}, false}; }
  static void line(PageBlock& block, const std::string& text, std::vector<std::string> below = {}) {
    if (!trim(text).empty() || !below.empty()) block.lines.push_back({0, 0, false, false, text, std::move(below)});
  }

  void people() {
    PageBlock made = block("Who was there");
    for (const auto& attendee : interview_.people) {
      const auto* person = with_id(document_.people, attendee.person);
      if (person == nullptr) continue;
      made.lines.push_back(person_line(
          *person, joined({person->title, spoken(domain::word(attendee.as)), spoken(domain::word(attendee.met))})));
    }
    put(std::move(made));
  }
  void questions() {
    constexpr std::array<std::string_view, 5> received = {"very badly", "badly", "neither well nor badly", "well",
                                                          "very well"};
    PageBlock made = block("Questions and answers");
    for (const auto& asked : interview_.asked) {
      PageLine one{asked.rating.value_or(0), asked.rating ? 5 : 0, false, true, asked.text, {}};
      add(one.below, "Asked by ", name_of(document_, asked.by));
      add(one.below, "Answer: ", asked.answer);
      if (asked.received && *asked.received >= -2 && *asked.received <= 2)
        add(one.below, "Received: ", std::string(received[static_cast<std::size_t>(*asked.received + 2)]));
      add(one.below, "To put right: ", asked.mitigation);
      add(one.below, "Next time: ", asked.better);
      made.lines.push_back(std::move(one));
    }
    put(std::move(made));
  }
  void concerns() {
    PageBlock made = block("Concerns");
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
    PageBlock made = block("What they care about and mentioned");
    for (const auto& person : document_.people) {
      for (const auto& cared : person.cares_about)
        if (cared.interview == interview_.id)
          made.lines.push_back({cared.weight, 3, false, false, person.name + ": " + cared.text, {}});
      for (const auto& detail : person.details)
        if (detail.interview == interview_.id) line(made, person.name + ": " + detail.text);
    }
    put(std::move(made));
  }
  void documents() {
    PageBlock made = block("Documents");
    for (const auto& document : interview_.documents) {
      PageLine one{0, 0, false, false, document.name, {}};
      one.aside = spoken(domain::word(document.direction));
      add(one.below, "On ", domain::to_string(document.at));
      add(one.below, "Due ", domain::to_string(document.due));
      add(one.below, "Sent ", domain::to_string(document.sent));
      made.lines.push_back(std::move(one));
    }
    put(std::move(made));
  }
  void next() {
    PageBlock made = block("What comes next");
    for (const auto& step : interview_.next.process) line(made, domain::capitalised(spoken(step)));
    line(made, interview_.next.outline);
    const auto when = [&](const char* lead, const domain::When& at) {
      if (const std::string text = domain::to_string(at); !text.empty()) line(made, lead + text);
    };
    when("They decide by ", interview_.next.decision_by);
    when("You hear by ", interview_.next.hear_by);
    when("To be filled by ", interview_.next.fill_by);
    put(std::move(made));
  }
  void closing() {
    PageBlock made = block("Before leaving");
    const auto tick = [&](const char* text, const std::optional<bool>& done) {
      if (done) line(made, std::string(*done ? "Yes: " : "No: ") + text);
    };
    const auto& closing = interview_.closing;
    tick("asked for the job", closing.asked_for_job);
    tick("voiced interest", closing.voiced_interest);
    tick("said that I would follow up", closing.said_follow_up);
    tick("asked for the timeline", closing.asked_timeline);
    tick("asked what else to send", closing.asked_materials);
    tick("mentioned other positions", closing.mentioned_others);
    put(std::move(made));
  }
  void texts() {
    PageBlock unsaid = block("Never mentioned");
    for (const auto& asset : interview_.not_mentioned) line(unsaid, asset.text);
    put(std::move(unsaid));
    PageBlock felt = block("How it felt");
    if (interview_.feeling) felt.lines.push_back({*interview_.feeling, 5, false, false, "of five", {}});
    put(std::move(felt));
    PageBlock learned = block("Learned");
    line(learned, interview_.learned);
    put(std::move(learned));
    PageBlock raw = block("The page as it was written down");
    for (std::string_view rest = interview_.dump; !rest.empty();) {
      const auto end = std::min(rest.find('\n'), rest.size());
      line(raw, std::string(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    put(std::move(raw));
  }
  void letters() {
    PageBlock made = block("Letters");
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

}  // namespace afterword::exchange
