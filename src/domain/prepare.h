// Preparing for an interview's date: which questions to practise on which day, so that as much as possible is
// remembered on that date.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/fsrs.h"
#include "domain/records.h"

namespace afterword::domain {

/// One question to prepare.
struct PrepareCard {
  QuestionId id;
  fsrs::Card card;            ///< State::fresh where it was never practised
  std::optional<int> rating;  ///< the latest, in an interview or in practice
  double weakness = 0;        ///< domain/standing.h; decides between equals
  bool practised_today = false;
  friend bool operator==(const PrepareCard&, const PrepareCard&) = default;
};

struct PrepareInput {
  std::vector<PrepareCard> cards;
  Time now;
  Time interview;                   ///< when it begins
  double minutes_per_day = 20;      ///< what the user has for practice; above 960 counts as 960
  double minutes_per_question = 4;  ///< one question with prediction, answer and comparison
  double desired_retention = 0.9;   ///< from this retrievability on the date a question counts as ready
  int rollover_hour = 4;
};

/// What to practise on one day, in order.
struct PreparedDay {
  Date date;
  std::vector<QuestionId> questions;
  bool last_pass = false;  ///< a day of the last round before the date
  friend bool operator==(const PreparedDay&, const PreparedDay&) = default;
};

/// A question is *ready* where its expected retrievability on the date is at least `desired_retention` and its latest
/// rating at least 3. A practice that is planned is expected to be rated 4 with the probability that the answer is
/// remembered then (0.6 where it was never practised), and 2 otherwise; what is remembered after it is the mean of the
/// two, weighed by that probability.
struct Preparation {
  std::vector<PreparedDay> days;  ///< today first, the day before the interview last; empty where the date is past
  int questions = 0;
  int ready_without = 0;                      ///< where nothing more is practised
  int ready_with_today = 0;                   ///< where today's session is practised and nothing after it
  int ready_by_plan = 0;                      ///< where every day goes as planned
  double mean_without = 0, mean_by_plan = 0;  ///< expected retrievability on the date, averaged over the questions
  std::vector<QuestionId> left_out;           ///< what time cannot cover: in no day and not ready, weakest first
  std::string sentence;  ///< "Ready for 31 of 40 on Tuesday 28 April; after today’s session for 33. …"
  friend bool operator==(const Preparation&, const Preparation&) = default;
};

/// Plans every day from today to the day before the interview (today only, where it is today). Every question comes
/// once as early as there is time, those never practised and the weakest first; then the lowest expected retrievability
/// on the date first, until it is `enough_recall`. In the last days, up to three, every question that gains by it comes
/// once more, in equal parts, before what is remembered worst takes the minutes that remain. No question comes twice a
/// day. Any time at all is enough for one question a day.
constexpr double enough_recall = 0.97;
Preparation prepare(const PrepareInput& input);

}  // namespace afterword::domain
