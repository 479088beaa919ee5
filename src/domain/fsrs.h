// The practice scheduler: FSRS-6 with 21 weights, to the last digit of its reference implementation (ts-fsrs 5.4.2).
// Pure: the time of a review and the function that tells its day are parameters.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"

namespace afterword::domain::fsrs {

enum class Rating { again = 1, hard, good, easy };
enum class State { fresh, learning, review, relearning };
std::string_view word(State state);  ///< "New", "Learning", "Review", "Relearning"

constexpr std::size_t weight_count = 21;
/// The published default weights of FSRS-6.
extern const std::array<double, weight_count> default_weights;

struct Parameters {
  std::array<double, weight_count> w = default_weights;
  double desired_retention = 0.9;  ///< 0 < q ≤ 1: the retrievability at which a question comes back
  int maximum_interval = 36500;    ///< days
  bool short_term = true;          ///< learning steps of minutes, and their own formula for reviews on the same day
  std::vector<int> learning_steps{1, 10};  ///< minutes
  std::vector<int> relearning_steps{10};   ///< minutes
};

/// What is remembered of one question, as left by its last review.
struct Card {
  State state = State::fresh;
  int step = 0;           ///< index into the steps
  double stability = 0;   ///< days after which retrievability is 0.9
  double difficulty = 0;  ///< 1 … 10
  std::int64_t due_ms = 0;
  std::int64_t last_review_ms = 0;
  int scheduled_days = 0;
  int reps = 0;
  int lapses = 0;
  friend bool operator==(const Card&, const Card&) = default;
};

/// One review carried out.
struct Reviewed {
  Card card;
  int elapsed_days = 0;           ///< calendar days since the review before
  double retrievability = 0;      ///< by calendar days, just before the review; 0 on the first
  double retrievability_24h = 0;  ///< by whole 24-hour blocks, as shown to the user; 0 on the first
};

/// Tells the number of the day that a moment (UTC milliseconds) belongs to.
using DayOf = std::function<std::int64_t(std::int64_t utc_ms)>;
std::int64_t utc_day(std::int64_t utc_ms);
/// Days by the user's clock that begin at `rollover_hour` (0 … 23), in an offset of minutes east of UTC.
DayOf local_day(int offset_min, int rollover_hour);

class Scheduler {
 public:
  /// Brings every weight into its box; an error for a weight that is no number, or parameters out of range.
  static Result<Scheduler> make(Parameters parameters, DayOf day_of = utc_day);

  /// The card after a review; an error when its day lies before that of the last one.
  Result<Reviewed> review(const Card& card, std::int64_t now_ms, Rating rating) const;
  enum class Schedule { yes, no };
  /// The card after a review `elapsed_days` after the one before. Schedule::no leaves its due time and days as they
  /// were: for a review that another one follows, at a fourth of the work. What is remembered is the same.
  Card after(const Card& card, std::int64_t now_ms, int elapsed_days, Rating rating, Schedule schedule) const;
  /// The state after all reviews in order of time.
  Result<Card> replay(std::span<const Review> reviews) const;
  /// Predicted probability of recall now, by whole 24-hour blocks; 0 for a card never reviewed.
  double retrievability(const Card& card, std::int64_t now_ms) const;
  /// Predicted probability of recall `days` after the last review.
  double forgetting_curve(double days, double stability) const;
  /// The first whole day on which that is at most `recall` (0 … 1, not 0); 0 where it always is.
  double days_until(double recall, double stability) const;
  const Parameters& parameters() const { return p_; }

 private:
  Scheduler(Parameters parameters, DayOf day_of);

  struct Memory {
    double stability, difficulty;
  };
  double initial_difficulty(int grade) const;
  int interval(double stability) const;
  Memory next_memory(const Card& card, int elapsed_days, int grade) const;
  double next_stability(const Card& card, int elapsed_days, int grade) const;
  double lapse_stability(const Card& card, double recall) const;
  Card by_steps(const Card& card, const Memory& memory, std::int64_t now_ms, int grade) const;
  int ordered_interval(const Card& card, int elapsed_days, int grade) const;

  Parameters p_;
  DayOf day_of_;
  double factor_ = 0, modifier_ = 0, recall_gain_ = 0, easiest_ = 0;
};

/// 1, 2 Again; 3 Hard; 4 Good; 5 Easy. Ratings outside 1 … 5 are taken as the nearest.
Rating from_self_rating(int rating);

}  // namespace afterword::domain::fsrs
