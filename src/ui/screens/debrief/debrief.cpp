#include "ui/screens/debrief/debrief.h"

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

std::span<const CommandRow> debrief_commands() { return {}; }

void draw_debrief(Frame& f, DebriefView&) {
  const Page p = page(f, PageShape::column, true, true);
  title(f, {p.x, p.top, p.w}, "Debrief");
}

}  // namespace afterword::ui
