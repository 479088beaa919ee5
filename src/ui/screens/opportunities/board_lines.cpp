// The board in words: each card with what comes next for it, measured once.
#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/brief_parts.h"
#include "ui/screens/opportunities/opportunities.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::BoardCard;
using domain::StepProgress;

constexpr float pad = 12;

std::vector<domain::BoardRound> rounds_of(const workspace::Workspace& workspace) {
  std::vector<domain::BoardRound> rounds;
  for (const workspace::InterviewRow& row : workspace.interviews())
    rounds.push_back({row.id, row.opportunity, row.round, row.starts, row.ends});
  return rounds;
}

void say_next_round(CardLine& line, const domain::BoardRound& round, const domain::Time& now) {
  std::string what = domain::capitalised(round_words(round.round));
  line.next = what.empty() ? "Interview" : std::move(what);
  line.when = domain::capitalised(domain::coming(round.starts ? *round.starts : *round.ends, now));
  line.when_colour = Colour::due;
}

void say_step(CardLine& line, const domain::PlannedStep& step, const workspace::Workspace& workspace,
              const domain::Time& now) {
  line.next = step_line(workspace, step);
  const bool waiting = step.state == StepProgress::waiting;
  line.when = waiting || !step.due_at ? domain::opening(step.opens, now) : domain::deadline(step.due, now);
  line.when = domain::capitalised(compact_day(line.when));
  if (step.state == StepProgress::overdue)
    line.when_colour = Colour::over;
  else if (!waiting)
    line.when_colour = Colour::due;
}

CardLine line_of(const BoardCard& card, const workspace::Workspace& workspace, const domain::Time& now) {
  CardLine line{.id = card.id,
                .stage = card.stage,
                .company = std::string(company_words(card.company)),
                .role = card.role,
                .rounds = card.rounds,
                .ahead = card.next.has_value()};
  const domain::Date today = domain::date_of(now);
  const auto day = [&](const domain::Time& time) { return compact_day(domain::dated(domain::date_of(time), today)); };
  if (card.next)
    say_next_round(line, *card.next, now);
  else if (card.step)
    say_step(line, *card.step, workspace, now);
  else if (card.decided)
    line.when = fmt::format("Heard {}", day(*card.decided));
  else if (card.last)
    line.when = fmt::format("Last round {}", day(*card.last));
  return line;
}

std::string sentence_of(const domain::Board& board) {
  const int over = board.all - board.active;
  if (board.active == 0) return "Nothing is active. The next opening begins with a name on this page.";
  if (board.active == 1) return std::string(domain::nothing_else_active());
  const std::string active = fmt::format("{} are active", board.active);
  return over == 0 ? active + "."
                   : fmt::format("{}, {} over.", active, domain::counted(static_cast<std::size_t>(over), "is", "are"));
}

/// A disc for each round that is over, a ring for the one ahead.
float draw_rounds(Frame& f, const CardLine& card, float x, float y, bool paint) {
  if (card.rounds == 0 && !card.ahead) return 0;
  if (paint) {
    const int shown = std::min(card.rounds, 6);
    for (int i = 0; i < shown; ++i) f.draw.disc({x + 4 + static_cast<float>(i) * 13, y + 10}, 4, Colour::accent);
    if (card.ahead) f.draw.ring({x + 4 + static_cast<float>(shown) * 13, y + 10}, 4, Colour::accent, 1.5F);
  }
  return 22;
}

}  // namespace

float card_content(Frame& f, const CardLine& card, Place at, bool paint) {
  Stack stack(f, {at.x + pad, at.y + 10, at.w - 2 * pad}, paint);
  stack.text(Font::body_bold, Colour::ink, card.company);
  stack.text(Font::small, Colour::ink2, card.role);
  stack.y += draw_rounds(f, card, stack.x(), stack.y + 1, paint);
  if (!card.next.empty() || !card.when.empty()) stack.gap(2);
  stack.text(Font::small, Colour::ink, card.next);
  stack.text(Font::small, card.when_colour, card.when);
  return stack.y + 10 - at.y;
}

BoardLines board_lines(Frame& f, float card_w) {
  domain::BoardInput in;
  for (const domain::Opportunity& one : f.workspace.opportunities()) in.opportunities.push_back(&one);
  in.rounds = rounds_of(f.workspace);
  in.plan = &f.workspace.plan();
  in.now = f.now;
  const domain::Board board = domain::board(in);
  BoardLines lines;
  lines.sentence = sentence_of(board);
  lines.all = board.all;
  for (std::size_t i = 0; i < board.columns.size(); ++i)
    for (const BoardCard& card : board.columns[i]) {
      CardLine line = line_of(card, f.workspace, f.now);
      line.height = card_content(f, line, {0, 0, card_w}, false);
      lines.columns[i].push_back(std::move(line));
    }
  return lines;
}

}  // namespace afterword::ui
