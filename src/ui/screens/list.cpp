#include "ui/screens/list.h"

#include <array>

namespace afterword::ui {

namespace {

std::array<ScreenRow, 13> screen_rows() {
  return {{
      {PageId::today, "today", "Today", false, [](Frame& f, Views& v) { draw_today(f, v.today); }, today_commands()},
      {PageId::opportunities, "opportunities", "Opportunities", false,
       [](Frame& f, Views& v) { draw_opportunities(f, v.opportunities); }, opportunities_commands()},
      {PageId::interviews, "interviews", "Interviews", false,
       [](Frame& f, Views& v) { draw_interviews(f, v.interviews); }, interviews_commands()},
      {PageId::people, "people", "People", false, [](Frame& f, Views& v) { draw_people(f, v.people); },
       people_commands()},
      {PageId::bank, "bank", "Question bank", false, [](Frame& f, Views& v) { draw_bank(f, v.bank); }, bank_commands()},
      {PageId::practice, "practice", "Practice", false, [](Frame& f, Views& v) { draw_practice(f, v.practice); },
       practice_commands(), [](const workspace::Workspace& w) { return w.due_count(); }, practice_fills_window},
      {PageId::follow_ups, "follow_ups", "Follow-ups", false,
       [](Frame& f, Views& v) { draw_follow_ups(f, v.follow_ups); }, follow_ups_commands(), open_steps},
      {PageId::insights, "insights", "Insights", false,
       [](Frame& f, Views& v) { draw_insights(f, v.insights, v.practice); }, insights_commands()},
      {PageId::debrief, "debrief", "", true, [](Frame& f, Views& v) { draw_debrief(f, v.debrief); },
       debrief_commands()},
      {PageId::letter, "letter", "", true, [](Frame& f, Views& v) { draw_letter(f, v.letter); }, letter_commands()},
      {PageId::brief, "brief", "", false, [](Frame& f, Views& v) { draw_brief(f, v.practice); }, brief_commands()},
      {PageId::import_file, "import", "", false, [](Frame& f, Views& v) { draw_import(f, v.import_file); },
       import_commands()},
      {PageId::settings, "settings", "Settings", false, [](Frame& f, Views& v) { draw_settings(f, v.settings); },
       settings_commands()},
  }};
}

}  // namespace

std::span<const ScreenRow> screens() {
  static const std::array<ScreenRow, 13> table = screen_rows();
  return table;
}

const ScreenRow& screen(PageId page) {
  for (const ScreenRow& row : screens())
    if (row.page == page) return row;
  return screens().front();
}

}  // namespace afterword::ui
