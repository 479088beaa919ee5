// One interview: head, stage, outcome, what the program has to say, and the way into its debrief.
#include "ui/screens/interview_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/text.h"
#include "ui/screens/opportunity_stage.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::Stage;

/// "Thu 23 April, 10:30 to 11:25 · Panel · debriefed"
std::string times_line(const domain::Interview& interview) {
  std::vector<std::string> parts;
  const std::string times = domain::span(interview.starts, interview.ends);
  if (!times.empty()) parts.push_back(times);
  if (interview.format != domain::Format::unset) parts.emplace_back(spoken(interview.format));
  return fmt::format("{}", fmt::join(parts, " · "));
}

float draw_head(Frame& f, const Page& p, const domain::Interview& interview, const domain::Opportunity& opportunity,
                float y) {
  y += title(f, {p.x, y, p.w}, interview_words(opportunity.company, interview.round));
  if (!opportunity.role.empty()) y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink, opportunity.role);
  const std::string times = times_line(interview);
  if (!times.empty()) {
    const float w = f.draw.text(p.x, y, Font::body, Colour::ink2, f.draw.fit(Font::body, times, p.w - 88));
    if (interview.feeling) rating_dots(f, p.x + w + step::s12, y + 7, *interview.feeling);
    y += 24;
  }
  return y + step::s16;
}

/// The rounds before and after this one, each a way there.
float draw_rounds(Frame& f, const Page& p, const domain::Interview& interview, float y) {
  std::vector<const workspace::InterviewRow*> others;
  for (const workspace::InterviewRow& row : f.workspace.interviews()) {
    if (row.opportunity == interview.opportunity && row.id != interview.id) others.push_back(&row);
  }
  if (others.empty()) return y;
  std::vector<ChipItem> items;
  for (auto row = others.rbegin(); row != others.rend(); ++row) {
    std::string words = domain::capitalised(round_words((*row)->round));
    if (words.empty()) words = "Another round";
    const auto& at = (*row)->starts ? (*row)->starts : (*row)->ends;
    if (at) words += ", " + domain::day_and_month(domain::date_of(*at));
    items.push_back({std::to_string(items.size()), std::move(words)});
  }
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "rounds", items, true);
  if (reply.pressed >= 0) {
    const auto& row = others[others.size() - 1 - static_cast<std::size_t>(reply.pressed)];
    f.out.go({.page = PageId::interviews, .interview = row->id});
  }
  return y + reply.rect.h + step::s16;
}

void draw_notes(Frame& f, InterviewPageView& view, const Page& p, const domain::Interview& interview, float y,
                float& below) {
  const Page scrolled = scrolled_page(p, y);
  Margin margin(f, scrolled);
  domain::DebriefInput in{interview, f.workspace.opportunity(interview.opportunity), {}};
  for (const domain::Attendee& one : interview.people) {
    if (const domain::Person* person = f.workspace.person(one.person)) in.people.push_back(person);
  }
  const auto lacks = domain::lacks(in);
  if (!lacks.empty()) {
    const std::string first = domain::counted(lacks.size(), "thing is", "things are") + " missing.";
    const std::string rest = " " + lacks.front().what + (lacks.size() > 1 ? ", and more." : ".");
    const auto placed = margin.note(y, below,
                                    {.kind = NoteKind::due,
                                     .first = first,
                                     .rest = rest,
                                     .path = "missing",
                                     .action = "Fill in what you still know"});
    below = placed.y;
    if (placed.pressed) {
      f.out.go({.page = PageId::debrief, .interview = interview.id, .step = static_cast<int>(domain::Step::review)});
    }
  }
  const auto& plan =
      view.plan.get(f.workspace, f.now, interview.id.value, [&] { return plan_of(f.workspace, interview.id); });
  int shown = 0;
  for (const domain::PlannedStep& step : plan) {
    const bool late = step.state == domain::StepProgress::overdue;
    if ((!late && step.state != domain::StepProgress::open) || shown == 3) continue;
    const std::string due = domain::deadline(step.due, f.now);
    const std::string first = step_line(f.workspace, step) + ".";
    const std::string rest = due.empty() ? due : " " + domain::capitalised(due) + ".";
    const std::string path = "plan_" + std::to_string(shown++);
    const auto placed = margin.note(y, below,
                                    {.kind = late ? NoteKind::over : NoteKind::accent,
                                     .first = first,
                                     .rest = rest,
                                     .path = path,
                                     .action = "Go there"});
    below = placed.y;
    if (placed.pressed) f.out.go(step_route(f.workspace, step));
  }
}

void draw_end(Frame& f, Reading& r, const domain::Interview& interview, const domain::Opportunity& opportunity) {
  r.gap(step::s40);
  const Reply remove =
      link(f, r.x(), r.y, "remove", "Remove this interview", {.font = Font::small_bold, .colour = Colour::over});
  r.gap(size::key);
  if (!remove.pressed) return;
  f.out.edit(workspace::Remove{domain::Noun::interview, interview.id.value},
             interview_words(opportunity.company, interview.round) + " removed");
  f.out.go({.page = PageId::interviews});
}

}  // namespace

void draw_interview_page(Frame& f, InterviewPageView& view, const domain::Interview& interview) {
  const auto scope = f.scope("interview");
  const domain::Opportunity* known = f.workspace.opportunity(interview.opportunity);
  const domain::Opportunity opportunity = known == nullptr ? domain::Opportunity{} : *known;
  const Page p = page(f, PageShape::column, false, true);
  {
    ScrollArea scroll(f, std::to_string(interview.id.value), page_area(p));
    float y = scroll.top() + p.top;
    const float top = y;
    y = draw_head(f, p, interview, opportunity, y);
    if (known != nullptr) {
      y = draw_stage(f, p, opportunity, y);
      y = draw_outcome(f, p, opportunity, y);
      if (opportunity.stage == Stage::rejected) {
        const auto& plan =
            view.plan.get(f.workspace, f.now, interview.id.value, [&] { return plan_of(f.workspace, interview.id); });
        y = draw_rejection(f, p, interview, plan, y);
      }
    }
    y = draw_rounds(f, p, interview, y);
    draw_notes(f, view, p, interview, top, y);
    Reading r(f, scroll, {p.x, y - step::s16, p.w});
    const float before = r.y;
    read_debrief(f, r, interview);
    read_afterwards(f, r, interview);
    if (r.y == before) {
      r.gap(step::s24);
      r.text(Font::body, Colour::ink2, "Nothing is written down yet. What you still know is worth more than nothing.");
    }
    draw_end(f, r, interview, opportunity);
    scroll.finish(r.y + step::s32);
  }
  FootBar foot(f, p, interview.debriefed ? "Finished " + domain::ago(*interview.debriefed, f.now) : "Not finished yet");
  const bool carry_on = interview.debriefed ? foot.secondary("edit", "Change it", ctrl(Key::e))
                                            : foot.primary("edit", "Carry on with the debrief", ctrl(Key::e));
  if (carry_on) f.out.go({.page = PageId::debrief, .interview = interview.id});
  if (foot.secondary_command("go.brief")) f.out.go({.page = PageId::brief, .interview = interview.id});
  if (known != nullptr && foot.quiet("opportunity", "Opportunity", ctrl(Key::o)))
    f.out.go({.page = PageId::opportunities, .opportunity = known->id});
  if (foot.quiet("back", "All interviews", plain(Key::escape))) f.out.go({.page = PageId::interviews});
}

}  // namespace afterword::ui
