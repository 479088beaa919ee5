// Ranks what is late, unfinished, due, open, missing and to come into one list.
#include "ui/screens/today_lines.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_set>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "domain/today.h"
#include "ui/screens/lack_route.h"
#include "ui/screens/planned.h"
#include "ui/screens/practice/session.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::PlannedStep;
using domain::StepProgress;
using workspace::InterviewRow;

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int64_t missing_days = 14;      ///< what is missing is asked for as long as it can still be known
constexpr std::size_t missing_interviews = 2;  ///< the latest ones
constexpr std::size_t missing_each = 3;
constexpr std::size_t unfinished_most = 3;
constexpr std::size_t keys = 9;  ///< a line each; what is left over shares the key 0

using Rank = domain::TodayRank;

using Steps = std::vector<const PlannedStep*>;

/// A line before it is worded: of hundreds that are late only the first few are.
struct Ranked {
  Rank rank = Rank::next;
  std::int64_t at = 0;
  Mark mark = Mark::plain;
  const PlannedStep* step = nullptr;  ///< it is about a step of the plan
  std::size_t item = 0;               ///< else its place in Gathering::items
};

struct Gathering {
  const workspace::Workspace& workspace;
  const domain::Time& now;
  std::vector<Ranked> lines;
  std::vector<TodayItem> items;
  std::optional<TodayRunning> running;
  std::size_t unfinished = 0;  ///< debriefs among the lines

  void add(Rank rank, std::int64_t at, TodayItem item) {
    item.when = compact_day(item.when);
    lines.push_back({rank, at, item.mark, nullptr, items.size()});
    items.push_back(std::move(item));
  }
  domain::Date today() const { return domain::date_of(now); }
};

std::optional<domain::Time> end_of(const InterviewRow& row) {
  if (row.ends) return row.ends;
  if (row.starts) return domain::plus_minutes(*row.starts, 60);
  return std::nullopt;
}

std::int64_t moment(const domain::When& when, const domain::Time& now) {
  if (const auto* time = std::get_if<domain::Time>(&when)) return time->utc_ms;
  if (const auto day = domain::day_of(when)) return domain::at(*day, 23 * 60 + 59, now.offset_min).utc_ms;
  return 0;
}

domain::DebriefInput input_of(const workspace::Workspace& workspace, const domain::Interview& interview) {
  domain::DebriefInput in{interview, workspace.opportunity(interview.opportunity), {}};
  for (const domain::Attendee& attendee : interview.people) {
    if (const domain::Person* person = workspace.person(attendee.person)) in.people.push_back(person);
  }
  return in;
}

int steps_begun(const workspace::Workspace& workspace, const domain::Interview& interview) {
  const auto states = domain::step_states(input_of(workspace, interview));
  return static_cast<int>(std::count_if(states.begin(), states.end(), [](const domain::StepStatus& status) {
    return status.state != domain::StepState::none;
  }));
}

Route debrief_route(const InterviewRow& row) {
  const int step = row.begun ? 0 : static_cast<int>(domain::Step::recall);
  return {.page = PageId::debrief, .interview = row.id, .step = step};
}

std::string company_and_role(const InterviewRow& row) {
  return row.role.empty() ? std::string(company_words(row.company))
                          : fmt::format("{} · {}", company_words(row.company), row.role);
}

/// A debrief that was begun or could be, and is not finished.
void add_unfinished(Gathering& g, const InterviewRow& row) {
  const auto end = end_of(row);
  const bool fresh = end && g.now.utc_ms - end->utc_ms < hour_ms;
  if (!fresh && g.unfinished >= unfinished_most) return;
  const domain::Interview* interview = g.workspace.interview(row.id);
  if (interview == nullptr) return;
  const domain::HourClock clock = domain::hour_clock(*interview, g.now);
  const int begun = steps_begun(g.workspace, *interview);
  if (clock.running && !g.running) {
    g.running = TodayRunning{company_and_role(row), clock, begun, debrief_route(row)};
    return;
  }
  const std::string name = interview_words(row.company, row.round);
  TodayItem item{.when = end ? domain::ago(*end, g.now) : std::string{},
                 .mark = row.begun ? Mark::part : Mark::none,
                 .what = fmt::format("{} {}", row.begun ? "Finish writing down" : "Write down", name),
                 .detail = row.begun ? fmt::format("{} of 9 steps begun", begun)
                                     : "Nothing is written yet. What you still know is worth more than nothing",
                 .to = debrief_route(row)};
  g.add(Rank::unfinished, end ? -end->utc_ms : 0, std::move(item));
  ++g.unfinished;
}

/// What a finished debrief lacks, as long as it can still be remembered.
void add_missing(Gathering& g, const InterviewRow& row, const Steps& plan) {
  const domain::Interview* interview = g.workspace.interview(row.id);
  if (interview == nullptr) return;
  const std::string where = interview_words(row.company, row.round);
  std::vector<domain::Lack> lacks = domain::lacks(input_of(g.workspace, *interview));
  std::erase_if(lacks, [&](const domain::Lack& lack) { return planned_already(*interview, lack, plan); });
  for (std::size_t i = 0; i < lacks.size(); ++i) {
    const bool rest = i + 1 == missing_each && lacks.size() > missing_each;
    TodayItem item{.when = "missing", .mark = Mark::none, .what = lacks[i].what, .detail = where, .to = {}};
    item.to = lack_route(*interview, lacks[i]);
    if (rest) {
      item.what = fmt::format("{} more that may still come back to you", lacks.size() - i);
      item.to = {.page = PageId::debrief, .interview = row.id, .step = static_cast<int>(domain::Step::review)};
    }
    g.add(Rank::missing, 0, std::move(item));
    if (rest) return;
  }
}

void add_interviews(Gathering& g, const Steps& plan) {
  const InterviewRow* next = nullptr;
  std::size_t looked_at = 0;
  for (const InterviewRow& row : g.workspace.interviews()) {
    const auto end = end_of(row);
    if (end && end->utc_ms > g.now.utc_ms) {
      if (!row.debriefed && (next == nullptr || end->utc_ms < end_of(*next)->utc_ms)) next = &row;
    } else if (!row.debriefed) {
      add_unfinished(g, row);
    } else if (end && g.now.utc_ms - end->utc_ms < missing_days * day_ms && looked_at++ < missing_interviews) {
      add_missing(g, row, plan);
    }
  }
  if (next == nullptr) return;
  const domain::Time at = next->starts.value_or(*end_of(*next));
  const int days = static_cast<int>((domain::date_of(at) - g.today()).count());
  const bool now = at.utc_ms <= g.now.utc_ms;
  TodayItem item{.when = now ? "now" : domain::coming(at, g.now),
                 .mark = now ? Mark::open : Mark::plain,
                 .what = interview_words(next->company, next->round),
                 .detail = now ? "You are in it. Afterwards the first hour counts"
                               : domain::capitalised(domain::relative_day(domain::date_of(at), g.today())),
                 .to = {.page = now ? PageId::interviews : PageId::brief, .interview = next->id},
                 .figure = days > 0 ? TodayFigure::days : TodayFigure::none,
                 .amount = days};
  g.add(now ? Rank::notes : domain::today_rank_of_interview(at, g.now), at.utc_ms, std::move(item));
}

void give_figure(TodayItem& item, const PlannedStep& step, const domain::Time& now) {
  using domain::StepKind;
  const auto* opens = std::get_if<domain::Time>(&step.opens);
  const auto* due = std::get_if<domain::Time>(&step.due);
  if (step.kind == StepKind::status_check) {
    item.figure = TodayFigure::follow_ups;
    item.amount = step.id.ends_with("/2") ? 1 : 0;
  } else if (opens != nullptr && due != nullptr && due->utc_ms > opens->utc_ms && step.state == StepProgress::open) {
    item.figure = TodayFigure::hours;
    item.amount = static_cast<int>(12 * (now.utc_ms - opens->utc_ms) / (due->utc_ms - opens->utc_ms));
  }
}

void add_step(Gathering& g, const PlannedStep& step) {
  const auto rank = domain::today_rank(step, g.now);
  if (!rank) return;
  const bool dated = domain::day_of(step.due).has_value();
  const Mark mark = *rank == Rank::late ? Mark::over : dated ? Mark::due : Mark::open;
  const std::int64_t never = std::numeric_limits<std::int64_t>::max();
  g.lines.push_back({*rank, dated ? moment(step.due, g.now) : never, mark, &step, 0});
}

std::string when_words(const Gathering& g, const PlannedStep& step) {
  const bool dated = domain::day_of(step.due).has_value();
  return compact_day(dated ? domain::deadline(step.due, g.now) : domain::opening(step.opens, g.now));
}

TodayItem worded(const Gathering& g, const Ranked& line) {
  if (line.step == nullptr) return g.items[line.item];
  const PlannedStep& step = *line.step;
  std::string why = step.why;
  if (why.ends_with('.')) why.pop_back();
  TodayItem item{.when = when_words(g, step),
                 .late = line.rank == Rank::late,
                 .mark = line.mark,
                 .what = step_line(g.workspace, step),
                 .detail = std::move(why),
                 .to = step_route(g.workspace, step)};
  give_figure(item, step, g.now);
  return item;
}

/// The session that was left, else what is due for practice.
void add_practice(Gathering& g) {
  TodayItem item{.when = {}, .mark = Mark::open, .what = {}, .detail = {}, .to = {.page = PageId::practice}};
  const auto session =
      domain::session_from_text(g.workspace.preference(domain::practice_session_preference).value_or(""));
  const auto due = g.workspace.due(1);
  if (session && !domain::at_end(*session)) {
    item.when = "left";
    item.mark = Mark::part;
    item.what = fmt::format("Carry on practising, {} of {}", session->at + 1, session->items.size());
    item.detail = session->title;
  } else if (!due.empty()) {
    const int count = g.workspace.due_count();
    const int minutes = std::max(1, static_cast<int>(std::min(count, practice_most) * practice_minutes_each + 0.5));
    item.when = fmt::format("about {} min", minutes);
    item.what = fmt::format("Practise {}", domain::counted(static_cast<std::size_t>(count), "question"));
    item.detail = fmt::format("Weakest first: {}", domain::first_sentence(due.front().text));
    if (due.front().rating) {
      item.figure = TodayFigure::rating;
      item.amount = *due.front().rating;
    }
  } else {
    return;
  }
  g.add(Rank::practice, 0, std::move(item));
}

/// What a step's line says and leads to, without wording it where the letter, the document or the person tells.
struct Told {
  domain::StepKind kind;
  std::int64_t where, person, note, document;
  std::string words;
  friend bool operator==(const Told&, const Told&) = default;
};

struct ToldHash {
  std::size_t operator()(const Told& told) const {
    std::size_t hash = std::hash<std::string>{}(told.words);
    for (const std::int64_t part : {told.where, told.person, told.note, told.document})
      hash = hash * 1'099'511'628'211U + std::hash<std::int64_t>{}(part);
    return hash;
  }
};

Told told_by(const Gathering& g, const PlannedStep& step) {
  if (is_letter(step.kind) || step.document)
    return {step.kind, step.interview.value, step.person.value, step.note.value, step.document.value, {}};
  if (step.person) return {step.kind, step.opportunity.value, step.person.value, 0, 0, {}};
  const Route to = step_route(g.workspace, step);
  return {domain::StepKind::unset, to.interview.value, to.person.value, 0, 0, step_line(g.workspace, step) + to.focus};
}

/// Several rounds may ask for the same thing, as that somebody's address be found: one line stands for all of them.
void merge_alike(Gathering& g) {
  std::unordered_set<Told, ToldHash> told;
  told.reserve(g.lines.size());
  std::erase_if(
      g.lines, [&](const Ranked& line) { return line.step != nullptr && !told.insert(told_by(g, *line.step)).second; });
}

bool is_due(const Ranked& line) { return line.mark == Mark::due; }

std::string first_due(const Gathering& g) {
  const auto first = std::find_if(g.lines.begin(), g.lines.end(), is_due);
  const std::string when = first == g.lines.end() || first->step == nullptr ? "" : when_words(g, *first->step);
  return when.starts_with("by ") ? ", the first " + when : "";
}

std::string sentence_of(const Gathering& g) {
  if (g.running) return "One thing now. The rest can wait until you have sat down.";
  const auto in = [&](Rank rank) {
    return static_cast<std::size_t>(
        std::count_if(g.lines.begin(), g.lines.end(), [&](const Ranked& line) { return line.rank == rank; }));
  };
  const std::size_t late = in(Rank::late);
  const auto due = static_cast<std::size_t>(std::count_if(g.lines.begin(), g.lines.end(), is_due));
  if (late != 0 && due != 0)
    return fmt::format("{} late, {} due{}.", domain::counted(late, "thing is", "things are"),
                       domain::counted(due, "more is", "more are"), first_due(g));
  if (late != 0)
    return fmt::format("{} late. Late is still better than not at all.",
                       domain::counted(late, "thing is", "things are"));
  if (due != 0) return fmt::format("{} due{}.", domain::counted(due, "thing is", "things are"), first_due(g));
  if (in(Rank::unfinished) != 0) return "Nothing is due. A debrief waits for its last words.";
  if (in(Rank::practice) != 0) return "Nothing has to go out today. A good day to practise.";
  return in(Rank::next) == g.lines.size() ? "Nothing is to be done today." : "Nothing is due today.";
}

/// What is next and when, of what is not to be done yet.
std::string closing_of(const Gathering& g, const Steps& plan) {
  const bool empty = g.lines.empty() && !g.running;
  if (const PlannedStep* step = domain::opens_next(plan)) {
    const std::string when = domain::opening(step->opens, g.now);
    return fmt::format("{}: {}, {}.", empty ? "Next" : "Next after this", step_line(g.workspace, *step), when);
  }
  return empty ? "Nothing waits for its day either. An interview that you put in stands here until it is over."
               : "Nothing else waits for its day.";
}

/// What has no key of its own: one line, the way to the whole list.
TodayItem rest_line(std::size_t count) {
  return {.when = {},
          .mark = Mark::plain,
          .what = domain::counted(count, "more line", "more lines"),
          .detail = "What has to go out stands in Follow-ups",
          .to = {.page = PageId::follow_ups},
          .rest = true};
}

/// As many as there are keys; practice and the next interview keep theirs, however much is late.
void take_lines(TodayLines& lines, const Gathering& g) {
  const auto stays = [](const Ranked& line) { return line.rank == Rank::practice || line.rank == Rank::next; };
  const std::size_t most = lines.running ? keys - 1 : keys;
  const auto reserved = static_cast<std::size_t>(std::count_if(g.lines.begin(), g.lines.end(), stays));
  std::size_t room = most - std::min(most, reserved), left = 0;
  for (const Ranked& line : g.lines) {
    if (!stays(line) && room == 0) {
      ++left;
      continue;
    }
    if (!stays(line)) --room;
    lines.items.push_back(worded(g, line));
  }
  if (left > 0) lines.items.push_back(rest_line(left));
}

}  // namespace

TodayLines today_lines(const workspace::Workspace& workspace, const domain::Time& now) {
  Gathering g{workspace, now, {}, {}, {}, 0};
  const Steps plan = recent_steps(workspace, now);
  for (const PlannedStep* step : plan) add_step(g, *step);
  add_interviews(g, plan);
  add_practice(g);
  std::stable_sort(g.lines.begin(), g.lines.end(),
                   [](const Ranked& a, const Ranked& b) { return std::tie(a.rank, a.at) < std::tie(b.rank, b.at); });
  merge_alike(g);
  TodayLines lines{std::move(g.running), {}, {}, {}};
  g.running = lines.running;
  lines.sentence = sentence_of(g);
  lines.closing = closing_of(g, plan);
  take_lines(lines, g);
  return lines;
}

}  // namespace afterword::ui
