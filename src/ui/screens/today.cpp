#include "ui/screens/today.h"

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

std::span<const CommandRow> today_commands() { return {}; }

void draw_today(Frame& f, TodayView&) {
  const Page p = page(f, PageShape::wide);
  title(f, {p.x, p.top, p.w}, "Today");
}

}  // namespace afterword::ui
