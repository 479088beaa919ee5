// Replaying a question's history.
#include "domain/memory.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr int failed_at_most = 2, strong_from = 4;

bool failed(const Practised& one) { return one.rating <= failed_at_most; }

fsrs::Card replay(const fsrs::Scheduler& scheduler, std::span<const Practised> practised, int rollover_hour) {
  using Schedule = fsrs::Scheduler::Schedule;
  fsrs::Card card;
  Date day{};
  for (std::size_t i = 0; i < practised.size(); ++i) {
    const Practised& one = practised[i];
    const Date its_day = practice_day(one.at, rollover_hour);
    const int elapsed = i == 0 ? 0 : std::max(0, static_cast<int>((its_day - day).count()));
    day = i == 0 ? its_day : std::max(day, its_day);
    card = scheduler.after(card, one.at.utc_ms, elapsed, fsrs::from_self_rating(one.rating),
                           i + 1 == practised.size() ? Schedule::yes : Schedule::no);
  }
  return card;
}

// The latest rating of both kinds, the latest reception, and how often practice went well since.
Standing stand(std::span<const Practised> practised, std::span<const Answered> answered) {
  Standing standing;
  std::int64_t rated_at = INT64_MIN, received_at = INT64_MIN;
  for (const Answered& one : answered) {
    if (one.rating) standing.rating = one.rating, rated_at = one.at_ms;
    if (one.received) standing.received = one.received, received_at = one.at_ms;
  }
  for (const Practised& one : practised) {
    if (one.at.utc_ms >= rated_at) standing.rating = one.rating;
    if (standing.received && one.at.utc_ms >= received_at && one.rating >= strong_from) ++standing.strong_since;
  }
  return standing;
}

std::int64_t opens(const fsrs::Card& card, int offset_min, int rollover_hour) {
  if (card.state != fsrs::State::review) return card.due_ms;
  const Date day = practice_day({card.due_ms, offset_min}, rollover_hour);
  return practice_day_begins(day, rollover_hour, offset_min).utc_ms;
}

std::int64_t weak_from_ms(const fsrs::Scheduler& scheduler, const Memory& memory) {
  // Weak: 1 − kept · R ≥ weak_from. Without practice R counts as 1.
  const double recall = (1 - weak_from) / memory.kept;
  if (recall >= 1) return 0;
  if (memory.card.state == fsrs::State::fresh) return INT64_MAX;
  return memory.card.last_review_ms +
         static_cast<std::int64_t>(scheduler.days_until(recall, memory.card.stability)) * day_ms;
}

}  // namespace

fsrs::Scheduler practice_scheduler() { return *fsrs::Scheduler::make({}); }

std::optional<Memory> remember(const fsrs::Scheduler& scheduler, History history, int rollover_hour) {
  auto& [practised, answered, suspended] = history;
  std::erase_if(practised, [](const Practised& one) { return one.rating < 1 || one.rating > 5; });
  const auto earlier = [](const Practised& a, const Practised& b) { return a.at.utc_ms < b.at.utc_ms; };
  if (!std::is_sorted(practised.begin(), practised.end(), earlier))
    std::stable_sort(practised.begin(), practised.end(), earlier);
  std::stable_sort(answered.begin(), answered.end(),
                   [](const Answered& a, const Answered& b) { return a.at_ms < b.at_ms; });
  if (practised.empty() && answered.empty()) return std::nullopt;

  Memory memory;
  memory.card = replay(scheduler, practised, rollover_hour);
  if (practised.empty()) memory.card.due_ms = answered.back().at_ms;
  memory.standing = stand(practised, answered);
  memory.asked = static_cast<int>(answered.size());
  memory.failing = fails_again_and_again(practised);
  memory.kept = 1 - weakness(memory.standing);
  if (suspended) return memory;
  memory.opens_ms =
      practised.empty() ? memory.card.due_ms : opens(memory.card, practised.back().at.offset_min, rollover_hour);
  if (const std::int64_t weak = weak_from_ms(scheduler, memory); weak != INT64_MAX) memory.weak_from_ms = weak;
  return memory;
}

std::optional<double> retrievability(const fsrs::Scheduler& scheduler, const Memory& memory, std::int64_t now_ms) {
  if (memory.card.state == fsrs::State::fresh) return std::nullopt;
  return scheduler.retrievability(memory.card, now_ms);
}

bool fails_again_and_again(std::span<const Practised> practised) {
  constexpr std::ptrdiff_t at_least = 4;
  const auto count = practised.size();
  return count >= 2 && failed(practised[count - 1]) && failed(practised[count - 2]) &&
         std::count_if(practised.begin(), practised.end(), failed) >= at_least;
}

std::string failing_advice(const Question& question) {
  const Star& star = question.star;
  const bool story = !star.situation.empty() || !star.task.empty() || !star.action.empty() || !star.result.empty();
  if (question.answer.empty() && !story)
    return "It failed again and again, and there is no best answer yet: write one, in the words you would say.";
  const auto fails = std::count_if(question.reviews.begin(), question.reviews.end(), [](const Review& review) {
    return review.rating >= 1 && review.rating <= failed_at_most;
  });
  constexpr std::ptrdiff_t much_tried = 6;
  if (story && fails >= much_tried)
    return "It failed again and again: this story may be the wrong one. Tell another that you know by heart.";
  constexpr std::size_t long_answer = 160, many_points = 6;
  const auto words = [](const std::string& text) { return words_of(text).size(); };
  const std::size_t length =
      words(question.answer) + words(star.situation) + words(star.task) + words(star.action) + words(star.result);
  if (length > long_answer || question.points.size() > many_points)
    return "It failed again and again, and the answer is long: split it, and practise each half as a question of its "
           "own.";
  return "It failed again and again: rewrite the answer in fewer words, with one thing that you are sure to remember.";
}

}  // namespace afterword::domain
