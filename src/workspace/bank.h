// The question bank as a screen reads it: what is asked for, the list that answers, one row of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::workspace {

/// Which questions, and in which order. Everything that is set must hold.
struct QuestionQuery {
  enum class Sort { weak_first, due_first, newest, alphabetical };
  /// Words, each the beginning of one, all of them in the question with its best answer and notes, in one of its
  /// wordings, or in one answer that was given; or any part of the question's own text, from three letters on.
  std::string text = {};
  domain::Category category = domain::Category::unset;            ///< unset: any
  std::string tag = {};                                           ///< empty: any
  domain::QuestionSource source = domain::QuestionSource::unset;  ///< unset: any
  std::optional<int> rating = {};                                 ///< the latest, in an interview or in practice
  domain::OpportunityId opportunity = {};                         ///< asked by its company, for whichever position
  domain::PersonId interviewer = {};
  bool weak = false;   ///< domain::is_weak
  bool due = false;    ///< practised before and due by now; never a suspended one
  bool asked = false;  ///< in an interview, once at least
  bool never_practised = false;
  bool suspended = false;        ///< only those; otherwise they are listed with the others
  Sort sort = Sort::weak_first;  ///< equals stand newest first
  friend bool operator==(const QuestionQuery&, const QuestionQuery&) = default;
};

/// The answer to a query. While it is not complete the rest follows: draw again soon, Workspace::refresh says when there
/// is more. Until the first of it comes, the list is that of the query before; from then on what is listed keeps its
/// place when the rest comes.
struct QuestionList {
  std::vector<domain::QuestionId> ids;
  bool complete = true;
  /// The words and parts to be marked in the rows, as domain::fold writes them.
  std::vector<std::string> words;
  friend bool operator==(const QuestionList&, const QuestionList&) = default;
};

struct QuestionRow {
  domain::QuestionId id;
  std::string text;
  domain::Category category = domain::Category::unset;
  domain::QuestionSource source = domain::QuestionSource::unset;
  bool suspended = false;
  int asked = 0;              ///< how often in interviews
  int practised = 0;          ///< how often
  std::optional<int> rating;  ///< the latest, in an interview or in practice
  double weakness = 0;        ///< 0 … 1, domain::weakness at this moment
  bool weak = false;
  std::optional<domain::Time> due;  ///< when it is to be practised again; none before the first practice
  /// Every rating, oldest first: the little line drawn beside the question.
  struct Rated {
    domain::Time at;
    int rating = 0;  ///< 1 … 5
    bool practice = false;
    friend bool operator==(const Rated&, const Rated&) = default;
  };
  std::vector<Rated> course;
  friend bool operator==(const QuestionRow&, const QuestionRow&) = default;
};

/// What the bank can be narrowed down to.
struct BankFilters {
  std::vector<std::string> tags;  ///< each once, in alphabetical order
  struct Company {
    domain::OpportunityId opportunity;  ///< one of the company's
    std::string name;
    friend bool operator==(const Company&, const Company&) = default;
  };
  std::vector<Company> companies;  ///< that asked a question of the bank, by name
  struct Interviewer {
    domain::PersonId person;
    std::string name;
    friend bool operator==(const Interviewer&, const Interviewer&) = default;
  };
  std::vector<Interviewer> interviewers;  ///< likewise
  friend bool operator==(const BankFilters&, const BankFilters&) = default;
};

}  // namespace afterword::workspace
