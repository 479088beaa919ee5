// The list of opportunities: worked out when something changes, drawn only where it can be seen.
#include "ui/screens/interviews.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/names.h"
#include "domain/text.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::InterviewRow;

constexpr float head_h = 64, round_h = 64, block_gap = 28;
constexpr float drawn_beyond = 320;  ///< drawn above and below what can be seen, so that arrows find the next line

// ---- Which ones, and where they stand ----

bool wanted(const InterviewsView& view, const OpportunityBlock& block, std::string_view folded) {
  if (view.stage != domain::Stage::unset && block.stage != view.stage) return false;
  return folded.empty() || domain::fold(block.company).find(folded) != std::string::npos ||
         domain::fold(block.role).find(folded) != std::string::npos;
}

/// Opportunities by their newest round, then those without one.
std::vector<OpportunityBlock> all_blocks(const workspace::Workspace& workspace) {
  std::vector<OpportunityBlock> blocks;
  std::map<domain::OpportunityId, std::size_t> place;
  const auto& rows = workspace.interviews();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto [at, fresh] = place.try_emplace(rows[i].opportunity, blocks.size());
    if (fresh) blocks.emplace_back().id = rows[i].opportunity;
    blocks[at->second].rounds.push_back(i);
  }
  for (const domain::Opportunity& one : workspace.opportunities()) {
    const auto [at, fresh] = place.try_emplace(one.id, blocks.size());
    if (fresh) blocks.emplace_back().id = one.id;
    OpportunityBlock& block = blocks[at->second];
    block.company = one.company;
    block.role = one.role;
    block.stage = one.stage;
  }
  return blocks;
}

void make_list(Frame& f, InterviewsView& view) {
  const bool same = view.listed && view.listed_revision == f.workspace.revision() &&
                    view.listed_search == view.search && view.listed_stage == view.stage;
  if (same) return;
  view.blocks = all_blocks(f.workspace);
  const std::string folded = domain::fold(domain::trim(view.search));
  std::erase_if(view.blocks, [&](const OpportunityBlock& block) { return !wanted(view, block, folded); });
  float y = 0;
  int row = 0;
  for (OpportunityBlock& block : view.blocks) {
    const std::size_t lines = std::max<std::size_t>(block.rounds.size(), 1);
    block.y = y;
    block.first_row = row;
    block.height = head_h + static_cast<float>(lines) * round_h;
    row += static_cast<int>(lines);
    y += block.height + block_gap;
  }
  view.height = y;
  view.listed = true;
  view.listed_revision = f.workspace.revision();
  view.listed_search = view.search;
  view.listed_stage = view.stage;
}

// ---- One block ----

std::string day_words(const InterviewRow& row, const domain::Time& now) {
  const auto& at = row.starts ? row.starts : row.ends;
  if (!at) return "no day yet";
  const domain::Date day = domain::date_of(*at), today = domain::date_of(now);
  const auto year = [](domain::Date d) { return static_cast<int>(std::chrono::year_month_day{d}.year()); };
  if (year(day) == year(today)) return compact_day(domain::short_day(day));
  return compact_day(fmt::format("{} {}", domain::day_and_month(day), year(day)));
}

bool to_come(const InterviewRow& row, const domain::Time& now) {
  const auto& at = row.ends ? row.ends : row.starts;
  return at && at->utc_ms > now.utc_ms;
}

std::string round_detail(const InterviewRow& row, const domain::Time& now) {
  std::vector<std::string> parts;
  if (row.format != domain::Format::unset) parts.emplace_back(spoken(row.format));
  if (row.asked != 0) {
    const auto asked = domain::counted(static_cast<std::size_t>(row.asked), "question");
    parts.push_back(row.rated < row.asked ? fmt::format("{}, {} rated", asked, row.rated) : asked);
  }
  if (row.concerns != 0) parts.push_back(domain::counted(static_cast<std::size_t>(row.concerns), "concern"));
  if (row.people != 0) parts.push_back(domain::counted(static_cast<std::size_t>(row.people), "person", "people"));
  if (!row.debriefed) {
    parts.emplace_back(row.begun ? "not finished" : to_come(row, now) ? "to come" : "nothing written yet");
  }
  return fmt::format("{}", fmt::join(parts, " · "));
}

Mark mark_of(const InterviewRow& row, const domain::Time& now) {
  if (row.debriefed) return Mark::done;
  if (row.begun) return Mark::part;
  return to_come(row, now) ? Mark::plain : Mark::none;
}

void draw_head(Frame& f, const OpportunityBlock& block, Place at) {
  const std::string_view stage = spoken(block.stage);
  const float tag_w = f.draw.width(Font::small, stage) + 16;
  const bool over = block.stage == domain::Stage::rejected || block.stage == domain::Stage::withdrawn;
  const bool won = block.stage == domain::Stage::offer || block.stage == domain::Stage::accepted;
  tag(f, at.x + at.w - tag_w, at.y + 3, stage,
      won    ? Colour::donesoft
      : over ? Colour::hover
             : Colour::soft,
      won    ? Colour::done
      : over ? Colour::ink2
             : Colour::ink);
  const float w = at.w - tag_w - step::s16;
  f.draw.text(at.x, at.y, Font::lead_bold, Colour::ink, f.draw.fit(Font::lead_bold, company_words(block.company), w));
  f.draw.text(at.x, at.y + 30, Font::body, Colour::ink2, f.draw.fit(Font::body, block.role, w));
}

void draw_block(Frame& f, const OpportunityBlock& block, Place at) {
  draw_head(f, block, at);
  float y = at.y + head_h;
  const auto list = f.group("list");
  if (block.rounds.empty()) {
    const ThreadReply reply = thread_row(f, {at.x, y, at.w}, std::to_string(block.first_row),
                                         {.when = "no round yet",
                                          .mark = Mark::none,
                                          .what = "Put in the first round",
                                          .detail = "Its day, and afterwards what was said",
                                          .last = true,
                                          .first = true});
    if (reply.pressed) put_in_coming(f, block.id);
    return;
  }
  const auto& rows = f.workspace.interviews();
  for (std::size_t i = 0; i < block.rounds.size(); ++i, y += round_h) {
    const InterviewRow& row = rows[block.rounds[i]];
    const std::string when = day_words(row, f.now), detail = round_detail(row, f.now);
    std::string what = domain::capitalised(round_words(row.round));
    if (what.empty()) what = "Interview";
    const ThreadReply reply = thread_row(f, {at.x, y, at.w}, std::to_string(block.first_row + static_cast<int>(i)),
                                         {.when = when,
                                          .mark = mark_of(row, f.now),
                                          .what = what,
                                          .detail = detail,
                                          .last = i + 1 == block.rounds.size(),
                                          .first = i == 0});
    if (reply.pressed) f.out.go({.page = PageId::interviews, .interview = row.id});
  }
}

// ---- The page ----

/// Search and stages; returns where the list begins.
float draw_filters(Frame& f, InterviewsView& view, Place at) {
  const TextReply search =
      text_field(f, at, "search", {}, view.search, {.placeholder = "A company or a position", .enter_leaves = false});
  view.search = search.text;
  float y = search.rect.bottom() + step::s12;
  std::vector<domain::Stage> stages;
  for (const domain::Opportunity& one : f.workspace.opportunities()) {
    if (one.stage != domain::Stage::unset && std::find(stages.begin(), stages.end(), one.stage) == stages.end()) {
      stages.push_back(one.stage);
    }
  }
  if (stages.size() < 2) return y;
  std::sort(stages.begin(), stages.end());
  std::vector<ChipItem> items{{"all", "All", view.stage == domain::Stage::unset}};
  for (const domain::Stage stage : stages) {
    items.push_back({std::string(domain::word(stage)), std::string(spoken(stage)), view.stage == stage});
  }
  const ChipsReply reply = chips(f, {at.x, y, at.w}, "stages", items, true);
  if (reply.pressed >= 0) {
    view.stage = reply.pressed == 0 ? domain::Stage::unset : stages[static_cast<std::size_t>(reply.pressed) - 1];
    f.again();
  }
  return y + reply.rect.h + step::s12;
}

void draw_list(Frame& f, InterviewsView& view, const Page& p, float top) {
  ScrollArea scroll(f, "page", {p.area.x, top, p.area.w, p.foot_y - top});
  const float y = scroll.top() + step::s12;
  for (const OpportunityBlock& block : view.blocks) {
    if (scroll.hidden(y + block.y - drawn_beyond, block.height + 2 * drawn_beyond)) continue;
    draw_block(f, block, {p.x, y + block.y, p.w});
  }
  if (view.blocks.empty()) {
    f.draw.paragraph({p.x, y, p.w}, Font::body, Colour::ink2,
                     "Nothing here goes by that name. Ctrl K searches in everything you wrote.");
  }
  scroll.finish(y + std::max(view.height, 48.0F) + step::s16);
}

void draw_empty(Frame& f, const Page& p) {
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Interviews") + step::s8;
  y += f.draw.paragraph({p.x, y, std::min(p.w, size::column)}, Font::body, Colour::ink2,
                        "Every opportunity stands here with its rounds: what was asked, what you said, how it was "
                        "taken, what came of it. The first one begins with what you still hear.",
                        prose_line);
  y += step::s24;
  if (command_button(f, p.x, y, "start.write", ButtonStyle::primary)) write_it_down(f);
  y += size::button + step::s16;
  if (command_button(f, p.x - step::s8, y, "start.coming", ButtonStyle::quiet)) put_in_coming(f);
}

/// The line of the interview that was read takes the focus again.
void return_to_line(Frame& f, InterviewsView& view) {
  if (!view.read) return;
  const auto& rows = f.workspace.interviews();
  for (const OpportunityBlock& block : view.blocks) {
    for (std::size_t i = 0; i < block.rounds.size(); ++i) {
      if (rows[block.rounds[i]].id != view.read) continue;
      f.focus(f.path(fmt::format("list/{}", block.first_row + static_cast<int>(i))), false);
    }
  }
  view.read = {};
}

}  // namespace

std::span<const CommandRow> interviews_commands() { return {}; }

void draw_interviews(Frame& f, InterviewsView& view) {
  if (const domain::Interview* interview = f.workspace.interview(f.route.interview)) {
    view.read = interview->id;
    follow_start_commands(f);
    return draw_interview_page(f, view.page, *interview);
  }
  const Page p = page(f, PageShape::wide, false, true);
  if (f.workspace.opportunities().empty() && f.workspace.interviews().empty()) return draw_empty(f, p);
  float y = p.area.y + p.top;
  y += title(f, {p.x, y, p.w}, "Interviews") + step::s16;
  y = draw_filters(f, view, {p.x, y, p.w});
  make_list(f, view);
  return_to_line(f, view);
  draw_list(f, view, p, y);
  FootBar foot(f, p, domain::counted(view.blocks.size(), "opportunity", "opportunities"));
  if (foot.secondary_command("start.write")) write_it_down(f);
  if (foot.quiet_command("start.coming", "One to come")) put_in_coming(f);
}

}  // namespace afterword::ui
