// Ratings over time and the response of the search; what was said is in insights_said.cpp.
#include "domain/insights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <sstream>
#include <tuple>

#include "domain/brief_context.h"
#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr double step_worth_saying = 0.3;  // of a mean rating

struct Rated {
  std::int64_t at = 0;
  Category category = Category::other;
  int rating = 0;
  std::optional<Time> when;
  InterviewId interview;
};

std::vector<Rated> rated_answers(const InsightInput& input) {
  std::map<QuestionId, Category> known;
  for (const Question* one : input.questions) known[one->id] = one->category;
  std::vector<Rated> all;
  for (const Interview* there : input.interviews)
    for (const Asked& one : there->asked) {
      if (!one.rating) continue;
      const auto bank = known.find(one.question);
      const bool tells = bank != known.end() && bank->second != Category::unset;
      all.push_back({moment_of(*there), tells ? bank->second : guess_category(one.text), *one.rating,
                     there->starts ? there->starts : there->ends, there->id});
    }
  std::stable_sort(all.begin(), all.end(), [](const Rated& a, const Rated& b) { return a.at < b.at; });
  return all;
}

double mean(const std::vector<int>& ratings, std::size_t from, std::size_t to) {
  return std::accumulate(ratings.begin() + static_cast<std::ptrdiff_t>(from),
                         ratings.begin() + static_cast<std::ptrdiff_t>(to), 0.0) /
         static_cast<double>(to - from);
}

std::vector<CategoryCourse> courses(const std::vector<Rated>& all) {
  std::map<Category, std::vector<int>> by;
  for (const Rated& one : all) by[one.category].push_back(one.rating);
  std::vector<CategoryCourse> out;
  for (const auto& [category, ratings] : by) {
    CategoryCourse course{.category = category, .answers = static_cast<int>(ratings.size())};
    if (const std::size_t half = ratings.size() / 2; half > 0) {
      course.before = mean(ratings, 0, half);
      course.now = mean(ratings, half, ratings.size());
    }
    out.push_back(course);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const CategoryCourse& a, const CategoryCourse& b) { return a.answers > b.answers; });
  return out;
}

std::vector<CategoryMonth> months_of(const std::vector<Rated>& all) {
  std::map<std::tuple<int, int, Category>, std::pair<int, double>> by;
  for (const Rated& one : all) {
    if (!one.when) continue;
    const std::chrono::year_month_day day{date_of(*one.when)};
    auto& [count, sum] =
        by[{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), one.category}];
    ++count;
    sum += one.rating;
  }
  std::vector<CategoryMonth> months;
  for (const auto& [key, value] : by)
    months.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), value.first, value.second / value.first});
  return months;
}

std::string in_quotes(Category category) { return "“" + std::string(spoken_name(category)) + "”"; }

std::string tenth(double value) {
  std::ostringstream out;
  out.setf(std::ios::fixed);
  out.precision(1);
  out << value;
  return out.str();
}

/// The largest steps up and down of the kinds with enough answers.
void say_ratings(RatingsInsight& out) {
  const CategoryCourse *up = nullptr, *down = nullptr, *weakest = nullptr;
  const auto gain = [](const CategoryCourse& one) { return *one.now - *one.before; };
  for (const CategoryCourse& one : out.categories) {
    if (!one.enough()) continue;
    if (gain(one) >= step_worth_saying && (up == nullptr || gain(one) > gain(*up))) up = &one;
    if (gain(one) <= -step_worth_saying && (down == nullptr || gain(one) < gain(*down))) down = &one;
    if (weakest == nullptr || *one.now < *weakest->now) weakest = &one;
  }
  if (weakest == nullptr) {
    out.heading = "No kind of question has five answers yet";
    out.sentence = "Each kind is drawn pale until then: two or three answers are chance.";
    return;
  }
  const auto from_to = [](const CategoryCourse& one) {
    return "from " + tenth(*one.before) + " to " + tenth(*one.now);
  };
  if (up != nullptr && down != nullptr) {
    out.heading = in_quotes(up->category) + " is getting better, " + in_quotes(down->category) + " is not";
    out.sentence = "You rate the first " + from_to(*up) + ", the second " + from_to(*down) + ".";
  } else if (up != nullptr) {
    out.heading = in_quotes(up->category) + " is getting better";
    out.sentence = "Your own rating went " + from_to(*up) + ".";
  } else if (down != nullptr) {
    out.heading = in_quotes(down->category) + " is going down";
    out.sentence = "Your own rating went " + from_to(*down) + ": worth an hour of practice.";
  } else {
    out.heading = "Your ratings hold steady";
    out.sentence = in_quotes(weakest->category) + " is the lowest, at " + tenth(*weakest->now) + " of 5.";
  }
}

// ---- Response ----

const Opportunity* find(const InsightInput& input, OpportunityId id) {
  const auto at = std::find_if(input.opportunities.begin(), input.opportunities.end(),
                               [&](const Opportunity* one) { return one->id == id; });
  return at == input.opportunities.end() ? nullptr : *at;
}

std::map<OpportunityId, std::vector<const Interview*>> rounds_by_opening(const InsightInput& input) {
  std::map<OpportunityId, std::vector<const Interview*>> rounds;
  for (const Interview* one : input.interviews) rounds[one->opportunity].push_back(one);
  for (auto& [id, list] : rounds)
    std::stable_sort(list.begin(), list.end(),
                     [](const Interview* a, const Interview* b) { return moment_of(*a) < moment_of(*b); });
  return rounds;
}

/// From the end of a round to the next one, or to the outcome after the last.
void add_answers(ResponseInsight& out, const Opportunity& opening, const std::vector<const Interview*>& rounds) {
  for (std::size_t i = 0; i < rounds.size(); ++i) {
    const auto end = end_of(*rounds[i]);
    std::optional<Time> then;
    const bool next = i + 1 < rounds.size();
    if (next)
      then = rounds[i + 1]->starts ? rounds[i + 1]->starts : rounds[i + 1]->ends;
    else if (opening.outcome)
      then = opening.outcome->at;
    if (!end || !then || *then < *end) continue;
    const auto days = static_cast<int>((date_of(*then) - date_of(*end)).count());
    out.answers.push_back({opening.id, rounds[i]->id, opening.company, days, next});
  }
}

std::string share_words(int some, int all) {
  return std::to_string(some) + " of " + counted(static_cast<std::size_t>(all), "opening");
}

void say_response(ResponseInsight& out) {
  const int with = out.points - out.openings_by_rounds[0];
  const int further = with - out.openings_by_rounds[1];
  out.heading = share_words(with, out.points) + " led to an interview";
  out.sentence = with == 0      ? "None has come to a talk yet."
                 : further == 0 ? "None of them has gone to a second round yet."
                                : std::to_string(further) + " of these went on to a second round; an opening takes " +
                                      tenth(out.rounds_per_opening) + " rounds.";
}

void say_answers(ResponseInsight& out) {
  out.answers_missing = std::max(0, insight_least - static_cast<int>(out.answers.size()));
  if (out.answers_missing > 0) {
    out.answers_sentence = "How long they take to answer: " +
                           missing_words(out.answers_missing, "answer with a date", "answers with a date");
    return;
  }
  const std::size_t n = out.answers.size();
  out.median_days =
      n % 2 == 1 ? out.answers[n / 2].days : (out.answers[n / 2 - 1].days + out.answers[n / 2].days) / 2.0;
  const auto median = static_cast<std::size_t>(std::lround(*out.median_days));
  out.answers_sentence = "Half of the answers came within " + counted(median, "day") +
                         " of the interview, the slowest after " +
                         counted(static_cast<std::size_t>(out.answers.back().days), "day") + ".";
}

}  // namespace

std::string missing_words(int missing, std::string_view one, std::string_view many) {
  const auto n = static_cast<std::size_t>(missing);
  return counted(n, std::string("more ") + std::string(one), std::string("more ") + std::string(many)) +
         (missing == 1 ? " is" : " are") + " needed before anything can be said.";
}

RatingsInsight ratings_insight(const InsightInput& input) {
  RatingsInsight out;
  const auto all = rated_answers(input);
  out.points = static_cast<int>(all.size());
  out.missing = std::max(0, insight_least - out.points);
  std::vector<InterviewId> seen;
  for (const Rated& one : all) {
    if (std::find(seen.begin(), seen.end(), one.interview) == seen.end()) seen.push_back(one.interview);
    if (one.when && !out.since) out.since = one.when;
  }
  out.interviews = static_cast<int>(seen.size());
  if (out.missing > 0) {
    out.heading = "How your answers go, over time";
    out.sentence = missing_words(out.missing, "rated answer", "rated answers");
    return out;
  }
  out.categories = courses(all);
  out.months = months_of(all);
  say_ratings(out);
  return out;
}

ResponseInsight response_insight(const InsightInput& input) {
  ResponseInsight out;
  const auto rounds = rounds_by_opening(input);
  int all_rounds = 0, with = 0;
  for (const Opportunity* one : input.opportunities) {
    ++out.points;
    const auto at = rounds.find(one->id);
    const std::size_t n = at == rounds.end() ? 0 : at->second.size();
    ++out.openings_by_rounds[std::min<std::size_t>(n, 4)];
    if (n == 0) continue;
    ++with;
    all_rounds += static_cast<int>(n);
    add_answers(out, *find(input, one->id), at->second);
  }
  if (with > 0) out.rounds_per_opening = static_cast<double>(all_rounds) / with;
  std::stable_sort(out.answers.begin(), out.answers.end(),
                   [](const auto& a, const auto& b) { return a.days < b.days; });
  out.missing = std::max(0, insight_least - out.points);
  if (out.missing > 0) {
    out.heading = "How the search is answered";
    out.sentence = missing_words(out.missing, "opening", "openings");
  } else {
    say_response(out);
  }
  say_answers(out);
  return out;
}

Insights insights(const InsightInput& input) {
  Insights all;
  all.ratings = ratings_insight(input);
  all.concerns = concerns_insight(input);
  all.stories = stories_insight(input);
  all.response = response_insight(input);
  std::vector<RatingPair> received;
  for (const Interview* there : input.interviews)
    for (const Asked& one : there->asked)
      if (one.rating && one.received) received.push_back({*one.rating, *one.received + 3});
  all.received = reception_calibration(received);
  all.predicted = prediction_calibration(input.predicted);
  return all;
}

}  // namespace afterword::domain
