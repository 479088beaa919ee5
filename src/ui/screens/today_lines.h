// What Today says, worked out from the records: the hour that runs, then everything else in order of time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/debrief.h"
#include "ui/route.h"
#include "ui/widgets.h"
#include "workspace/workspace.h"

namespace afterword::ui {

/// A debrief within its first hour.
struct TodayRunning {
  std::string where;  ///< "St Brannoc's Hospital · Junior sister"
  domain::HourClock clock;
  int begun = 0;  ///< steps of nine
  Route to;
};

/// The small figure at the right of a line.
enum class TodayFigure {
  none,
  hours,       ///< ticks of two hours until a note is due; `amount` are spent, of twelve
  follow_ups,  ///< two circles; `amount` are used
  rating,      ///< five dots; `amount` are filled
  days         ///< squares; `amount` days to go
};

struct TodayItem {
  std::string when;
  bool late = false;
  Mark mark = Mark::plain;
  std::string what, detail;
  Route to;
  TodayFigure figure = TodayFigure::none;
  int amount = 0;
  bool rest = false;  ///< stands for all that have no key of their own
};

struct TodayLines {
  std::optional<TodayRunning> running;
  std::vector<TodayItem> items;
  std::string sentence;  ///< under the date
  std::string closing;   ///< below the last line: what comes after it
};

TodayLines today_lines(const workspace::Workspace& workspace, const domain::Time& now);

}  // namespace afterword::ui
