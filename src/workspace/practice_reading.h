// Practice as the store's rows make it, for the reader: each function within one reading of the file.
#pragma once

#include <optional>
#include <vector>

#include "store/practice.h"
#include "workspace/practice.h"

namespace afterword::workspace {

/// What all of them need to know.
struct Occasion {
  domain::Time now;
  int rollover_hour = domain::default_rollover_hour;
};

std::vector<DueRow> practice_rows(store::Connection& connection, const Occasion& when, const domain::PracticeFor& what,
                                  int limit, std::uint64_t seed);
std::vector<PracticeChoice> practice_choices(store::Connection& connection, const Occasion& when);
/// "Due today", "for Hillside, Tuesday 28 April": what a session says of itself.
std::string practice_title(store::Connection& connection, const Occasion& when, const domain::PracticeFor& what);
std::optional<std::array<NextDue, 5>> next_due(store::Connection& connection, const Occasion& when,
                                               domain::QuestionId id, domain::InterviewId before);
std::optional<QuestionPractice> question_practice(store::Connection& connection, const Occasion& when,
                                                  domain::QuestionId id);
std::optional<domain::Preparation> preparation(store::Connection& connection, const Occasion& when,
                                               domain::InterviewId id, double minutes_per_day);
SessionEnd session_end(store::Connection& connection, const Occasion& when, const domain::PracticeSession& session);
PracticeFigures practice_figures(store::Connection& connection, const Occasion& when);

/// For those above: a row with its words.
std::optional<DueRow> due_row(store::Connection& connection, const Occasion& when, domain::QuestionId id);

}  // namespace afterword::workspace
