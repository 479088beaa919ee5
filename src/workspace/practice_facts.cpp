// One question's practice, the preparation for a date, how a session went, and the figures over all of it.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "domain/text.h"
#include "store/memory.h"
#include "store/records.h"
#include "store/summaries.h"
#include "workspace/practice_reading.h"

namespace afterword::workspace {
namespace {

using domain::QuestionId;

NextDue coming_back(const Occasion& when, std::int64_t due_ms, std::optional<domain::Date> before) {
  NextDue next;
  next.due = {due_ms, when.now.offset_min};
  const domain::Date today = domain::practice_day(when.now, when.rollover_hour);
  const domain::Date day = domain::practice_day(next.due, when.rollover_hour);
  next.days = std::max(0, static_cast<int>((day - today).count()));
  next.words = domain::coming_back(day, today, before);
  return next;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// Points that the last two practices both left out; nothing where one of them noted no points at all.
std::vector<std::string> missed_points(domain::Question question) {
  std::stable_sort(question.reviews.begin(), question.reviews.end(),
                   [](const auto& a, const auto& b) { return a.at < b.at; });
  std::vector<const domain::Review*> last;
  for (auto one = question.reviews.rbegin(); one != question.reviews.rend() && last.size() < 2; ++one)
    last.push_back(&*one);
  if (last.size() < 2 || last[0]->made.empty() || last[1]->made.empty()) return {};
  std::set<std::string> made;
  for (const auto* review : last)
    for (const std::string& line : lines_of(review->made)) made.insert(line);
  std::vector<std::string> missed;
  for (const std::string& point : question.points)
    if (!made.contains(point)) missed.push_back(point);
  return missed;
}

// Session items of one question taken together: the last rating counts.
std::map<QuestionId, int> last_ratings(const domain::PracticeSession& session, std::vector<QuestionId>& order) {
  std::map<QuestionId, int> ratings;
  for (const auto& item : session.items) {
    if (item.rating == 0) continue;
    if (!ratings.contains(item.question)) order.push_back(item.question);
    ratings[item.question] = item.rating;
  }
  return ratings;
}

std::string in_words(const SessionEnd& end) {
  if (end.rated == 0) return "Nothing was practised in this session.";
  std::string sentence = "You practised " + domain::counted(static_cast<std::size_t>(end.rated), "question");
  const auto minutes = static_cast<std::size_t>(end.minutes + 0.5);
  sentence += minutes > 0 ? " and answered for " + domain::counted(minutes, "minute") + "." : ".";
  if (!end.improved.empty()) sentence += " " + std::to_string(end.improved.size()) + " went better than last time.";
  if (!end.repeat.empty())
    sentence += " " + domain::counted(end.repeat.size(), "question comes", "questions come") + " back by tomorrow.";
  return sentence;
}

/// Means of the older and the newer half of a category's ratings.
class Halves {
 public:
  void add(int rating) { ratings_.push_back(rating); }
  void write(CategoryFigures& to) const {
    to.answers = static_cast<int>(ratings_.size());
    if (ratings_.size() < 2) return;
    const std::size_t half = ratings_.size() / 2;
    to.mean_first_half = mean(0, half);
    to.mean_second_half = mean(half, ratings_.size());
  }

 private:
  double mean(std::size_t from, std::size_t to) const {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i) sum += ratings_[i];
    return sum / static_cast<double>(to - from);
  }
  std::vector<int> ratings_;
};

void add_to_months(std::vector<PracticeFigures::Month>& months, const store::Rated& rated) {
  const std::chrono::year_month_day day{domain::date_of(rated.at)};
  const int year = static_cast<int>(day.year()), month = static_cast<int>(static_cast<unsigned>(day.month()));
  // In order of time, but two answers of one moment may be of two offsets.
  auto found = std::find_if(months.rbegin(), months.rend(),
                            [&](const auto& one) { return one.year == year && one.month == month; });
  if (found == months.rend()) {
    months.push_back({year, month, 0, 0});
    found = months.rbegin();
  }
  found->mean = (found->mean * found->answers + rated.rating) / (found->answers + 1);
  ++found->answers;
}

}  // namespace

std::optional<std::array<NextDue, 5>> next_due(store::Connection& connection, const Occasion& when, QuestionId id,
                                               domain::InterviewId before) {
  if (!store::practice_row(connection, id, when.now, when.rollover_hour)) return std::nullopt;
  const auto interview = store::load(connection, before);
  const auto date = interview && interview->starts
                        ? std::optional(domain::practice_day(*interview->starts, when.rollover_hour))
                        : std::nullopt;
  const auto scheduler = domain::practice_scheduler();
  const auto memory = store::load_memory(connection, id);
  const domain::fsrs::Card card = memory ? memory->card : domain::fsrs::Card();
  const domain::Time last{card.last_review_ms, when.now.offset_min};
  const auto elapsed =
      (domain::practice_day(when.now, when.rollover_hour) - domain::practice_day(last, when.rollover_hour)).count();
  std::array<NextDue, 5> all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto rating = domain::fsrs::from_self_rating(static_cast<int>(i) + 1);
    const int days = card.state == domain::fsrs::State::fresh ? 0 : std::max(0, static_cast<int>(elapsed));
    const auto next = scheduler.after(card, when.now.utc_ms, days, rating, domain::fsrs::Scheduler::Schedule::yes);
    all[i] = coming_back(when, next.due_ms, date);
  }
  return all;
}

std::optional<QuestionPractice> question_practice(store::Connection& connection, const Occasion& when, QuestionId id) {
  auto row = due_row(connection, when, id);
  const auto found = store::practice_row(connection, id, when.now, when.rollover_hour);
  auto question = store::load(connection, id);
  if (!row || !found || !question) return std::nullopt;
  const domain::Memory& memory = found->facts.memory;
  QuestionPractice practice;
  practice.row = std::move(*row);
  practice.weak = practice.row.weakness >= domain::weak_from;
  practice.state = domain::fsrs::word(memory.card.state);
  practice.lapses = memory.card.lapses;
  practice.scheduled_days = memory.card.scheduled_days;
  practice.stability_days = memory.card.stability;
  practice.difficulty = memory.card.difficulty;
  practice.received = domain::how_it_was_received(found->facts);
  practice.missed = missed_points(std::move(*question));
  return practice;
}

std::optional<domain::Preparation> preparation(store::Connection& connection, const Occasion& when,
                                               domain::InterviewId id, double minutes_per_day) {
  const auto interview = store::load(connection, id);
  if (!interview || !interview->starts || *interview->starts <= when.now) return std::nullopt;
  domain::PrepareInput input;
  input.now = when.now;
  input.interview = *interview->starts;
  input.minutes_per_day = minutes_per_day;
  input.rollover_hour = when.rollover_hour;
  const domain::Date today = domain::practice_day(when.now, when.rollover_hour);
  const auto scheduler = domain::practice_scheduler();
  for (const QuestionId question : store::questions_to_prepare(connection)) {
    const auto memory = store::load_memory(connection, question);
    if (!memory) continue;
    const auto recall = domain::retrievability(scheduler, *memory, when.now.utc_ms);
    const domain::Time last{memory->card.last_review_ms, when.now.offset_min};
    const bool practised_today = memory->card.reps > 0 && domain::practice_day(last, when.rollover_hour) == today;
    input.cards.push_back(
        {question, memory->card, memory->standing.rating, 1 - memory->kept * recall.value_or(1), practised_today});
  }
  return domain::prepare(input);
}

SessionEnd session_end(store::Connection& connection, const Occasion& when, const domain::PracticeSession& session) {
  SessionEnd end;
  std::vector<QuestionId> order;
  const auto ratings = last_ratings(session, order);
  for (const auto& item : session.items) {
    end.skipped += item.skipped && !ratings.contains(item.question);
    if (item.rating != 0) end.minutes += item.seconds / 60;
  }
  end.rated = static_cast<int>(order.size());
  for (const QuestionId id : order) {
    const auto row = store::practice_row(connection, id, when.now, when.rollover_hour);
    if (!row) continue;
    const SessionEnd::Line line{id, row->text, ratings.at(id), store::rating_before(connection, id, session.begun),
                                coming_back(when, row->facts.memory.card.due_ms, {})};
    const bool better = line.before && line.rating > *line.before;
    const bool soon = line.next.days <= 1;
    if (better) end.improved.push_back(line);
    if (soon) end.repeat.push_back(line);
    if (!better && !soon) end.rest.push_back(line);
  }
  const auto step = [](const SessionEnd::Line& line) { return line.rating - line.before.value_or(line.rating); };
  std::stable_sort(end.improved.begin(), end.improved.end(),
                   [&](const auto& a, const auto& b) { return step(a) > step(b); });
  std::stable_sort(end.repeat.begin(), end.repeat.end(),
                   [](const auto& a, const auto& b) { return a.rating < b.rating; });
  end.sentence = in_words(end);
  return end;
}

PracticeFigures practice_figures(store::Connection& connection, const Occasion& when) {
  PracticeFigures figures;
  std::map<domain::Category, Halves> halves;
  store::each_rating(connection, [&](const store::Rated& rated) {
    halves[rated.category].add(rated.rating);
    add_to_months(figures.months, rated);
  });
  for (const auto& one : store::category_counts(connection, when.now.utc_ms)) {
    CategoryFigures category{one.category, one.questions, one.practised, one.due, one.weak, one.asked, 0, {}, {}};
    halves[one.category].write(category);
    figures.categories.push_back(category);
    figures.questions += one.questions;
    figures.practised += one.practised;
    figures.due += one.due;
    figures.weak += one.weak;
    figures.suspended += one.suspended;
    figures.failing += one.failing;
  }
  figures.practices = store::count_practices(connection);
  for (const auto& interview : store::interview_summaries(connection)) {
    ++figures.interviews;
    figures.asked += interview.asked;
  }
  figures.predicted = domain::prediction_calibration(store::predicted_pairs(connection));
  figures.received = domain::reception_calibration(store::received_pairs(connection));
  return figures;
}

}  // namespace afterword::workspace
