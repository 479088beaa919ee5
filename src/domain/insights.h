// What the whole search says so far: each finding with the sentence that it comes to, and nothing drawn from fewer than
// five data points.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/calibration.h"
#include "domain/records.h"

namespace afterword::domain {

/// Fewer data points prove nothing: then a sentence says how many are missing.
constexpr int insight_least = 5;

struct InsightInput {
  std::vector<const Opportunity*> opportunities;
  std::vector<const Interview*> interviews;
  std::vector<const Question*> questions;  ///< at least those that were asked, and those with an answer of the user's
  std::vector<RatingPair> predicted;       ///< of every practice with a guess
};

/// What every finding has.
struct InsightHead {
  int points = 0;   ///< data points that it rests on
  int missing = 0;  ///< how many more it takes; 0: the rest holds
  std::string heading, sentence;
  friend bool operator==(const InsightHead&, const InsightHead&) = default;
};

/// Own ratings of the answers given in interviews, by kind of question.
struct CategoryCourse {
  Category category = Category::unset;
  int answers = 0;
  std::optional<double> before{}, now{};  ///< means of the older and the newer half; from two answers on
  bool enough() const { return answers >= insight_least; }
  friend bool operator==(const CategoryCourse&, const CategoryCourse&) = default;
};
struct CategoryMonth {
  int year = 0, month = 0;
  Category category = Category::unset;
  int answers = 0;
  double mean = 0;
  friend bool operator==(const CategoryMonth&, const CategoryMonth&) = default;
};
struct RatingsInsight : InsightHead {
  std::vector<CategoryCourse> categories;  ///< the most answers first
  std::vector<CategoryMonth> months;       ///< oldest first
  int interviews = 0;                      ///< with a rated answer
  std::optional<Time> since;
};

/// A worry that was voiced, and at which openings.
struct RecurringConcern {
  struct Voiced {
    OpportunityId opportunity;
    InterviewId interview;
    bool settled = false;  ///< the last word on it there
    friend bool operator==(const Voiced&, const Voiced&) = default;
  };
  std::string text;
  std::vector<std::string> also;  ///< other wordings
  std::vector<Voiced> voiced;     ///< one for each opening, oldest first
  int companies = 0;
  std::string rebuttal;  ///< the latest answer prepared; may be empty
  friend bool operator==(const RecurringConcern&, const RecurringConcern&) = default;
};
struct ConcernsInsight : InsightHead {
  struct Opening {
    OpportunityId id;
    std::string company;
    std::optional<Time> at;  ///< when a worry was first voiced there
  };
  std::vector<Opening> openings;       ///< the columns, oldest first
  std::vector<RecurringConcern> rows;  ///< the most companies first
};

/// A best answer of the bank, and where it was told.
struct StoryUse {
  InterviewId interview;
  OpportunityId opportunity;
  std::string company;
  std::string put;     ///< the question as it was put there
  bool asked = false;  ///< it is the question that the answer stands by; otherwise the words tell
  std::optional<int> rating, received;
  friend bool operator==(const StoryUse&, const StoryUse&) = default;
};
struct StoryRow {
  QuestionId question;
  std::string text;
  std::vector<StoryUse> uses;  ///< oldest first
  int companies = 0;
  std::string twice;  ///< a company that heard it more than once; may be empty
  friend bool operator==(const StoryRow&, const StoryRow&) = default;
};
struct StoriesInsight : InsightHead {
  std::vector<StoryRow> rows;  ///< the most used first
};

/// How the search is answered.
struct ResponseInsight : InsightHead {
  std::array<int, 5> openings_by_rounds{};  ///< without a round, with one, two, three, four and more
  double rounds_per_opening = 0;
  struct Answer {
    OpportunityId opportunity;
    InterviewId interview;
    std::string company;
    int days = 0;             ///< from the interview to what came of it
    bool next_round = false;  ///< the next round; otherwise the outcome
    friend bool operator==(const Answer&, const Answer&) = default;
  };
  std::vector<Answer> answers;  ///< the shortest first
  int answers_missing = 0;
  std::optional<double> median_days;
  std::string answers_sentence;
};

struct Insights {
  RatingsInsight ratings;
  ConcernsInsight concerns;
  StoriesInsight stories;
  ResponseInsight response;
  Calibration received, predicted;
};

Insights insights(const InsightInput& input);

/// "Two more answers are needed before anything is said." for `missing` 2 of "answer".
std::string missing_words(int missing, std::string_view one, std::string_view many);

// The parts, each a function of its own.
RatingsInsight ratings_insight(const InsightInput& input);
ConcernsInsight concerns_insight(const InsightInput& input);
StoriesInsight stories_insight(const InsightInput& input);
ResponseInsight response_insight(const InsightInput& input);

}  // namespace afterword::domain
