// Everything about one opportunity, or about all of them, as pages of one folder.
#include <algorithm>
#include <iterator>
#include <set>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/bank_pages.h"
#include "exchange/debrief_page.h"
#include "exchange/debrief_parts.h"
#include "exchange/pages_to_read.h"

namespace afterword::exchange {
namespace {

using domain::Noun;
using domain::Opportunity;
using domain::trim;
using namespace parts;

void put(BriefPage& page, const char* heading, std::vector<PageLine> lines) {
  if (!lines.empty()) page.blocks.push_back({heading, false, {}, std::move(lines), false});
}

BriefPage index_page(const domain::Opportunity& opportunity) {
  BriefPage page{joined({opportunity.company, opportunity.role}), spoken(domain::word(opportunity.stage)), {}};
  std::vector<PageLine> facts, research;
  if (!trim(opportunity.source).empty()) facts.push_back({0, 0, false, false, "Found by: " + opportunity.source, {}});
  if (!trim(opportunity.notes).empty()) facts.push_back({0, 0, false, false, "Notes", {opportunity.notes}});
  if (opportunity.outcome)
    facts.push_back({0, 0, false, false, "Outcome " + moment(opportunity.outcome->at), {opportunity.outcome->text}});
  put(page, "The opportunity", std::move(facts));
  for (const auto& found : opportunity.research) {
    PageLine line{0, 0, false, false, found.text, {}};
    line.aside = joined({domain::to_string(found.at), found.url});
    research.push_back(std::move(line));
  }
  put(page, "Research", std::move(research));
  return page;
}

/// Who was there in one of its interviews, or belongs to its company.
std::set<domain::PersonId> people_of(const Interchange& document, const Opportunity& opportunity) {
  std::set<domain::PersonId> people;
  for (const auto& interview : document.interviews)
    if (interview.opportunity == opportunity.id)
      for (const auto& attendee : interview.people) people.insert(attendee.person);
  const std::string company = domain::fold(trim(opportunity.company));
  for (const auto& person : document.people)
    if (!company.empty() && domain::fold(trim(person.company)) == company) people.insert(person.id);
  return people;
}

/// With what they care about and mentioned that no interview's page has.
PageLine whole_person(const Interchange& document, const domain::Person& person) {
  PageLine line = person_line(person, joined({person.title, spoken(domain::word(person.role)), person.company}));
  for (const auto& cared : person.cares_about)
    if (with_id(document.interviews, cared.interview) == nullptr) add(line.below, "Cares about: ", cared.text);
  for (const auto& detail : person.details)
    if (with_id(document.interviews, detail.interview) == nullptr) add(line.below, "Mentioned: ", detail.text);
  return line;
}

std::vector<PageLine> people_lines(const Interchange& document, const Opportunity& opportunity) {
  const auto people = people_of(document, opportunity);
  std::vector<PageLine> lines;
  for (const auto& person : document.people)
    if (people.contains(person.id)) lines.push_back(whole_person(document, person));
  return lines;
}

/// Those to its people that no interview's page has.
std::vector<PageLine> letter_lines(const Interchange& document, const Opportunity& opportunity) {
  const auto people = people_of(document, opportunity);
  std::vector<PageLine> lines;
  for (const auto& note : document.notes)
    if (people.contains(note.person) && with_id(document.interviews, note.interview) == nullptr)
      lines.push_back(letter_line(document, note));
  return lines;
}

/// People who belong to any opportunity.
std::set<domain::PersonId> placed_people(const Interchange& document) {
  std::set<domain::PersonId> placed;
  for (const auto& opportunity : document.opportunities) placed.merge(people_of(document, opportunity));
  return placed;
}

std::vector<PageLine> other_people(const Interchange& document) {
  const auto placed = placed_people(document);
  std::vector<PageLine> lines;
  for (const auto& person : document.people)
    if (!placed.contains(person.id)) lines.push_back(whole_person(document, person));
  return lines;
}

std::vector<PageLine> other_letters(const Interchange& document) {
  const auto placed = placed_people(document);
  std::vector<PageLine> lines;
  for (const auto& note : document.notes)
    if (!placed.contains(note.person) && with_id(document.interviews, note.interview) == nullptr)
      lines.push_back(letter_line(document, note));
  return lines;
}

std::string index_text(const BriefPage& page, bool html) {
  return html ? page_html(page) : std::string(page_mark) + "\n\n" + page_markdown(page);
}

/// The pages of one opportunity; the name of each begins with `prefix`. The index comes first.
std::vector<PageFile> pages_of(const Interchange& document, const domain::Opportunity& opportunity, bool html,
                               const std::string& prefix) {
  const std::string ending = html ? ".html" : ".md";
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
    files.push_back(
        {name, html ? page_html(*debrief_page(document, interview.id)) : *debrief_markdown(document, interview.id)});
    for (const auto& one : interview.asked) asked.insert(one.question);
  }
  std::vector<domain::Question> questions;
  for (const auto& question : document.questions)
    if (asked.contains(question.id)) questions.push_back(question);
  if (!interviews.lines.empty()) index.blocks.push_back(std::move(interviews));
  put(index, "People", people_lines(document, opportunity));
  put(index, "Letters", letter_lines(document, opportunity));
  if (!questions.empty()) {
    const std::string title = "Questions asked at " + opportunity.company, name = prefix + "questions" + ending;
    files.push_back({name, html ? bank_html(questions, title) : bank_markdown(questions, title)});
    PageLine line{0, 0, false, false, domain::counted(questions.size(), "question") + " with the best answers", {}};
    line.link = name;
    index.blocks.push_back({"Questions", false, {}, {std::move(line)}, false});
  }
  files.insert(files.begin(), {prefix + "index" + ending, index_text(index, html)});
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
  put(index, "Other people", other_people(document));
  put(index, "Other letters", other_letters(document));
  files.insert(files.begin(), {html ? "index.html" : "index.md", index_text(index, html)});
  return files;
}

}  // namespace afterword::exchange
