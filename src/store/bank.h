// The bank as a whole: what decides a question's place in a list, which questions hold some words, and moving what
// hangs on one question to another.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::store {

class Connection;

/// Everything that lists of questions are filtered and sorted by. Moments are milliseconds since 1970 UTC.
struct QuestionFacts {
  std::int64_t id = 0;
  domain::Category category = domain::Category::unset;
  domain::QuestionSource source = domain::QuestionSource::unset;
  bool suspended = false;
  int asked = 0, practised = 0;  ///< how often
  int rating = 0;                ///< the latest, in an interview or in practice; 0: none
  std::int64_t rated_at = std::numeric_limits<std::int64_t>::min();
  std::optional<int> received;  ///< of the latest answer in an interview of which it is known
  std::int64_t received_at = std::numeric_limits<std::int64_t>::min();
  int strong_since = 0;     ///< practices rated 4 or 5 after that
  bool remembered = false;  ///< the scheduler has a state: the next three hold
  double stability = 0;     ///< days
  std::int64_t last_review = 0, due = 0;
};

/// Of the questions whose id is `first` … `last`, by id.
std::vector<QuestionFacts> read_facts(Connection& connection, std::int64_t first, std::int64_t last);
/// The id up to which there are at most `size` questions after `after`; the largest there can be when there are no
/// more.
std::int64_t end_of_slice(Connection& connection, std::int64_t after, int size);
/// Every question by its text, without regard to case in plain letters; the first `most` of them unless that is less
/// than 0.
std::vector<std::int64_t> questions_by_text(Connection& connection, std::int64_t most = -1);
/// Those with a best answer of the user's, as a story or in free words.
std::vector<std::int64_t> questions_with_answer(Connection& connection);

/// One rating a question got, in an interview or in practice.
struct RatedMoment {
  domain::Time at;
  int rating = 0;
  bool practice = false;
};
/// Oldest first.
std::vector<RatedMoment> course_of(Connection& connection, domain::QuestionId question);
/// Nothing where there is no such question.
std::optional<std::string> question_words(Connection& connection, domain::QuestionId question);

// The questions for which something holds, in no order; an id may come twice.
std::vector<std::int64_t> questions_tagged(Connection& connection, std::string_view tag);
std::vector<std::int64_t> questions_of_company(Connection& connection, domain::OpportunityId opportunity);
std::vector<std::int64_t> questions_of_interviewer(Connection& connection, domain::PersonId person);

std::size_t count_questions(Connection& connection);

/// Adds questions that are new and were never asked or practised, their ids larger than every other in the file: as
/// save does one by one, but the search indexes are written once for all of them.
void add_questions(Connection& connection, const std::vector<domain::Question>& questions,
                   const std::function<std::int64_t()>& new_id);

/// From now on the questions whose facts may have changed are noted, for as long as the connection lives.
void watch_bank(Connection& connection);
/// At most `limit` of those that were noted.
std::vector<std::int64_t> touched_questions(Connection& connection, int limit);
void untouch(Connection& connection, const std::vector<std::int64_t>& questions);

// One question; none where there is no such.
/// That another, known by this ref, was merged into.
domain::QuestionId question_merged_with(Connection& connection, std::string_view ref);
/// By domain::Question::seed.
domain::QuestionId question_from_set(Connection& connection, std::string_view seed);
/// With exactly this text.
domain::QuestionId question_with_text(Connection& connection, std::string_view text);

// What the bank can be narrowed down to.
std::vector<std::string> all_tags(Connection& connection);
struct Named {
  std::int64_t id = 0;
  std::string name;
};
std::vector<Named> companies_that_asked(Connection& connection);  ///< by one of the company's opportunities
std::vector<Named> people_who_asked(Connection& connection);

/// Every question's text by id, and every other wording by its question's.
std::vector<Named> question_texts(Connection& connection);
std::vector<Named> variant_texts(Connection& connection);

struct AskedText {
  domain::AskedId id;
  std::string text;
};
/// The words in which it was put, every time.
std::vector<AskedText> asked_texts(Connection& connection, domain::QuestionId question);
void move_asked(Connection& connection, domain::QuestionId from, domain::QuestionId to);
void move_reviews(Connection& connection, domain::QuestionId from, domain::QuestionId to);

}  // namespace afterword::store
