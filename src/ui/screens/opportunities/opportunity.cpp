// The page of one opportunity: its stage, its course, what several of them come back to, research, and what else is
// open.
#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/opportunities/opportunities.h"
#include "ui/screens/opportunity_stage.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/screens/start.h"

namespace afterword::ui {

namespace {

using workspace::Field;

/// A line of text without a box: it shows by its rule that it can be changed.
float bare_line(Frame& f, const Place& at, std::string_view name, Bind bind, std::string_view value,
                std::string_view placeholder, Font font) {
  const TextReply reply =
      text_field(f, at, name, bind, value, {.placeholder = placeholder, .font = font, .bare = true});
  const float y = reply.rect.bottom();
  if (reply.focused)
    f.draw.fill({at.x, y, at.w, 2}, Colour::accent);
  else if (reply.hovered)
    f.draw.fill({at.x, y, at.w, 1}, Colour::line);
  return y + step::s4;
}

float draw_head(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y) {
  const std::int64_t id = opportunity.id.value;
  y = bare_line(f, {p.x, y, p.w}, "company", {Field::opportunity_company, id}, opportunity.company, "The company",
                Font::title);
  y = bare_line(f, {p.x, y, p.w}, "role", {Field::opportunity_role, id}, opportunity.role, "The position", Font::lead);
  return bare_line(f, {p.x, y, p.w}, "source", {Field::opportunity_source, id}, opportunity.source,
                   "Where you heard of it", Font::body) +
         step::s12;
}

float section(Frame& f, const Page& p, float y, std::string_view words) {
  return y + step::s32 + rule_heading(f, {p.x, y + step::s32, p.w}, words);
}

float draw_course(Frame& f, const Page& p, const OpportunityRecord& record, const domain::Opportunity& opportunity,
                  float y) {
  y = section(f, p, y, "How it went so far");
  {
    const auto list = f.group("course");
    for (std::size_t i = 0; i < record.course.size(); ++i, y += 64) {
      const CourseLine& line = record.course[i];
      const ThreadReply reply = thread_row(f, {p.x, y, p.w}, std::to_string(i),
                                           {.when = line.when,
                                            .mark = line.mark,
                                            .what = line.what,
                                            .detail = line.detail,
                                            .last = i + 1 == record.course.size(),
                                            .first = i == 0,
                                            .figure = line.feeling ? 72.0F : 0.0F});
      f.tooltip(line.detail);
      if (line.feeling) rating_dots(f, p.x + p.w - 62, reply.figure_y - 5, *line.feeling);
      if (reply.pressed) f.out.go(line.to);
    }
  }
  if (record.course.empty())
    y += f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2, "No round yet, and no letter.") + step::s8;
  if (link(f, p.x, y, "coming", record.course.empty() ? "Put in the first round" : "Put in another round").pressed)
    put_in_coming(f, opportunity.id);
  return y + 28;
}

/// Those of an opening that was not there before come a frame after the rest of it.
const std::vector<PatternLine>& patterns_of(Frame& f, OpportunitiesView& view, const domain::Opportunity& opportunity) {
  const std::uint64_t revision = f.workspace.revision();
  if (view.patterns_of != opportunity.id && view.coming != opportunity.id) {
    view.coming = opportunity.id;
    view.patterns.clear();
    f.again();
  } else if (view.patterns_of != opportunity.id || (!f.typing() && view.patterns_revision != revision)) {
    view.patterns = pattern_lines(f.workspace, opportunity);
    view.patterns_of = view.coming = opportunity.id;
    view.patterns_revision = revision;
  }
  return view.patterns;
}

float draw_patterns(Frame& f, const Page& p, const ScrollArea& scroll, const std::vector<PatternLine>& patterns,
                    float y) {
  if (patterns.empty()) return y;
  y = section(f, p, y, "What more than one of them came back to");
  const auto list = f.group("patterns");
  Reading r(f, scroll, {p.x + 30, y, p.w - 30});
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    const PatternLine& line = patterns[i];
    const float top = r.y;
    float below = 20;
    for (const std::string& source : line.sources) below += f.draw.paragraph_height(r.w(), Font::small, source);
    const Reply reply = r.lead(std::to_string(i), line.text, 0, below);
    mark(f, p.x, top + 3, line.mark);
    r.text(Font::small, line.mark == Mark::due ? Colour::due : Colour::ink2, domain::capitalised(line.detail));
    for (const std::string& source : line.sources) r.text(Font::small, Colour::ink2, source);
    r.gap(step::s16);
    if (reply.pressed) f.out.go(line.to);
  }
  return r.y - step::s16;
}

/// The other openings, next to this one (K1); the board says it where there is none.
float draw_beside(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y) {
  std::vector<const domain::Opportunity*> all;
  for (const domain::Opportunity& one : f.workspace.opportunities()) all.push_back(&one);
  const auto others = domain::active_beside(all, opportunity.id);
  if (others.empty()) return y;
  y = section(f, p, y, "Open beside it");
  constexpr std::size_t most = 6;
  const auto list = f.group("beside");
  for (std::size_t i = 0; i < std::min(most, others.size()); ++i, y += 40) {
    const domain::Opportunity& one = *others[i];
    const Reply reply = row(f, {p.x - 8, y, p.w + 16, 40}, std::to_string(i), {.label = company_words(one.company)});
    const std::string_view stage = spoken(one.stage);
    const float stage_w = f.draw.width(Font::small, stage) + step::s16;
    const std::string company = f.draw.fit(Font::body_bold, company_words(one.company), p.w - stage_w);
    const float w = f.draw.text(p.x, y + 8, Font::body_bold, Colour::ink, company) + step::s12;
    if (w + stage_w + 24 < p.w)
      f.draw.text(p.x + w, y + 10, Font::small, Colour::ink2, f.draw.fit(Font::small, one.role, p.w - w - stage_w));
    f.draw.text_right(p.x + p.w, y + 10, Font::small, Colour::ink2, stage);
    if (reply.pressed) f.out.go({.page = PageId::opportunities, .opportunity = one.id});
  }
  if (others.size() > most)
    y += f.draw.paragraph({p.x, y + step::s8, p.w}, Font::small, Colour::ink2,
                          fmt::format("And {} more on the board.", others.size() - most)) +
         step::s8;
  return y;
}

/// What is to be done for it now, in the margin.
float draw_notes(Frame& f, const Page& p, const OpportunityRecord& record, float y, float below) {
  const Page scrolled = scrolled_page(p, y);
  Margin margin(f, scrolled);
  constexpr std::size_t most = 3;
  for (std::size_t i = 0; i < std::min(most, record.plan.size()); ++i) {
    const domain::PlannedStep& step = record.plan[i];
    const bool late = step.state == domain::StepProgress::overdue;
    const std::string due = domain::deadline(step.due, f.now);
    const std::string first = step_line(f.workspace, step) + ".";
    const std::string rest = due.empty() ? due : " " + domain::capitalised(due) + ".";
    const std::string path = "plan_" + std::to_string(i);
    const auto placed = margin.note(y, below,
                                    {.kind = late ? NoteKind::over : NoteKind::accent,
                                     .first = first,
                                     .rest = rest,
                                     .path = path,
                                     .action = "Go there"});
    below = placed.y;
    if (placed.pressed) f.out.go(step_route(f.workspace, step));
  }
  return below;
}

float draw_end(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y) {
  y += step::s40;
  const Reply remove =
      link(f, p.x, y, "remove", "Remove this opportunity", {.font = Font::small_bold, .colour = Colour::over});
  f.tooltip("With its rounds; Ctrl Z brings all of it back");
  if (remove.pressed) {
    f.out.edit(workspace::Remove{domain::Noun::opportunity, opportunity.id.value},
               fmt::format("{} removed", company_words(opportunity.company)));
    f.out.go_instead({.page = PageId::opportunities});
  }
  return y + size::key;
}

void follow_moves(Frame& f, const domain::Opportunity& opportunity) {
  const int by = f.command("board.right") ? 1 : f.command("board.left") ? -1 : 0;
  if (by != 0) change_stage(f, opportunity, domain::neighbour(opportunity.stage, by));
}

}  // namespace

void draw_opportunity(Frame& f, OpportunitiesView& view, const domain::Opportunity& opportunity) {
  follow_start_commands(f);
  follow_moves(f, opportunity);
  const auto scope = f.scope("opportunity");
  const OpportunityRecord& record = view.record.get(
      f.workspace, f.now, opportunity.id.value, [&] { return opportunity_record(f.workspace, opportunity, f.now); });
  const Page p = page(f, PageShape::column, false, true);
  {
    ScrollArea scroll(f, std::to_string(opportunity.id.value), page_area(p));
    float y = scroll.top() + p.top;
    const float top = y;
    y = draw_head(f, p, opportunity, y);
    y = draw_stage(f, p, opportunity, y);
    y = draw_outcome(f, p, opportunity, y);
    y = draw_notes(f, p, record, top, y) - step::s16;
    y = draw_course(f, p, record, opportunity, y);
    y = draw_patterns(f, p, scroll, patterns_of(f, view, opportunity), y);
    y = section(f, p, y, "What you found out");
    y = draw_research(f, view, p, opportunity, y);
    y = section(f, p, y, "Notes");
    y = prose(f, {p.x, y, p.w}, "notes", {Field::opportunity_notes, opportunity.id.value}, opportunity.notes,
              {.placeholder = "Salary, travel, what speaks for it and against"})
            .rect.bottom();
    y = draw_beside(f, p, opportunity, y);
    y = draw_end(f, p, opportunity, y);
    scroll.finish(y + step::s32);
  }
  FootBar foot(f, p, "");
  if (record.next && foot.primary_command("go.brief", "Brief for the next round"))
    f.out.go({.page = PageId::brief, .interview = record.next});
  if (foot.quiet("back", "All opportunities", plain(Key::escape))) f.out.go({.page = PageId::opportunities});
}

}  // namespace afterword::ui
