// Planning is greedy: practice resets forgetting, so that at equal cost the question that would be remembered worst on
// the date gains most. A heap keeps the questions in that order; only what is practised moves in it, so that ten
// thousand questions and thirty days take milliseconds.
#include "domain/prepare.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <tuple>

#include "domain/dates.h"
#include "domain/practice_days.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr double first_success = 0.6;  // of a question never practised
constexpr int good_from = 3, expected_good = 4, expected_poor = 2;
constexpr int last_days = 3;

/// How a question is expected to stand. Days count from today.
struct Expected {
  fsrs::Card card;
  int day = 0;  // of the last practice
  int rating = 0;
  double recall = 0;  // on the date
};

class Planner {
 public:
  explicit Planner(const PrepareInput& input)
      : input_(input), scheduler_(*fsrs::Scheduler::make({})), today_(practice_day(input.now, input.rollover_hour)) {
    const Date date = practice_day(input.interview, input.rollover_hour);
    date_ = std::max(0, static_cast<int>((date - today_).count()));
    days_ = input.interview > input.now ? std::max(1, date_) : 0;
    for (const PrepareCard& card : input.cards) questions_.push_back(expected_now(card));
    untouched_ = questions_;
    practised_on_.assign(questions_.size(), -1);
    for (std::size_t i = 0; i < questions_.size(); ++i)
      if (input.cards[i].practised_today) practised_on_[i] = 0;
    planned_.assign(questions_.size(), false);
  }

  Preparation plan() {
    Preparation made;
    made.questions = static_cast<int>(questions_.size());
    made.ready_without = ready(questions_);
    made.mean_without = mean(questions_);
    order_first_pass();
    for (std::size_t i = 0; i < questions_.size(); ++i) lowest_.push({questions_[i].recall, i});
    for (int day = 0; day < days_; ++day) {
      made.days.push_back(day_of(day));
      if (day == 0) made.ready_with_today = ready(questions_);
    }
    if (days_ == 0) made.ready_with_today = made.ready_without;
    made.ready_by_plan = ready(questions_);
    made.mean_by_plan = mean(questions_);
    made.left_out = left_out();
    return made;
  }

 private:
  struct Key {
    double recall;
    std::size_t index;
    friend bool operator<(const Key& a, const Key& b) {  // the top of the heap is the lowest recall, then the first
      return a.recall != b.recall ? a.recall > b.recall : a.index > b.index;
    }
  };

  Expected expected_now(const PrepareCard& card) const {
    Expected one{card.card, 0, card.rating.value_or(0), 0};
    if (card.card.state == fsrs::State::fresh) return one;
    const Time last{card.card.last_review_ms, input_.now.offset_min};
    one.day = std::min(0, static_cast<int>((practice_day(last, input_.rollover_hour) - today_).count()));
    one.recall = scheduler_.forgetting_curve(date_ - one.day, one.card.stability);
    return one;
  }

  int capacity() const {
    constexpr double most_minutes = 960;
    if (!(input_.minutes_per_day > 0) || !(input_.minutes_per_question > 0)) return 0;
    return std::max(1, static_cast<int>(std::min(input_.minutes_per_day, most_minutes) / input_.minutes_per_question));
  }

  void order_first_pass() {
    for (std::size_t i = 0; i < questions_.size(); ++i)
      if (questions_[i].recall < enough_recall || questions_[i].rating < good_from) first_pass_.push_back(i);
    const auto key = [&](std::size_t i) {
      const bool practised = questions_[i].card.state != fsrs::State::fresh;
      return std::tuple(practised, practised ? questions_[i].recall : 0, -input_.cards[i].weakness, i);
    };
    std::sort(first_pass_.begin(), first_pass_.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  }

  // What a question is expected to be like after it is practised on `day`.
  Expected after(const Expected& before, int day) const {
    const bool fresh = before.card.state == fsrs::State::fresh;
    const int elapsed = fresh ? 0 : day - before.day;
    const double success = fresh ? first_success : scheduler_.forgetting_curve(elapsed, before.card.stability);
    using Schedule = fsrs::Scheduler::Schedule;
    const auto good = scheduler_.after(before.card, 0, elapsed, fsrs::Rating::good, Schedule::no);
    const auto again = scheduler_.after(before.card, 0, elapsed, fsrs::Rating::again, Schedule::no);
    const double until = date_ - day;
    Expected one{success >= 0.5 ? good : again, day, success >= 0.5 ? expected_good : expected_poor, 0};
    one.recall = success * scheduler_.forgetting_curve(until, good.stability) +
                 (1 - success) * scheduler_.forgetting_curve(until, again.stability);
    one.card.stability = success * good.stability + (1 - success) * again.stability;
    one.card.difficulty = success * good.difficulty + (1 - success) * again.difficulty;
    return one;
  }

  bool gains(std::size_t index, int day) const {
    return after(questions_[index], day).recall > questions_[index].recall;
  }

  void take(std::size_t index, int day, PreparedDay& to) {
    questions_[index] = after(questions_[index], day);
    practised_on_[index] = day;
    planned_[index] = true;
    to.questions.push_back(input_.cards[index].id);
    moved_.push_back(index);
  }

  bool may_take(std::size_t index, int day) const { return practised_on_[index] != day; }

  // Questions that this preparation has not come to yet.
  void first_pass(int day, int most, PreparedDay& to) {
    std::vector<std::size_t> later;
    while (most > 0 && next_first_ < first_pass_.size()) {
      const std::size_t index = first_pass_[next_first_++];
      if (planned_[index]) continue;
      if (!may_take(index, day)) {
        later.push_back(index);
        continue;
      }
      take(index, day, to);
      --most;
    }
    // What was practised today before is come to tomorrow.
    next_first_ -= later.size();
    std::copy(later.begin(), later.end(), first_pass_.begin() + static_cast<std::ptrdiff_t>(next_first_));
  }

  // The lowest expected recall first, below `below`, and only what `wanted` says.
  template <class Wanted>
  void lowest_first(int day, int most, double below, PreparedDay& to, Wanted wanted) {
    std::vector<std::size_t> passed;
    while (most > 0 && !lowest_.empty() && lowest_.top().recall < below) {
      const Key key = lowest_.top();
      lowest_.pop();
      if (key.recall != questions_[key.index].recall) continue;  // out of date: a newer one is in the heap
      if (!may_take(key.index, day) || !wanted(key.index)) {
        passed.push_back(key.index);
        continue;
      }
      take(key.index, day, to);
      --most;
    }
    for (const std::size_t index : passed) lowest_.push({questions_[index].recall, index});
  }

  void settle_heap() {
    for (const std::size_t index : moved_) lowest_.push({questions_[index].recall, index});
    moved_.clear();
  }

  PreparedDay day_of(int day) {
    PreparedDay made;
    made.date = today_ + std::chrono::days{day};
    const int window = std::min(last_days, days_);
    made.last_pass = day >= days_ - window;
    const int places = capacity();
    if (made.last_pass) {
      fill_last_day(day, places, made);
    } else {
      first_pass(day, places, made);
      settle_heap();
      lowest_first(day, places - static_cast<int>(made.questions.size()), enough_recall, made,
                   [](std::size_t) { return true; });
    }
    settle_heap();
    return made;
  }

  // Every question that gains by it once more in the last days, in equal parts; then what is remembered worst.
  void fill_last_day(int day, int places, PreparedDay& to) {
    if (last_round_.empty()) last_round_.assign(questions_.size(), false);
    const auto open = static_cast<int>(std::count(last_round_.begin(), last_round_.end(), false));
    const int days_left = days_ - day;
    const int share = std::min(places, (open + days_left - 1) / days_left);
    first_pass(day, share, to);
    settle_heap();
    constexpr double any = 2;
    lowest_first(day, share - static_cast<int>(to.questions.size()), any, to,
                 [&](std::size_t index) { return !last_round_[index] && gains(index, day); });
    for (std::size_t i = 0; i < questions_.size(); ++i)
      if (practised_on_[i] == day && planned_[i]) last_round_[i] = true;
    settle_heap();
    lowest_first(day, places - static_cast<int>(to.questions.size()), enough_recall, to,
                 [](std::size_t) { return true; });
  }

  bool is_ready(const Expected& one) const { return one.rating >= good_from && one.recall >= input_.desired_retention; }
  int ready(const std::vector<Expected>& all) const {
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& one) { return is_ready(one); }));
  }
  static double mean(const std::vector<Expected>& all) {
    double sum = 0;
    for (const Expected& one : all) sum += one.recall;
    return all.empty() ? 0 : sum / static_cast<double>(all.size());
  }
  std::vector<QuestionId> left_out() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < questions_.size(); ++i)
      if (!planned_[i] && !is_ready(questions_[i])) out.push_back(i);
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
      return std::pair(input_.cards[b].weakness, untouched_[a].recall) <
             std::pair(input_.cards[a].weakness, untouched_[b].recall);
    });
    std::vector<QuestionId> ids;
    for (const std::size_t index : out) ids.push_back(input_.cards[index].id);
    return ids;
  }

  const PrepareInput& input_;
  fsrs::Scheduler scheduler_;
  Date today_;
  int date_ = 0, days_ = 0;
  std::vector<Expected> questions_, untouched_;
  std::vector<int> practised_on_;
  std::vector<bool> planned_, last_round_;
  std::vector<std::size_t> first_pass_, moved_;
  std::size_t next_first_ = 0;
  std::priority_queue<Key> lowest_;
};

std::string of_all(int ready, int questions) {
  return ready == questions ? "all " + std::to_string(questions)
                            : std::to_string(ready) + " of " + std::to_string(questions);
}

std::string in_words(const Preparation& made, const PrepareInput& input) {
  if (made.questions == 0) return "There is nothing to prepare yet: no question was asked or practised.";
  const Date date = practice_day(input.interview, input.rollover_hour);
  std::string sentence = "Ready for " + of_all(made.ready_without, made.questions) + " on " + long_day(date);
  if (made.days.empty()) return sentence + ", which is past.";
  if (!made.days.front().questions.empty() && made.ready_with_today != made.ready_without)
    sentence += ", with today’s session for " + of_all(made.ready_with_today, made.questions);
  if (made.days.size() > 1 && made.ready_by_plan != made.ready_with_today)
    sentence += "; if you practise every day, for " + of_all(made.ready_by_plan, made.questions);
  sentence += ".";
  if (const auto out = made.left_out.size(); out > 0)
    sentence += " There is not time for everything: " + counted(out, "question is", "questions are") + " left out.";
  return sentence;
}

}  // namespace

Preparation prepare(const PrepareInput& input) {
  Preparation made = Planner(input).plan();
  made.sentence = in_words(made, input);
  return made;
}

}  // namespace afterword::domain
