// Step 4, questions and answers: the list in the order asked, and one question at a time beside it (D2 … D5).
#include <algorithm>
#include <string>

#include "ui/screens/debrief/questions.h"
#include "ui/widgets.h"

namespace afterword::ui {

StepFoot draw_questions(StepContext& c, QuestionsView& view) {
  Frame& f = c.f;
  const auto& asked = c.interview.asked;
  const int count = static_cast<int>(asked.size());
  view.selected = std::clamp(view.selected, 0, count);
  {
    auto list = f.group("list");
    float y = c.page.list.y + 24;
    for (int i = 0; i < count; ++i, y += 56) {
      const auto& one = asked[static_cast<std::size_t>(i)];
      if (row(f, {c.page.list.x + 12, y, c.page.list.w - 24, 56}, std::to_string(i),
              {.chosen = i == view.selected, .label = one.text}))
        view.selected = i;
      f.draw.text(c.page.list.x + 24, y + 6, Font::body, Colour::ink, one.text);
    }
  }
  const domain::Asked* one = view.selected < count ? &asked[static_cast<std::size_t>(view.selected)] : nullptr;
  const Bind bind = one == nullptr ? Bind{} : Bind{workspace::Field::asked_text, one->id.value};
  const auto text = prose(f, {c.page.x, c.page.area.y + c.page.top, c.page.w}, "text", bind,
                          one == nullptr ? std::string{} : one->text,
                          {.placeholder = "What else did they ask?", .font = Font::title});
  if (one == nullptr && text.changed && !text.text.empty())
    f.out.edit(workspace::AddAsked{domain::AskedId{f.new_id()}, c.interview.id, -1, text.text, {}});
  return {{}, "Next question"};
}

bool next_questions(StepContext& c, QuestionsView& view) {
  if (view.selected >= static_cast<int>(c.interview.asked.size())) return false;
  ++view.selected;
  return true;
}

}  // namespace afterword::ui
