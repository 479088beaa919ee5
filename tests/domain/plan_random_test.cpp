// Ten thousand made-up worlds through the plan, each against everything that must hold of it: clocks that change, ends
// of years, a leap day, every kind of weekend, days off, steps given up, put off, and third follow-ups asked for.
#include <algorithm>
#include <map>

#include "domain/plan_worlds.h"
#include "domain/working_days.h"
#include "support/catch.h"

using namespace afterword::domain;
using namespace afterword::tests;

namespace {

using Steps = std::vector<PlannedStep>;

bool is_follow_up(const PlannedStep& step) {
  return step.kind == StepKind::status_check || step.kind == StepKind::value_add;
}

bool same(const PlannedStep& a, const PlannedStep& b) {
  return a.id == b.id && a.kind == b.kind && a.interview == b.interview && a.person == b.person && a.opens == b.opens &&
         a.due == b.due && a.channel == b.channel && a.rules == b.rules && a.state == b.state && a.why == b.why &&
         a.opportunity == b.opportunity && a.document == b.document && a.note == b.note && a.task == b.task &&
         a.closed == b.closed && a.snoozed == b.snoozed && a.dropped_by_user == b.dropped_by_user &&
         a.reason == b.reason;
}

bool same(const Steps& a, const Steps& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const PlannedStep& one, const PlannedStep& other) { return same(one, other); });
}

bool is_rule(const std::string& rule) {
  return rule.size() >= 2 && rule.size() <= 3 && std::string("TFKD").find(rule[0]) != std::string::npos &&
         std::all_of(rule.begin() + 1, rule.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Each of these says what is wrong with one step, or nothing.

const char* wrong_words(const PlannedStep& step) {
  if (step.id.empty()) return "no id";
  if (step.rules.empty() || !std::all_of(step.rules.begin(), step.rules.end(), is_rule)) return "no rule";
  if (step.why.size() < 2 || step.why.back() != '.') return "no sentence that says why";
  return nullptr;
}

const char* wrong_day(const PlannedStep& step, const WorkingDays& days, bool usual_weekend) {
  if (!is_follow_up(step)) return nullptr;
  for (const When* when : {&step.opens, &step.due}) {
    const auto* day = std::get_if<Date>(when);
    if (day == nullptr) return "a follow-up without a day";
    if (!days.is_business_day(*day)) return "a follow-up on a day that is not worked";
    if (!days.is_contact_day(*day)) return "a follow-up on the day before the weekend";
    if (usual_weekend && std::chrono::weekday(*day) == std::chrono::Friday) return "a follow-up on a Friday";
  }
  return std::get<Date>(step.opens) <= std::get<Date>(step.due) ? nullptr : "due before it opens";
}

const char* too_early(const PlannedStep& step, const Interview& interview) {
  if (step.kind != StepKind::status_check) return nullptr;
  for (const When* known : {&interview.next.decision_by, &interview.next.hear_by}) {
    if (const auto* day = std::get_if<Date>(known))
      if (std::get<Date>(step.opens) <= *day) return "asked on or before the day of the decision";
    if (const auto* time = std::get_if<Time>(known))
      if (!step.opens_at || *step.opens_at <= *time) return "asked before the hour of the decision";
  }
  return nullptr;
}

/// The follow-ups of one interview.
struct FollowUps {
  int sent = 0, checks = 0, to_do = 0;
  int wanted = 0;  ///< third ones that the user asked for
};

const char* too_many(const FollowUps& of) {
  if (of.checks > 1 + of.wanted) return "two checks at once";
  if (of.sent >= 2 && of.checks + of.to_do > of.wanted) return "a third follow-up that nobody asked for";
  return nullptr;
}

class Checked {
 public:
  explicit Checked(const PlanWorld& world) : days_(&world.settings), usual_weekend_(!world.settings.weekend) {
    for (const auto& interview : world.interviews) interviews_[interview.id] = &interview;
    for (const auto& task : world.tasks)
      if (is_third_follow_up(task)) ++follow_ups_[task.interview].wanted;
  }
  /// What is wrong, with the step's id; empty for a sound plan.
  std::string look(const Steps& steps) {
    for (const PlannedStep& step : steps) {
      for (const char* wrong : {wrong_words(step), wrong_day(step, days_, usual_weekend_),
                                too_early(step, *interviews_.at(step.interview))})
        if (wrong != nullptr) return step.id + ": " + wrong;
      count(step);
    }
    for (const auto& [interview, of] : follow_ups_) {
      if (const char* wrong = too_many(of)) return interviews_.at(interview)->ref + ": " + wrong;
      if (of.sent >= 2 && of.checks + of.to_do > 0) ++thirds;
    }
    return {};
  }
  int seen = 0, thirds = 0;

 private:
  void count(const PlannedStep& step) {
    if (!is_follow_up(step)) return;
    ++seen;
    FollowUps& of = follow_ups_[step.interview];
    if (step.state == StepProgress::done)
      ++of.sent;
    else if (step.state != StepProgress::dropped)
      ++(step.kind == StepKind::status_check ? of.checks : of.to_do);
  }

  WorkingDays days_;
  bool usual_weekend_;
  std::map<InterviewId, const Interview*> interviews_;
  std::map<InterviewId, FollowUps> follow_ups_;
};

void shuffle(PlanInput& input, std::mt19937& random) {
  std::shuffle(input.opportunities.begin(), input.opportunities.end(), random);
  std::shuffle(input.people.begin(), input.people.end(), random);
  std::shuffle(input.interviews.begin(), input.interviews.end(), random);
  std::shuffle(input.notes.begin(), input.notes.end(), random);
  std::shuffle(input.tasks.begin(), input.tasks.end(), random);
}

}  // namespace

TEST_CASE("ten thousand random records go through the plan without a broken promise") {
  WorldMaker maker(20261126, WorldMaker::Variety::wide);
  int seen = 0, thirds = 0;
  for (int i = 0; i < 10'000; ++i) {
    const PlanWorld world = maker.make();
    const Time now = maker.moment();
    auto input = world.input();
    const Steps steps = plan(input, now);
    Checked checked(world);
    if (const std::string wrong = checked.look(steps); !wrong.empty()) FAIL("world " << i << ", " << wrong);
    if (i % 16 == 0 && !same(steps, plan(input, now))) FAIL("world " << i << ": the same input gave another plan");
    if (i % 3 == 0) {
      shuffle(input, maker.random());
      if (!same(steps, plan(input, now))) FAIL("world " << i << ": the order of the records changed the plan");
    }
    seen += checked.seen;
    thirds += checked.thirds;
  }
  CHECK(seen > 10'000);
  CHECK(thirds > 20);
}
