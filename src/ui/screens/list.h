// The one table of screens, and the view state of each. A new screen adds its row in list.cpp and its view here.
#pragma once

#include <span>
#include <string_view>

#include "ui/frame.h"
#include "ui/screens/bank/bank.h"
#include "ui/screens/brief.h"
#include "ui/screens/debrief/debrief.h"
#include "ui/screens/follow_ups/follow_ups.h"
#include "ui/screens/import/import.h"
#include "ui/screens/insights/insights.h"
#include "ui/screens/interviews.h"
#include "ui/screens/letter/letter.h"
#include "ui/screens/opportunities/opportunities.h"
#include "ui/screens/people.h"
#include "ui/screens/practice/practice.h"
#include "ui/screens/settings.h"
#include "ui/screens/today.h"

namespace afterword::ui {

/// What every screen remembers between frames. Nothing in it is saved.
struct Views {
  TodayView today;
  OpportunitiesView opportunities;
  InterviewsView interviews;
  PeopleView people;
  BankView bank;
  PracticeView practice;
  FollowUpsView follow_ups;
  InsightsView insights;
  DebriefView debrief;
  LetterView letter;
  ImportView import_file;
  SettingsView settings;
};

struct ScreenRow {
  PageId page;
  std::string_view name;  ///< first part of its widgets' paths: "today"
  std::string_view rail;  ///< its entry in the rail; empty: none
  bool own_rail;          ///< draws the rail's place itself (the debrief's steps)
  void (*draw)(Frame&, Views&);
  std::span<const CommandRow> commands;
  int (*count)(const workspace::Workspace&) = nullptr;  ///< shown at the right of its entry in the rail, above 0
  bool (*bare)(const Route&) = nullptr;                 ///< this route has the whole window, without the rail
};

/// In the order of the rail.
std::span<const ScreenRow> screens();
const ScreenRow& screen(PageId page);

}  // namespace afterword::ui
