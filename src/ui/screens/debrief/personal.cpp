// Step 6, personal details and what each person cared about, person by person (D7, K4).
#include <string>

#include "ui/screens/debrief/personal.h"
#include "ui/widgets.h"

namespace afterword::ui {

StepFoot draw_personal(StepContext& c, PersonalView&) {
  Frame& f = c.f;
  float y = c.page.area.y + c.page.top;
  y += title(f, {c.page.x, y, c.page.w}, "What did they tell you about themselves?") + 24;
  int number = 0;
  for (const domain::Person* person : c.people) {
    auto scope = f.scope(number++);
    y += label(f, c.page.x, y, person->name);
    const auto next =
        text_field(f, {c.page.x, y, c.page.w}, "new", {}, {}, {.placeholder = "Something they mentioned"});
    if (next.changed && !next.text.empty())
      f.out.edit(workspace::AddDetail{domain::DetailId{f.new_id()}, person->id, c.interview.id, next.text});
    y = next.rect.bottom() + 24;
  }
  return {{}, "To the documents"};
}

}  // namespace afterword::ui
