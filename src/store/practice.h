// What practice asks of the file: which questions, how they stand, and the figures behind Insights.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/calibration.h"
#include "domain/memory.h"
#include "domain/mock_interview.h"
#include "domain/practice_why.h"
#include "domain/records.h"

namespace afterword::store {

class Connection;

/// One of the questions to choose from.
struct Ranked {
  domain::QuestionId id;
  double weakness = 0;
};

// Weakest first, the one that was due or weak earlier before others, at most `limit`.
std::vector<Ranked> due_questions(Connection& connection, std::int64_t now_ms, int limit);
std::vector<Ranked> weak_questions(Connection& connection, std::int64_t now_ms, int limit);
int count_due(Connection& connection, std::int64_t now_ms);
int count_weak(Connection& connection, std::int64_t now_ms);

/// A question that nobody asked and nobody practised stands among others as if it had this weakness.
constexpr double weakness_of_new = 0.3;
/// Every question of a category that is not suspended, likewise.
std::vector<Ranked> category_questions(Connection& connection, domain::Category category, std::int64_t now_ms,
                                       int limit);

/// Questions of one opportunity's interviews, or of one interview, that are not suspended; each once.
struct AskedQuestion {
  domain::QuestionId id;
  double weakness = 0;
  int times = 0;
  bool unanswered = false;           ///< the latest time
  std::vector<domain::PersonId> by;  ///< everybody who asked it
  std::optional<int> rating;         ///< of the latest answer
  std::optional<int> received;       ///< the worst
};
/// In the order in which they were first asked.
std::vector<AskedQuestion> asked_questions(Connection& connection, domain::OpportunityId opportunity,
                                           domain::InterviewId interview, std::int64_t now_ms);
/// Who takes part in the opportunity's next interview after `now_ms`; nobody where there is none, or none is named.
std::vector<domain::PersonId> who_comes(Connection& connection, domain::OpportunityId opportunity, std::int64_t now_ms);

/// Everything that was asked or practised, and the first `new_ones` of the rest of the bank.
std::vector<domain::MockCandidate> mock_candidates(Connection& connection, std::int64_t now_ms, int new_ones);

/// All that a practice row says.
struct PracticeRow {
  domain::QuestionId id;
  std::string text;
  domain::Category category = domain::Category::unset;
  domain::PracticeFacts facts;
  double weakness = 0;
};
/// Nothing where there is no such question.
std::optional<PracticeRow> practice_row(Connection& connection, domain::QuestionId id, const domain::Time& now,
                                        int rollover_hour);

/// The questions that can be prepared: asked or practised, not suspended.
std::vector<domain::QuestionId> questions_to_prepare(Connection& connection);
/// The rating before a moment, in practice or in an interview.
std::optional<int> rating_before(Connection& connection, domain::QuestionId id, const domain::Time& moment);

int count_practices(Connection& connection);

struct CategoryCounts {
  domain::Category category = domain::Category::unset;
  int questions = 0, practised = 0, due = 0, weak = 0, asked = 0, suspended = 0, failing = 0;
};
std::vector<CategoryCounts> category_counts(Connection& connection, std::int64_t now_ms);

struct Rated {
  domain::Category category = domain::Category::unset;
  domain::Time at;
  int rating = 0;
};
/// Calls `take` for every rated answer and practice in order of time.
void each_rating(Connection& connection, const std::function<void(const Rated&)>& take);
std::vector<domain::RatingPair> predicted_pairs(Connection& connection);
std::vector<domain::RatingPair> received_pairs(Connection& connection);

}  // namespace afterword::store
