// Which questions a session holds, and what there is to choose from.
#include <algorithm>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/likely.h"
#include "store/records.h"
#include "store/summaries.h"
#include "workspace/practice_reading.h"

namespace afterword::workspace {
namespace {

using domain::PracticeFor;
using domain::PracticeKind;
using domain::QuestionId;

constexpr int bank_for_mock = 5000;   // so many that nobody asked are drawn from
constexpr double usual_minutes = 20;  // where the user set no other time for a day
constexpr std::string_view minutes_preference = "practice.minutes";

std::vector<QuestionId> ids_of(const std::vector<store::Ranked>& ranked) {
  std::vector<QuestionId> ids;
  for (const auto& one : ranked) ids.push_back(one.id);
  return ids;
}

template <class Key>
std::vector<QuestionId> sorted_by(std::vector<store::AskedQuestion> asked, Key key) {
  std::stable_sort(asked.begin(), asked.end(), [&](const auto& a, const auto& b) { return key(a) > key(b); });
  std::vector<QuestionId> ids;
  for (const auto& one : asked) ids.push_back(one.id);
  return ids;
}

std::vector<QuestionId> likely(store::Connection& connection, const Occasion& when, domain::OpportunityId opportunity) {
  const auto coming = store::who_comes(connection, opportunity, when.now.utc_ms);
  const auto comes = [&](domain::PersonId person) {
    return coming.empty() || std::find(coming.begin(), coming.end(), person) != coming.end();
  };
  return sorted_by(store::asked_questions(connection, opportunity, {}, when.now.utc_ms), [&](const auto& one) {
    const bool by_one = std::any_of(one.by.begin(), one.by.end(), comes);
    return domain::comes_back({one.times, by_one, one.unanswered, one.rating, one.received, one.weakness});
  });
}

std::vector<QuestionId> mock(store::Connection& connection, const Occasion& when, domain::OpportunityId opportunity,
                             int limit, std::uint64_t seed) {
  auto candidates = store::mock_candidates(connection, when.now.utc_ms, bank_for_mock);
  if (opportunity)
    for (const auto& asked : store::asked_questions(connection, opportunity, {}, when.now.utc_ms))
      for (auto& one : candidates)
        if (one.id == asked.id) one.asked_here = true;
  return domain::mock_interview(std::move(candidates), limit, seed);
}

double minutes_a_day(store::Connection& connection) {
  const auto text = store::load_preference(connection, minutes_preference).value_or("");
  const int minutes = std::atoi(text.c_str());
  return minutes > 0 ? minutes : usual_minutes;
}

std::vector<QuestionId> chosen(store::Connection& connection, const Occasion& when, const PracticeFor& what, int limit,
                               std::uint64_t seed) {
  const std::int64_t now = when.now.utc_ms;
  switch (what.kind) {
    case PracticeKind::due:
      return ids_of(store::due_questions(connection, now, limit));
    case PracticeKind::weak:
      return ids_of(store::weak_questions(connection, now, limit));
    case PracticeKind::category:
      return ids_of(store::category_questions(connection, what.category, now, limit));
    case PracticeKind::opportunity:
      return sorted_by(store::asked_questions(connection, what.opportunity, {}, now),
                       [](const auto& one) { return one.weakness; });
    case PracticeKind::interview:
      return sorted_by(store::asked_questions(connection, {}, what.interview, now), [](const auto&) { return 0; });
    case PracticeKind::likely:
      return likely(connection, when, what.opportunity);
    case PracticeKind::prepare: {
      const auto plan = preparation(connection, when, what.interview, minutes_a_day(connection));
      return plan && !plan->days.empty() ? plan->days.front().questions : std::vector<QuestionId>();
    }
    case PracticeKind::mock:
      return mock(connection, when, what.opportunity, limit, seed);
    case PracticeKind::question:
      return {what.question};
  }
  return {};
}

// "Hillside", or what stands for a company without a name.
std::string company_of(store::Connection& connection, domain::OpportunityId id) {
  const auto opportunity = store::load(connection, id);
  return opportunity && !opportunity->company.empty() ? opportunity->company : "the company without a name";
}

/// An interview as the choices need it.
struct Meeting {
  domain::InterviewId id;
  domain::OpportunityId opportunity;
  std::string company;
  std::int64_t at_ms = 0;
  domain::Date day;
  int asked = 0;
};

// Earliest first.
std::vector<Meeting> meetings(store::Connection& connection, const Occasion& when) {
  std::vector<Meeting> all;
  for (const auto& one : store::interview_summaries(connection)) {
    const auto at = one.starts ? one.starts : one.ends;
    const domain::Time known = at.value_or(domain::Time{one.id.value >> 20, when.now.offset_min});
    all.push_back({one.id, one.opportunity, one.company.empty() ? "the company without a name" : one.company,
                   known.utc_ms, domain::date_of(known), one.asked});
  }
  std::sort(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return std::pair(a.at_ms, a.id) < std::pair(b.at_ms, b.id); });
  return all;
}

/// Collects choices that hold anything.
class Choices {
 public:
  void add(PracticeFor what, std::string title, std::string detail, int questions) {
    if (questions > 0) list.push_back({what, std::move(title), std::move(detail), questions});
  }
  std::vector<PracticeChoice> list;
};

PracticeFor of(PracticeKind kind, domain::OpportunityId opportunity, domain::InterviewId interview = {}) {
  PracticeFor what;
  what.kind = kind;
  what.opportunity = opportunity;
  what.interview = interview;
  return what;
}

// What lies ahead: today's part of the preparation, and what that company is likely to ask again.
void add_ahead(store::Connection& connection, const Occasion& when, const Meeting& meeting, Choices& choices) {
  const std::string date = domain::long_day(meeting.day);
  const auto plan = preparation(connection, when, meeting.id, minutes_a_day(connection));
  if (plan && !plan->days.empty())
    choices.add(of(PracticeKind::prepare, {}, meeting.id), "For " + meeting.company, date,
                static_cast<int>(plan->days.front().questions.size()));
  const auto asked = store::asked_questions(connection, meeting.opportunity, {}, when.now.utc_ms);
  choices.add(of(PracticeKind::likely, meeting.opportunity), "What " + meeting.company + " is likely to come back to",
              date, static_cast<int>(asked.size()));
}

void add_asked(store::Connection& connection, const Occasion& when, const std::vector<Meeting>& all, Choices& choices) {
  constexpr std::size_t most = 8;
  std::vector<domain::OpportunityId> seen;
  for (auto meeting = all.rbegin(); meeting != all.rend() && seen.size() < most; ++meeting) {
    if (meeting->asked == 0) continue;
    const auto here = store::asked_questions(connection, {}, meeting->id, when.now.utc_ms).size();
    choices.add(of(PracticeKind::interview, {}, meeting->id), "What they asked me at " + meeting->company,
                domain::long_day(meeting->day), static_cast<int>(here));
    if (std::find(seen.begin(), seen.end(), meeting->opportunity) != seen.end()) continue;
    seen.push_back(meeting->opportunity);
    const auto everywhere = store::asked_questions(connection, meeting->opportunity, {}, when.now.utc_ms).size();
    if (everywhere > here)
      choices.add(of(PracticeKind::opportunity, meeting->opportunity), "Everything " + meeting->company + " asked",
                  "in every round", static_cast<int>(everywhere));
  }
}

}  // namespace

std::optional<DueRow> due_row(store::Connection& connection, const Occasion& when, QuestionId id) {
  auto found = store::practice_row(connection, id, when.now, when.rollover_hour);
  if (!found) return std::nullopt;
  const domain::Memory& memory = found->facts.memory;
  DueRow row;
  row.id = id;
  row.text = std::move(found->text);
  row.category = found->category;
  row.why = domain::practice_why(found->facts);
  if (memory.card.reps > 0) row.due = domain::Time{memory.card.due_ms, when.now.offset_min};
  row.weakness = found->weakness;
  row.retrievability = found->facts.retrievability;
  row.rating = memory.standing.rating;
  row.practised = memory.card.reps;
  if (memory.failing)
    if (const auto question = store::load(connection, id)) row.advice = domain::failing_advice(*question);
  return row;
}

std::vector<DueRow> practice_rows(store::Connection& connection, const Occasion& when, const PracticeFor& what,
                                  int limit, std::uint64_t seed) {
  std::vector<DueRow> rows;
  for (const QuestionId id : chosen(connection, when, what, limit, seed)) {
    if (rows.size() >= static_cast<std::size_t>(std::max(limit, 0))) break;
    if (auto row = due_row(connection, when, id)) rows.push_back(std::move(*row));
  }
  return rows;
}

std::string practice_title(store::Connection& connection, const Occasion&, const PracticeFor& what) {
  const auto interview = store::load(connection, what.interview);
  const auto company = [&] { return company_of(connection, interview ? interview->opportunity : what.opportunity); };
  switch (what.kind) {
    case PracticeKind::due:
      return "Due today";
    case PracticeKind::weak:
      return "What is weak";
    case PracticeKind::category:
      return std::string(domain::spoken_name(what.category));
    case PracticeKind::opportunity:
      return "Everything " + company() + " asked";
    case PracticeKind::interview:
      return "What they asked me at " + company();
    case PracticeKind::likely:
      return "What " + company() + " is likely to come back to";
    case PracticeKind::prepare:
      return "for " + company() +
             (interview && interview->starts ? ", " + domain::long_day(domain::date_of(*interview->starts)) : "");
    case PracticeKind::mock:
      return what.opportunity ? "Mock interview for " + company() : "Mock interview";
    case PracticeKind::question:
      return "One question";
  }
  return "";
}

// What one comes back to stands first and keeps its key, however many past interviews follow.
std::vector<PracticeChoice> practice_choices(store::Connection& connection, const Occasion& when) {
  Choices choices;
  choices.add({}, "Due today", "", store::count_due(connection, when.now.utc_ms));
  const auto all = meetings(connection, when);
  for (const Meeting& meeting : all)
    if (meeting.at_ms > when.now.utc_ms) add_ahead(connection, when, meeting, choices);
  PracticeFor weak;
  weak.kind = PracticeKind::weak;
  choices.add(weak, "What is weak", "poorly rated, badly received or half forgotten",
              store::count_weak(connection, when.now.utc_ms));
  int questions = 0;
  const auto counts = store::category_counts(connection, when.now.utc_ms);
  for (const auto& one : counts) questions += one.questions - one.suspended;
  PracticeFor mock_interview;
  mock_interview.kind = PracticeKind::mock;
  choices.add(mock_interview, "Mock interview", "from introduction to your questions", questions);
  add_asked(connection, when, all, choices);
  for (const auto& one : counts) {
    PracticeFor category;
    category.kind = PracticeKind::category;
    category.category = one.category;
    choices.add(category, std::string(domain::spoken_name(one.category)),
                one.weak > 0 ? std::to_string(one.weak) + " weak" : "", one.questions - one.suspended);
  }
  return choices.list;
}

}  // namespace afterword::workspace
