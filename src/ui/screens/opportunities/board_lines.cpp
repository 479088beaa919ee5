// The board in words: each card with what comes next for it, measured once.
#include <algorithm>
#include <utility>

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
  else if (card.step != nullptr)
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

namespace {

constexpr int most_work = 300, work_to_measure = 8;  // of one frame, in lines whose height is known

bool same_words(const CardLine& a, const CardLine& b) {
  return a.company == b.company && a.role == b.role && a.when == b.when && a.next == b.next &&
         (a.rounds == 0 && !a.ahead) == (b.rounds == 0 && !b.ahead);
}

}  // namespace

const BoardLines& BoardKept::get(Frame& f, float card_w, std::int64_t measure) {
  const std::uint64_t revision = f.workspace.plan_revision();
  const std::int64_t minute = f.now.utc_ms / 60'000;
  if (measure_ != measure) to_measure_ = any_shown_ || making_;
  measure_ = measure;
  if (revision_ != revision || minute_ != minute || !(making_ || any_shown_)) {
    if (any_shown_ && !std::exchange(read_, true)) {  // to read what it rests on is work enough for a frame
      f.workspace.interviews();
      f.workspace.opportunities();
      f.again();
      return shown_;
    }
    read_ = false;
    begin(f);
    revision_ = revision;
    minute_ = minute;
  }
  if (making_)
    go_on(f, card_w);
  else if (to_measure_)
    measure_again(f, card_w);
  return any_shown_ ? shown_ : made_;
}

void BoardKept::begin(Frame& f) {
  domain::BoardInput in;
  for (const domain::Opportunity& one : f.workspace.opportunities()) in.opportunities.push_back(&one);
  in.rounds = rounds_of(f.workspace);
  in.plan = &f.workspace.plan_index();
  in.now = f.now;
  board_ = domain::board(in);
  made_ = {};
  made_.sentence = sentence_of(board_);
  std::transform(board_.columns.begin(), board_.columns.end(), made_.counts.begin(),
                 [](const auto& column) { return column.size(); });
  row_ = 0;
  making_ = true;
}

void BoardKept::go_on(Frame& f, float card_w) {
  // Sorting the cards was work, too: as much as a frame has time for, where they are hundreds.
  int work = row_ == 0 ? board_.all : 0;
  for (bool more = true; more; ++row_) {
    if (row_ > 0 && work >= most_work) return f.again();
    more = false;
    for (std::size_t column = 0; column < board_.columns.size(); ++column) {
      if (row_ >= board_.columns[column].size()) continue;
      more = true;
      CardLine line = line_of(board_.columns[column][row_], f.workspace, f.now);
      Known& known = known_[line.id];
      const bool same = known.line.height > 0 && same_words(known.line, line);
      line.height = same ? known.line.height : card_content(f, line, {0, 0, card_w}, false);
      if (!same) known.measure = measure_;
      if (known.measure != measure_) to_measure_ = true;
      work += same ? 1 : work_to_measure;
      known.line = line;
      made_.columns[column].push_back(std::move(line));
    }
  }
  making_ = false;
  any_shown_ = true;
  shown_ = std::move(made_);
  if (to_measure_) measure_again(f, card_w);
}

void BoardKept::measure_again(Frame& f, float card_w) {
  int work = 0;
  std::size_t rows = 0;
  for (const auto& column : shown_.columns) rows = std::max(rows, column.size());
  for (std::size_t row = 0; row < rows; ++row)
    for (auto& column : shown_.columns) {
      if (row >= column.size()) continue;
      Known& known = known_[column[row].id];
      if (known.measure == measure_) continue;
      if (work >= most_work) return f.again();
      column[row].height = known.line.height = card_content(f, column[row], {0, 0, card_w}, false);
      known.measure = measure_;
      work += work_to_measure;
    }
  to_measure_ = false;
}

}  // namespace afterword::ui
