// Where the user is: a page and what it shows.
#pragma once

#include <string>

#include "domain/debrief.h"
#include "domain/ids.h"
#include "domain/records.h"

namespace afterword::ui {

enum class PageId {
  today,
  opportunities,
  interviews,
  people,
  bank,
  practice,
  follow_ups,
  insights,
  debrief,
  letter,
  brief,
  import_file,
  settings
};

struct Route {
  PageId page = PageId::today;
  domain::InterviewId interview{};                    ///< of debrief, letter and brief; in interviews the one to show
  domain::PersonId person{};                          ///< in people the one to show; whom a letter or a brief is for
  domain::QuestionId question{};                      ///< in the bank the one to show; in practice the one to practise
  domain::StepKind letter = domain::StepKind::unset;  ///< which letter it is
  domain::NoteId note{};                              ///< the letter itself, where it is begun
  domain::OpportunityId opportunity{};                ///< in opportunities the one to show; none: the board
  int step = 0;            ///< of debrief, 1 … 9; 0: where it was left. Of practice 1: the session under way
  std::string focus = {};  ///< path of the widget to go to, as in "debrief/who/2/email"; may be empty
  friend bool operator==(const Route&, const Route&) = default;
};

}  // namespace afterword::ui
