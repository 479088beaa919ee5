#include "exchange/debrief_page.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/bank_pages.h"

namespace afterword::exchange {
namespace {

using domain::Interview;
using domain::Noun;
using domain::trim;

std::string spoken(std::string_view word) {
  std::string text(word);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

/// "2026-03-05 14:00".
std::string moment(const std::optional<domain::Time>& time) {
  if (!time) return {};
  std::string text = domain::to_string(*time).substr(0, 16);
  std::replace(text.begin(), text.end(), 'T', ' ');
  return text;
}

void add(std::vector<std::string>& below, std::string_view lead, const std::string& text) {
  if (!trim(text).empty()) below.push_back(std::string(lead) + text);
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& text : texts)
    if (!trim(text).empty()) out += (out.empty() ? "" : ", ") + text;
  return out;
}

template <class Record, class Id>
const Record* with_id(const std::vector<Record>& records, Id id) {
  for (const auto& record : records)
    if (record.id == id) return &record;
  return nullptr;
}

std::string name_of(const Interchange& document, domain::PersonId id) {
  const auto* person = with_id(document.people, id);
  return person ? person->name : std::string();
}

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
      std::vector<std::string> below;
      add(below, "", joined({person->title, spoken(domain::word(attendee.as)), spoken(domain::word(attendee.met))}));
      add(below, "Email: ", person->email);
      add(below, "Phone: ", person->phone);
      add(below, "Address: ", person->address);
      line(made, person->name, std::move(below));
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
      if (note.interview != interview_.id) continue;
      std::vector<std::string> below;
      add(below, "", note.body);
      add(below, "Sent ", moment(note.sent));
      line(made, joined({spoken(domain::word(note.kind)), name_of(document_, note.person), note.subject}),
           std::move(below));
    }
    put(std::move(made));
  }

  const Interchange& document_;
  const Interview& interview_;
  BriefPage page_;
};

BriefPage index_page(const domain::Opportunity& opportunity) {
  BriefPage page{joined({opportunity.company, opportunity.role}), spoken(domain::word(opportunity.stage)), {}};
  const auto put = [&](const char* heading, std::vector<PageLine> lines) {
    if (!lines.empty()) page.blocks.push_back({heading, false, {}, std::move(lines), false});
  };
  std::vector<PageLine> facts, research;
  if (!trim(opportunity.source).empty()) facts.push_back({0, 0, false, false, "Found by: " + opportunity.source, {}});
  if (!trim(opportunity.notes).empty()) facts.push_back({0, 0, false, false, "Notes", {opportunity.notes}});
  if (opportunity.outcome)
    facts.push_back({0, 0, false, false, "Outcome " + moment(opportunity.outcome->at), {opportunity.outcome->text}});
  put("The opportunity", std::move(facts));
  for (const auto& found : opportunity.research) {
    PageLine line{0, 0, false, false, found.text, {}};
    line.aside = joined({domain::to_string(found.at), found.url});
    research.push_back(std::move(line));
  }
  put("Research", std::move(research));
  return page;
}

}  // namespace

std::optional<BriefPage> debrief_page(const Interchange& document, domain::InterviewId id) {
  const auto* interview = with_id(document.interviews, id);
  return interview ? std::optional(Page(document, *interview).made()) : std::nullopt;
}

namespace {

/// The pages of one opportunity; the name of each begins with `prefix`. The index comes first.
std::vector<PageFile> pages_of(const Interchange& document, const domain::Opportunity& opportunity, bool html,
                               const std::string& prefix) {
  const std::string ending = html ? ".html" : ".md";
  const auto text = [&](const BriefPage& page) { return html ? page_html(page) : page_markdown(page); };
  BriefPage index = index_page(opportunity);
  std::vector<PageFile> files;
  PageBlock interviews{"Interviews", false, {}, {}, false};
  std::set<domain::QuestionId> asked;
  for (const auto& interview : document.interviews) {
    if (interview.opportunity != opportunity.id) continue;
    const std::string name = prefix + "interview-" + std::to_string(interviews.lines.size() + 1) + ending;
    PageLine line{0, 0, false, false, joined({interview.round, moment(interview.starts)}), {}};
    if (line.text.empty()) line.text = "Interview";
    line.link = name;
    interviews.lines.push_back(std::move(line));
    files.push_back({name, text(*debrief_page(document, interview.id))});
    for (const auto& one : interview.asked) asked.insert(one.question);
  }
  std::vector<domain::Question> questions;
  for (const auto& question : document.questions)
    if (asked.contains(question.id)) questions.push_back(question);
  if (!interviews.lines.empty()) index.blocks.push_back(std::move(interviews));
  if (!questions.empty()) {
    const std::string title = "Questions asked at " + opportunity.company, name = prefix + "questions" + ending;
    files.push_back({name, html ? bank_html(questions, title) : bank_markdown(questions, title)});
    PageLine line{0, 0, false, false, domain::counted(questions.size(), "question") + " with the best answers", {}};
    line.link = name;
    index.blocks.push_back({"Questions", false, {}, {std::move(line)}, false});
  }
  files.insert(files.begin(), {prefix + "index" + ending, text(index)});
  return files;
}

}  // namespace

std::vector<PageFile> opportunity_pages(const Interchange& document, std::string_view ref, bool html) {
  const auto found = std::find_if(document.opportunities.begin(), document.opportunities.end(), [&](const auto& one) {
    return (one.ref.empty() ? made_ref(Noun::opportunity, one.id.value) : one.ref) == ref;
  });
  if (found == document.opportunities.end()) return {};
  return pages_of(document, *found, html, "");
}

std::vector<PageFile> search_pages(const Interchange& document, bool html) {
  BriefPage index{"Opportunities", domain::counted(document.opportunities.size(), "opportunity", "opportunities"), {}};
  PageBlock list{"All of them", false, {}, {}, false};
  std::vector<PageFile> files;
  for (const auto& opportunity : document.opportunities) {
    auto pages = pages_of(document, opportunity, html, std::to_string(list.lines.size() + 1) + "-");
    PageLine line{0, 0, false, false, joined({opportunity.company, opportunity.role}), {}};
    if (line.text.empty()) line.text = "An opportunity";
    line.aside = spoken(domain::word(opportunity.stage));
    line.link = pages.front().name;
    list.lines.push_back(std::move(line));
    std::move(pages.begin(), pages.end(), std::back_inserter(files));
  }
  if (!list.lines.empty()) index.blocks.push_back(std::move(list));
  files.insert(files.begin(), {html ? "index.html" : "index.md", html ? page_html(index) : page_markdown(index)});
  return files;
}

}  // namespace afterword::exchange
