#include "ui/screens/opportunity_stage.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/board.h"
#include "domain/names.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Stage;
using workspace::Field;

bool has_outcome(const domain::Opportunity& opportunity) {
  return opportunity.outcome.has_value() || opportunity.stage == Stage::offer || opportunity.stage == Stage::accepted ||
         opportunity.stage == Stage::rejected || opportunity.stage == Stage::withdrawn;
}

}  // namespace

void change_stage(Frame& f, const domain::Opportunity& opportunity, Stage to) {
  if (to == opportunity.stage) return;
  std::vector<workspace::Edit> edits{
      workspace::SetValue{Field::opportunity_stage, opportunity.id.value, std::string(domain::word(to))}};
  if (to == Stage::rejected && !(opportunity.outcome && opportunity.outcome->at))
    edits.emplace_back(workspace::SetValue{Field::opportunity_outcome_at, opportunity.id.value, domain::When{f.now}});
  f.out.together("Change stage", std::move(edits),
                 fmt::format("{}: {}", company_words(opportunity.company), spoken(to)));
}

float draw_stage(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y) {
  std::vector<ChipItem> items;
  for (const Stage stage : domain::board_stages)
    items.push_back({std::string(domain::word(stage)), std::string(spoken(stage)), opportunity.stage == stage});
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "stage", items, true);
  if (reply.pressed >= 0) change_stage(f, opportunity, domain::board_stages[static_cast<std::size_t>(reply.pressed)]);
  return y + reply.rect.h + step::s16;
}

float draw_outcome(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y) {
  if (!has_outcome(opportunity)) return y;
  const domain::Outcome outcome = opportunity.outcome.value_or(domain::Outcome{});
  const TextReply text = prose(f, {p.x, y, p.w}, "outcome", {Field::opportunity_outcome_text, opportunity.id.value},
                               outcome.text, {.label = "What they said in the end", .placeholder = "In their words"});
  y = text.rect.bottom() + step::s12;
  const domain::When at = outcome.at ? domain::When{*outcome.at} : domain::When{};
  const DateReply when = date_field(
      f, {p.x, y, std::min(p.w, 270.0F)}, "outcome_at", {Field::opportunity_outcome_at, opportunity.id.value}, at,
      {.label = "You heard it", .placeholder = "today 16:30", .time_needed = true, .past = true});
  return when.rect.bottom() + step::s16;
}

}  // namespace afterword::ui
