#include "ui/screens/interviews.h"

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

std::span<const CommandRow> interviews_commands() { return {}; }

void draw_interviews(Frame& f, InterviewsView&) {
  const Page p = page(f, PageShape::wide);
  title(f, {p.x, p.top, p.w}, "Interviews");
}

}  // namespace afterword::ui
