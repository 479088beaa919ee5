// FSRS-6. A question's memory is a stability (how long it lasts) and a difficulty; each review moves both by formulas
// with 21 weights, and the next interval is the time after which recall has fallen to the wanted probability.
#include "domain/fsrs.h"

#include <algorithm>
#include <cmath>

namespace afterword::domain::fsrs {

const std::array<double, weight_count> default_weights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                          0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                          1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

namespace {

constexpr double stability_min = 0.001, stability_max = 36500, initial_stability_min = 0.1;
constexpr double difficulty_min = 1, difficulty_max = 10;
constexpr std::int64_t minute_ms = 60'000, day_ms = 86'400'000;

// Half up, also for negative numbers: the reference rounds so, and std::round does not.
double round8(double x) { return std::floor(x * 1e8 + 0.5) / 1e8; }
double round_whole(double x) { return std::floor(x + 0.5); }

struct Box {
  double low, high;
};

constexpr std::array<Box, weight_count> boxes = {
    {{0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0, 0.8},      {0.1, 0.8}}};

double into(const Box& box, double x) { return std::min(std::max(x, box.low), box.high); }

// Several relearning steps on one day must not lift stability above what it was: that bounds w17 and w18.
double short_term_ceiling(const std::array<double, weight_count>& w, std::size_t relearning_steps) {
  if (relearning_steps <= 1) return 2;
  const double w11 = into(boxes[11], w[11]), w13 = into(boxes[13], w[13]), w14 = into(boxes[14], w[14]);
  const double sum = std::log(w11) + std::log(std::pow(2.0, w13) - 1) + 0.3 * w14;
  const double root = std::sqrt(std::max(0.0, -sum / static_cast<double>(relearning_steps)));
  return into({0.01, 2}, round8(root));
}

void clamp_weights(Parameters& p) {
  const double ceiling = short_term_ceiling(p.w, p.relearning_steps.size());
  for (std::size_t i = 0; i < weight_count; ++i) {
    Box box = boxes[i];
    if (i == 17 || i == 18) box = {0, ceiling};
    if (i == 19 && p.short_term) box.low = 0.01;
    p.w[i] = into(box, p.w[i]);
  }
}

bool in_range(const Parameters& p) {
  const auto positive = [](int minutes) { return minutes > 0; };
  return p.desired_retention > 0 && p.desired_retention <= 1 && p.maximum_interval >= 1 &&
         std::all_of(p.learning_steps.begin(), p.learning_steps.end(), positive) &&
         std::all_of(p.relearning_steps.begin(), p.relearning_steps.end(), positive) &&
         std::all_of(p.w.begin(), p.w.end(), [](double x) { return std::isfinite(x); });
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

}  // namespace

std::string_view word(State state) {
  constexpr std::array<std::string_view, 4> words = {"New", "Learning", "Review", "Relearning"};
  return words[static_cast<std::size_t>(state)];
}

std::int64_t utc_day(std::int64_t utc_ms) { return floor_div(utc_ms, day_ms); }

DayOf local_day(int offset_min, int rollover_hour) {
  const std::int64_t shift = (offset_min - std::int64_t{rollover_hour} * 60) * minute_ms;
  return [shift](std::int64_t utc_ms) { return floor_div(utc_ms + shift, day_ms); };
}

Rating from_self_rating(int rating) {
  if (rating <= 2) return Rating::again;
  if (rating == 3) return Rating::hard;
  return rating == 4 ? Rating::good : Rating::easy;
}

Result<Scheduler> Scheduler::make(Parameters parameters, DayOf day_of) {
  if (!in_range(parameters))
    return Error::invalid(
        "The scheduler's parameters are out of range: 21 finite weights, a retention above 0 and up to 1, an interval "
        "and steps of at least 1 are needed");
  clamp_weights(parameters);
  return Scheduler(std::move(parameters), std::move(day_of));
}

Scheduler::Scheduler(Parameters parameters, DayOf day_of) : p_(std::move(parameters)), day_of_(std::move(day_of)) {
  const double decay = -p_.w[20];
  factor_ = round8(std::exp(std::log(0.9) / decay) - 1);
  modifier_ = round8((std::pow(p_.desired_retention, 1 / decay) - 1) / factor_);
  recall_gain_ = std::exp(p_.w[8]);
  easiest_ = initial_difficulty(4);
}

double Scheduler::forgetting_curve(double days, double stability) const {
  return round8(std::pow(1 + factor_ * days / stability, -p_.w[20]));
}

double Scheduler::days_until(double recall, double stability) const {
  if (recall >= 1) return 0;
  // The curve turned around, then put right for what rounding did to it.
  double days = std::max(0.0, std::floor(stability / factor_ * (std::pow(recall, -1 / p_.w[20]) - 1)));
  while (days > 0 && forgetting_curve(days - 1, stability) <= recall) --days;
  while (forgetting_curve(days, stability) > recall) ++days;
  return days;
}

double Scheduler::initial_difficulty(int grade) const { return round8(p_.w[4] - std::exp((grade - 1) * p_.w[5]) + 1); }

int Scheduler::interval(double stability) const {
  return static_cast<int>(std::min(std::max(1.0, round_whole(stability * modifier_)), double(p_.maximum_interval)));
}

double Scheduler::lapse_stability(const Card& card, double recall) const {
  const double s = card.stability;
  const double forgotten = p_.w[11] * std::pow(card.difficulty, -p_.w[12]) * (std::pow(s + 1, p_.w[13]) - 1) *
                           std::exp(p_.w[14] * (1 - recall));
  const double ceiling = round8(p_.short_term ? s / std::exp(p_.w[17] * p_.w[18]) : s);
  return std::min(std::max(ceiling, stability_min), round8(into({stability_min, stability_max}, forgotten)));
}

double Scheduler::next_stability(const Card& card, int elapsed_days, int grade) const {
  const double s = card.stability;
  if (p_.short_term && elapsed_days == 0) {
    double increase = std::pow(s, -p_.w[19]) * std::exp(p_.w[17] * (grade - 3 + p_.w[18]));
    if (grade >= 2) increase = std::max(increase, 1.0);
    return round8(into({stability_min, stability_max}, s * increase));
  }
  const double recall = forgetting_curve(elapsed_days, s);
  if (grade == 1) return lapse_stability(card, recall);
  const double bonus = grade == 2 ? p_.w[15] : grade == 4 ? p_.w[16] : 1;
  const double growth =
      recall_gain_ * (11 - card.difficulty) * std::pow(s, -p_.w[9]) * (std::exp(p_.w[10] * (1 - recall)) - 1) * bonus;
  return round8(into({stability_min, stability_max}, s * (1 + growth)));
}

Scheduler::Memory Scheduler::next_memory(const Card& card, int elapsed_days, int grade) const {
  const Box difficulty{difficulty_min, difficulty_max};
  if (card.state == State::fresh)
    return {std::max(p_.w[static_cast<std::size_t>(grade) - 1], initial_stability_min),
            into(difficulty, initial_difficulty(grade))};
  const double damped = round8(-p_.w[6] * (grade - 3) * (10 - card.difficulty) / 9);
  const double reverted = p_.w[7] * easiest_ + (1 - p_.w[7]) * (card.difficulty + damped);
  return {next_stability(card, elapsed_days, grade), into(difficulty, round8(reverted))};
}

// Intervals of a question that is known: Hard before Good before Easy (and, without short-term steps, Again before).
int Scheduler::ordered_interval(const Card& card, int elapsed_days, int grade) const {
  const auto days = [&](int g) { return interval(next_memory(card, elapsed_days, g).stability); };
  int hard = days(2), good = days(3), easy = days(4);
  if (p_.short_term) {
    hard = std::min(hard, good);
    good = std::max(good, hard + 1);
    easy = std::max(easy, good + 1);
    return grade == 2 ? hard : grade == 3 ? good : easy;
  }
  const int again = std::min(days(1), hard);
  hard = std::max(hard, again + 1);
  good = std::max(good, hard + 1);
  easy = std::max(easy, good + 1);
  return grade == 1 ? again : grade == 2 ? hard : grade == 3 ? good : easy;
}

namespace {

struct StepEntry {
  int minutes = 0, next = 0;  // 0 minutes: no entry
};

StepEntry step_entry(const std::vector<int>& steps, State state, int step, int grade) {
  const auto count = static_cast<int>(steps.size());
  if (step >= count) return {};
  const auto at = [&](int i) { return steps[static_cast<std::size_t>(i)]; };
  if (state == State::review) return grade == 1 ? StepEntry{at(step), 0} : StepEntry{};
  switch (grade) {
    case 1:
      return {at(0), 0};
    case 2:
      return {static_cast<int>(round_whole(count == 1 ? 1.5 * at(0) : (at(0) + at(1)) / 2.0)), step};
    case 3:
      return step + 1 < count ? StepEntry{at(step + 1), step + 1} : StepEntry{};
    default:
      return {};
  }
}

}  // namespace

Card Scheduler::by_steps(const Card& card, const Memory& memory, std::int64_t now_ms, int grade) const {
  const bool fresh = card.state == State::fresh || card.state == State::learning;
  const auto entry = step_entry(fresh ? p_.learning_steps : p_.relearning_steps, card.state, card.step, grade);
  Card next = card;
  if (entry.minutes == 0) {
    next.state = State::review;
    next.step = 0;
    next.scheduled_days = interval(memory.stability);
    next.due_ms = now_ms + next.scheduled_days * day_ms;
    return next;
  }
  constexpr int day_minutes = 1440;
  next.step = entry.next;
  next.due_ms = now_ms + entry.minutes * minute_ms;
  next.scheduled_days = entry.minutes / day_minutes;
  next.state = entry.minutes >= day_minutes ? State::review : fresh ? State::learning : State::relearning;
  return next;
}

Card Scheduler::after(const Card& card, std::int64_t now_ms, int elapsed_days, Rating rating, Schedule schedule) const {
  const int grade = static_cast<int>(rating);
  const bool first = card.state == State::fresh;
  const Memory memory = next_memory(card, elapsed_days, grade);
  const bool known = !p_.short_term || (card.state == State::review && grade != 1);
  Card next = known ? card : by_steps(card, memory, now_ms, grade);
  if (known) {
    next.state = State::review;
    next.step = 0;
    if (schedule == Schedule::yes) {
      next.scheduled_days = ordered_interval(card, elapsed_days, grade);
      next.due_ms = now_ms + next.scheduled_days * day_ms;
    }
  }
  const bool lapsed = grade == 1 && (p_.short_term ? card.state == State::review : !first);
  next.stability = memory.stability;
  next.difficulty = memory.difficulty;
  next.last_review_ms = now_ms;
  next.reps = card.reps + 1;
  next.lapses = card.lapses + (lapsed ? 1 : 0);
  return next;
}

Result<Reviewed> Scheduler::review(const Card& card, std::int64_t now_ms, Rating rating) const {
  Reviewed done;
  if (card.state != State::fresh) {
    const auto days = day_of_(now_ms) - day_of_(card.last_review_ms);
    if (days < 0) return Error::invalid("A review cannot lie on a day before the last one of its question");
    done.elapsed_days = static_cast<int>(days);
    done.retrievability = forgetting_curve(done.elapsed_days, card.stability);
    done.retrievability_24h = retrievability(card, now_ms);
  }
  done.card = after(card, now_ms, done.elapsed_days, rating, Schedule::yes);
  return done;
}

Result<Card> Scheduler::replay(std::span<const Review> reviews) const {
  Card card;
  for (const auto& r : reviews) {
    auto next = review(card, r.at.utc_ms, from_self_rating(r.rating));
    if (!next) return next.error();
    card = next->card;
  }
  return card;
}

double Scheduler::retrievability(const Card& card, std::int64_t now_ms) const {
  if (card.state == State::fresh) return 0;
  const std::int64_t blocks = std::max<std::int64_t>(0, floor_div(now_ms - card.last_review_ms, day_ms));
  return forgetting_curve(static_cast<double>(blocks), round8(card.stability));
}

}  // namespace afterword::domain::fsrs
