// A widget’s path follows from the step, the row’s number and the field; the few exceptions stand here.
#include "ui/screens/lack_route.h"

#include <algorithm>

#include <fmt/format.h>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

namespace {

template <class Rows>
int index_of(const Rows& rows, std::int64_t id) {
  const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id.value == id; });
  return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
}

/// The row's number on its step, -1 where it has none. A person is found by their part in the interview.
int row_number(const domain::Interview& interview, const domain::Lack& lack) {
  switch (lack.noun) {
    case domain::Noun::asked:
      return index_of(interview.asked, lack.row);
    case domain::Noun::concern:
      return index_of(interview.concerns, lack.row);
    case domain::Noun::document:
      return index_of(interview.documents, lack.row);
    case domain::Noun::asset:
      return index_of(interview.not_mentioned, lack.row);
    case domain::Noun::attendee:
      return index_of(interview.people, lack.row);
    case domain::Noun::person: {
      const auto at = std::find_if(interview.people.begin(), interview.people.end(),
                                   [&](const domain::Attendee& one) { return one.person.value == lack.row; });
      return at == interview.people.end() ? -1 : static_cast<int>(at - interview.people.begin());
    }
    default:
      return -1;
  }
}

domain::PersonId person_of(const domain::Interview& interview, const domain::Lack& lack) {
  if (lack.noun == domain::Noun::person) return {lack.row};
  const int at = row_number(interview, lack);
  if (lack.noun != domain::Noun::attendee || at < 0) return {};
  return interview.people[static_cast<std::size_t>(at)].person;
}

}  // namespace

Route lack_route(const domain::Interview& interview, const domain::Lack& lack) {
  Route route{.page = PageId::debrief, .interview = interview.id, .step = static_cast<int>(lack.step)};
  route.focus = fmt::format("debrief/{}", step_path(lack.step));
  const int number = row_number(interview, lack);
  if (number >= 0) route.focus += fmt::format("/{}", number);
  if (lack.step == domain::Step::personal && lack.field == "new") {
    route.focus += "/details/new";
  } else if (lack.step == domain::Step::documents && lack.field == "direction") {
    route.focus += "/direction/given";  // a row of chips is entered at its first
  } else if (!lack.field.empty()) {
    route.focus += fmt::format("/{}", lack.field);
  }
  return route;
}

bool planned_already(const domain::Interview& interview, const domain::Lack& lack,
                     const std::vector<const domain::PlannedStep*>& plan) {
  const bool contact = lack.field == "email" || lack.field == "address" || lack.field == "phone";
  if (!contact) return false;
  const domain::PersonId person = person_of(interview, lack);
  return std::any_of(plan.begin(), plan.end(), [&](const domain::PlannedStep* step) {
    return step->kind == domain::StepKind::missing_contact && step->person == person && person && !is_closed(*step);
  });
}

}  // namespace afterword::ui
