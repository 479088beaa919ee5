#include "ui/commands.h"

#include "ui/screens/list.h"
#include "ui/shell_commands.h"

namespace afterword::ui {

namespace {

constexpr CommandRow shell_rows[] = {
    {"app.find", "Find or do", ctrl(Key::k), "Find anything, run any command"},
    {"app.menu", "Menu", plain(Key::f10), "Every command"},
    {"edit.undo", "Undo", ctrl(Key::z), "Take back the latest step"},
    {"edit.redo", "Redo", ctrl_shift(Key::z), "Bring back what was taken back"},
    {"go.today", "Today", alt(Key::t), "What matters now"},
    {"go.opportunities", "Opportunities", alt(Key::j), "The whole search by stage, and each opening with its course"},
    {"go.interviews", "Interviews", alt(Key::i), "Every interview, newest first"},
    {"go.people", "People", alt(Key::p), "Everybody you met"},
    {"go.bank", "Question bank", alt(Key::b), "Every question, with your best answer and how it went"},
    {"go.practice", "Practice", alt(Key::r), "One question at a time, the weakest first"},
    {"go.follow_ups", "Follow-ups", alt(Key::f), "What goes out, to whom and on which day"},
    {"go.insights", "Insights", alt(Key::s), "What your answers, their worries and the search say so far"},
    {"go.brief", "Brief", alt(Key::m), "One page to read before you meet them: the next interview, or the one shown"},
    {"go.import", "Import a file", ctrl(Key::i), "A transcript, a list of questions, cards of people; looked at first"},
    {"app.export", "Export…", ctrl_shift(Key::e), "What this page shows, as a file to take along; or everything"},
    {"go.settings", "Settings", ctrl(Key::comma), "Look, yourself, where the data is"},
    {"go.back", "Back", alt(Key::left), "To where you came from"},
    {"view.larger", "Larger", ctrl(Key::equal), "Zoom in"},
    {"view.smaller", "Smaller", ctrl(Key::minus), "Zoom out"},
    {"view.normal", "Normal size", ctrl(Key::digit_0), "Zoom of 100 %"},
    {"view.theme", "Light or dark", {}, "The other one of the two themes"},
    {"app.quit", "Quit", ctrl(Key::q), "Everything is saved"},
};

}  // namespace

std::span<const CommandRow> shell_commands() { return shell_rows; }

std::vector<const CommandRow*> all_commands() {
  std::vector<const CommandRow*> all;
  for (const CommandRow& row : shell_commands()) all.push_back(&row);
  for (const ScreenRow& screen : screens())
    for (const CommandRow& row : screen.commands) all.push_back(&row);
  return all;
}

const CommandRow* find_command(std::string_view id) {
  for (const CommandRow& row : shell_commands())
    if (row.id == id) return &row;
  for (const ScreenRow& screen : screens())
    for (const CommandRow& row : screen.commands)
      if (row.id == id) return &row;
  return nullptr;
}

}  // namespace afterword::ui
