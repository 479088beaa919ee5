// Where the user is: a page and what it shows.
#pragma once

#include <string>

#include "domain/debrief.h"
#include "domain/ids.h"

namespace afterword::ui {

enum class PageId { today, interviews, people, bank, practice, debrief, settings };

struct Route {
  PageId page = PageId::today;
  domain::InterviewId interview{};  ///< of debrief; in interviews the one to show
  domain::PersonId person{};        ///< in people the one to show
  domain::QuestionId question{};    ///< in bank the one to show, in practice the one to practise
  int step = 0;                     ///< of debrief, 1 … 9; 0: where it was left
  std::string focus = {};           ///< path of the widget to go to, as in "debrief/who/2/email"; may be empty
  friend bool operator==(const Route&, const Route&) = default;
};

}  // namespace afterword::ui
