// The course of one opportunity in words, and what several of the company's people come back to.
#include <algorithm>

#include <fmt/format.h>

#include "domain/course.h"
#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/patterns.h"
#include "domain/text.h"
#include "ui/screens/opportunities/opportunities.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::CourseEntry;
using domain::CourseKind;
using domain::PatternSource;
using workspace::Workspace;

std::vector<const domain::Interview*> rounds_of(const Workspace& workspace, domain::OpportunityId id) {
  std::vector<const domain::Interview*> rounds;
  for (const workspace::InterviewRow& row : workspace.interviews())
    if (row.opportunity == id)
      if (const domain::Interview* one = workspace.interview(row.id)) rounds.push_back(one);
  return rounds;
}

/// Those of every opening of the same company.
std::vector<const domain::Interview*> rounds_at(const Workspace& workspace, const domain::Opportunity& opportunity) {
  auto rounds = rounds_of(workspace, opportunity.id);
  const std::string company = domain::fold(domain::trim(opportunity.company));
  if (company.empty()) return rounds;
  for (const domain::Opportunity& other : workspace.opportunities())
    if (other.id != opportunity.id && domain::fold(domain::trim(other.company)) == company)
      for (const domain::Interview* one : rounds_of(workspace, other.id)) rounds.push_back(one);
  return rounds;
}

std::string round_name(const domain::Interview& interview) {
  std::string words = domain::capitalised(round_words(interview.round));
  return words.empty() ? "Interview" : words;
}

std::string name_of(const Workspace& workspace, domain::PersonId id) {
  const domain::Person* person = workspace.person(id);
  return person == nullptr ? std::string{} : person->name;
}

/// "Judith Hallorane and Lorna Bicknell · 6 questions · 2 concerns"
std::string round_detail(const Workspace& workspace, const domain::Interview& interview, bool ahead) {
  std::vector<std::string> names, parts;
  for (const domain::Attendee& one : interview.people)
    if (one.as == domain::AttendedAs::interviewer || one.as == domain::AttendedAs::host)
      if (std::string name = name_of(workspace, one.person); !name.empty()) names.push_back(std::move(name));
  if (names.size() > 2) {
    const std::size_t more = names.size() - 1;
    names.resize(1);
    names.push_back(fmt::format("{} more", more));
  }
  if (!names.empty()) parts.push_back(domain::listed(names));
  if (interview.format != domain::Format::unset) parts.emplace_back(spoken(interview.format));
  if (!interview.asked.empty()) parts.push_back(domain::counted(interview.asked.size(), "question"));
  if (!interview.concerns.empty()) parts.push_back(domain::counted(interview.concerns.size(), "concern"));
  if (parts.empty()) parts.emplace_back(ahead ? "Still to come" : "Nothing written yet");
  return fmt::format("{}", fmt::join(parts, " · "));
}

CourseLine round_line(const Workspace& workspace, const CourseEntry& entry) {
  CourseLine line;
  const domain::Interview* interview = workspace.interview(entry.interview);
  if (interview == nullptr) return line;
  line.what = round_name(*interview);
  line.detail = round_detail(workspace, *interview, entry.ahead);
  line.feeling = interview->feeling;
  line.mark = entry.ahead ? Mark::due : interview->debriefed ? Mark::done : Mark::part;
  line.to = entry.ahead ? Route{.page = PageId::brief, .interview = entry.interview}
                        : Route{.page = PageId::interviews, .interview = entry.interview};
  return line;
}

CourseLine letter_line(const Workspace& workspace, const CourseEntry& entry, const std::string& company) {
  CourseLine line;
  line.what = step_words(entry.letter, name_of(workspace, entry.person), company);
  if (entry.letters > 1) line.what += fmt::format(" and {} more", entry.letters - 1);
  line.detail = "Sent";
  const domain::Interview* interview = workspace.interview(entry.interview);
  if (interview != nullptr)
    line.detail =
        fmt::format("Sent, after the {}", interview->round.empty() ? "interview" : round_words(interview->round));
  line.mark = Mark::done;
  line.to = {.page = PageId::letter,
             .interview = entry.interview,
             .person = entry.person,
             .letter = entry.letter,
             .note = entry.note};
  return line;
}

CourseLine outcome_line(const domain::Opportunity& opportunity) {
  CourseLine line;
  line.what = opportunity.stage == domain::Stage::unset ? "What came of it" : std::string(spoken(opportunity.stage));
  line.detail = std::string(domain::first_sentence(opportunity.outcome->text));
  if (line.detail.empty()) line.detail = "What they said is not written down";
  line.mark = Mark::plain;
  line.to = {
      .page = PageId::opportunities, .opportunity = opportunity.id, .focus = "opportunities/opportunity/outcome"};
  return line;
}

std::vector<CourseLine> course_lines(const Workspace& workspace, const domain::Opportunity& opportunity,
                                     const domain::Time& now) {
  domain::CourseInput in{&opportunity, rounds_of(workspace, opportunity.id), {}, now};
  // Each list of notes may push an earlier one out of the workspace's memory: they are copied.
  std::vector<domain::Note> notes;
  for (const domain::Interview* one : in.interviews)
    for (const domain::Note& note : workspace.notes(one->id)) notes.push_back(note);
  for (const domain::Note& note : notes) in.notes.push_back(&note);
  std::vector<CourseLine> lines;
  for (const CourseEntry& entry : domain::course(in)) {
    CourseLine line = entry.kind == CourseKind::round    ? round_line(workspace, entry)
                      : entry.kind == CourseKind::letter ? letter_line(workspace, entry, opportunity.company)
                                                         : outcome_line(opportunity);
    line.when = !entry.at     ? std::string("no day yet")
                : entry.ahead ? domain::coming(*entry.at, now)
                              : compact_day(domain::dated(domain::date_of(*entry.at), domain::date_of(now)));
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string source_words(const Workspace& workspace, const PatternSource& source, const std::string& text) {
  const domain::Interview* interview = workspace.interview(source.interview);
  const std::string_view verb = source.kind == PatternSource::Kind::asked     ? "asked"
                                : source.kind == PatternSource::Kind::worried ? "worried"
                                                                              : "cares";
  std::string where = interview == nullptr ? std::string{} : round_words(interview->round);
  if (where.empty() && interview != nullptr && interview->ends)
    where = domain::day_and_month(domain::date_of(*interview->ends));
  std::string words = fmt::format("{} {}", name_of(workspace, source.person), verb);
  if (!where.empty()) words += ", " + where;
  if (source.text != text) words += fmt::format(": “{}”", source.text);
  return words;
}

PatternLine pattern_line(const Workspace& workspace, const domain::Pattern& pattern) {
  PatternLine line{.text = pattern.text, .detail = {}, .sources = {}, .mark = Mark::plain, .to = {}};
  for (const PatternSource& source : pattern.sources)
    if (std::string words = source_words(workspace, source, pattern.text);
        std::find(line.sources.begin(), line.sources.end(), words) == line.sources.end())
      line.sources.push_back(std::move(words));
  line.mark = pattern.settled ? Mark::done : pattern.worry ? Mark::due : Mark::plain;
  line.detail = fmt::format("{} people{}", pattern.people,
                            pattern.settled ? ", settled"
                            : pattern.worry ? ", not settled"
                                            : "");
  if (pattern.question)
    line.to = {.page = PageId::bank, .question = pattern.question};
  else
    line.to = {.page = PageId::debrief,
               .interview = pattern.sources.back().interview,
               .step = static_cast<int>(pattern.worry ? domain::Step::concerns : domain::Step::personal)};
  return line;
}

}  // namespace

std::vector<PatternLine> pattern_lines(const Workspace& workspace, const domain::Opportunity& opportunity) {
  const auto rounds = rounds_at(workspace, opportunity);
  std::vector<domain::PersonId> ids;
  const auto add = [&](domain::PersonId id) {
    if (id && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  };
  for (const domain::Interview* there : rounds) {
    for (const auto& one : there->people) add(one.person);
    for (const auto& one : there->asked) add(one.by);
    for (const auto& one : there->concerns) add(one.by);
  }
  std::vector<const domain::Person*> people;
  for (const domain::PersonId id : ids)
    if (const domain::Person* person = workspace.person(id)) people.push_back(person);
  std::vector<PatternLine> lines;
  for (const domain::Pattern& pattern : domain::patterns(rounds, people))
    lines.push_back(pattern_line(workspace, pattern));
  return lines;
}

OpportunityRecord opportunity_record(const Workspace& workspace, const domain::Opportunity& opportunity,
                                     const domain::Time& now) {
  OpportunityRecord record;
  record.course = course_lines(workspace, opportunity, now);
  for (const domain::PlannedStep& step : workspace.plan()) {
    using enum domain::StepProgress;
    const bool theirs = step.opportunity == opportunity.id && step.kind != domain::StepKind::keep_looking;
    if (theirs && (step.state == open || step.state == overdue)) record.plan.push_back(step);
  }
  std::stable_sort(record.plan.begin(), record.plan.end(), [](const auto& a, const auto& b) {
    return (a.state == domain::StepProgress::overdue) > (b.state == domain::StepProgress::overdue);
  });
  for (const domain::Interview* one : rounds_of(workspace, opportunity.id)) {
    const auto end = domain::end_of(*one);
    if (end && *end > now) record.next = one->id;  // rows come newest first: the soonest one stays
  }
  return record;
}

}  // namespace afterword::ui
