// Step 5, concerns and rebuttals: what they worried about, and what answers it (D6).
#include <string>

#include "ui/screens/debrief/concerns.h"
#include "ui/widgets.h"

namespace afterword::ui {

StepFoot draw_concerns(StepContext& c, ConcernsView&) {
  Frame& f = c.f;
  float y = c.page.area.y + c.page.top;
  y += title(f, {c.page.x, y, c.page.w}, "What made them hesitate?") + 24;
  int number = 0;
  for (const auto& concern : c.interview.concerns) {
    auto scope = f.scope(number++);
    y = prose(f, {c.page.x, y, c.page.w}, "text", {workspace::Field::concern_text, concern.id.value}, concern.text)
            .rect.bottom() +
        16;
  }
  const auto next =
      text_field(f, {c.page.x, y, c.page.w}, "new", {}, {}, {.placeholder = "What did they worry about?"});
  if (next.changed && !next.text.empty())
    f.out.edit(workspace::AddConcern{domain::ConcernId{f.new_id()}, c.interview.id, next.text, {}});
  return {{}, "To the personal details"};
}

}  // namespace afterword::ui
