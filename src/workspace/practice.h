// What the practice coach tells a screen: what is due and why, what a session can be made of, when a question comes
// back, how ready one is, and how a session went.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/calibration.h"
#include "domain/practice_session.h"
#include "domain/prepare.h"
#include "domain/records.h"

namespace afterword::workspace {

/// One question to practise.
struct DueRow {
  domain::QuestionId id;
  std::string text;
  domain::Category category = domain::Category::unset;
  std::string why;  ///< "Rated 2 at Kelso, received badly", "Due since Monday", "Asked twice, never practised"
  std::optional<domain::Time> due;       ///< by the schedule; nothing for a question never practised
  double weakness = 0;                   ///< domain/standing.h
  std::optional<double> retrievability;  ///< nothing for a question never practised
  std::optional<int> rating;             ///< the latest
  int practised = 0;                     ///< how often
  std::string advice;                    ///< for one that fails again and again: what else to try; empty otherwise
};

/// A way to practise that has something to offer.
struct PracticeChoice {
  domain::PracticeFor what;
  std::string title;   ///< "Due today", "Tell me about a time", "What Kelso asked me"
  std::string detail;  ///< "for Tuesday 28 April", "2 never practised"; may be empty
  int questions = 0;
};

/// When a question comes back after a rating.
struct NextDue {
  domain::Time due;
  int days = 0;       ///< from today, by the user's days; 0: today again
  std::string words;  ///< "today, again", "tomorrow", "Saturday 25", "Monday 4 May", "in March 2027", "after Tuesday"
};

/// Everything known of one question's practice.
struct QuestionPractice {
  DueRow row;
  bool weak = false;
  std::string state;  ///< "New", "Learning", "Review", "Relearning"
  int lapses = 0, scheduled_days = 0;
  double stability_days = 0, difficulty = 0;  ///< 0 where it was never practised
  std::string received;  ///< "Asked by Lorna Bicknell at St Brannoc’s, where it went badly"; empty: never asked
  std::vector<std::string> missed;  ///< points of the checklist that the last two answers both left out
};

/// How a session went, for its last page.
struct SessionEnd {
  struct Line {
    domain::QuestionId id;
    std::string text;
    int rating = 0;             ///< given in this session, the last one
    std::optional<int> before;  ///< the rating before this session, in practice or in an interview
    NextDue next;
  };
  int rated = 0, skipped = 0;
  double minutes = 0;          ///< of answering
  std::vector<Line> improved;  ///< rated higher than before, the largest step first
  std::vector<Line> repeat;    ///< to be practised today or tomorrow again, the worst first
  std::vector<Line> rest;
  std::string sentence;  ///< "You practised five questions in 9 minutes. Two went better than last time."
};

/// One category in figures.
struct CategoryFigures {
  domain::Category category = domain::Category::unset;
  int questions = 0, practised = 0, due = 0, weak = 0, asked = 0, answers = 0;
  std::optional<double> mean_first_half, mean_second_half;  ///< ratings of the older and the newer half of `answers`
};

/// The figures behind Insights.
struct PracticeFigures {
  int questions = 0, practised = 0, practices = 0, due = 0, weak = 0, suspended = 0, failing = 0;
  int interviews = 0, asked = 0;
  std::vector<CategoryFigures> categories;  ///< in the order of domain::Category, those that have questions
  struct Month {
    int year = 0, month = 0;
    int answers = 0;  ///< rated answers, in interviews and in practice
    double mean = 0;
  };
  std::vector<Month> months;      ///< oldest first, those with answers
  domain::Calibration predicted;  ///< predicted against given
  domain::Calibration received;   ///< the own rating against the reception
};

}  // namespace afterword::workspace
