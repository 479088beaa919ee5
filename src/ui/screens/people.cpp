#include "ui/screens/people.h"

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

std::span<const CommandRow> people_commands() { return {}; }

void draw_people(Frame& f, PeopleView&) {
  const Page p = page(f, PageShape::wide);
  title(f, {p.x, p.top, p.w}, "People");
}

}  // namespace afterword::ui
