// The interview page once they said no: the thanks all the same (K3), what was learned, and the practice it leads to.
#include <algorithm>

#include "ui/screens/interview_page.h"
#include "ui/screens/page_parts.h"

namespace afterword::ui {

float draw_rejection(Frame& f, const Page& p, const domain::Interview& interview,
                     const std::vector<domain::PlannedStep>& plan, float y) {
  const auto scope = f.scope("rejected");
  const auto thanks = std::ranges::find(plan, domain::StepKind::rejection_thanks, &domain::PlannedStep::kind);
  if (thanks != plan.end()) {
    const bool done = thanks->state == domain::StepProgress::done;
    const std::string_view detail =
        done ? "It has gone out" : "Graceful, short, and asks to be kept in mind; within 48 hours";
    if (choice_row(f, {p.x, y, p.w}, "thanks", "Thank them all the same", detail, {})) f.out.go(letter_route(*thanks));
    y += choice_height;
  }
  const TextReply learned =
      prose(f, {p.x, y + step::s12, p.w}, "learned", {workspace::Field::interview_learned, interview.id.value},
            interview.learned, {.label = "What did you learn?", .placeholder = "For the next interview"});
  y = learned.rect.bottom() + step::s12;
  const auto weak = std::ranges::count_if(
      interview.asked, [](const domain::Asked& one) { return one.question && one.rating.value_or(5) <= 3; });
  if (weak > 0) {
    if (choice_row(f, {p.x, y, p.w}, "practise", "Practise what went weakly here",
                   "Every answer of this interview that you rated 3 or less comes up, the weakest first", {}))
      f.out.go({.page = PageId::practice});
    y += choice_height;
  }
  return y + step::s16;
}

}  // namespace afterword::ui
