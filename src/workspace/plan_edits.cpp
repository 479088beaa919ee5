// What the user makes of the plan's steps and of letters: done, given up, put off, to do again, added, sent, kept.
#include <algorithm>

#include "domain/plan.h"
#include "workspace/carry_out.h"

namespace afterword::workspace {

using domain::Error;
using domain::Noun;
using domain::PlannedStep;
using domain::Result;
using domain::StepKind;
using domain::StepProgress;

namespace {

bool is_done(const PlannedStep& step) { return step.state == StepProgress::done; }

/// The plan as the open transaction has it.
class Plan {
 public:
  explicit Plan(const Bench& bench) : records_(store::load_plan_records(bench.connection)) {
    steps_ = domain::plan(records_.input(), bench.now);
  }
  const std::vector<PlannedStep>& steps() const { return steps_; }
  const domain::Settings& settings() const { return records_.settings; }

  /// Those that an edit means, in the plan's order.
  template <class StepEdit>
  std::vector<const PlannedStep*> meant(const StepEdit& edit) const {
    std::vector<const PlannedStep*> found;
    for (const auto& step : steps_)
      if (step.kind == edit.kind && step.interview == edit.interview && step.person == edit.person &&
          (!edit.document || step.document == edit.document))
        found.push_back(&step);
    return found;
  }

 private:
  domain::PlanRecordSet records_;
  std::vector<PlannedStep> steps_;
};

Error no_such_step() { return Error::missing("The plan has no such step, so nothing was changed."); }

const PlannedStep* first_undone(const std::vector<const PlannedStep*>& steps) {
  const auto found = std::find_if(steps.begin(), steps.end(), [](const auto* step) { return !is_done(*step); });
  return found == steps.end() ? nullptr : *found;
}

/// What is recorded of a step that is not done, or a fresh record of it.
domain::Task task_of(const Bench& bench, const PlannedStep& step) {
  if (step.task && !is_done(step))
    if (auto known = store::load(bench.connection, step.task)) return *known;
  domain::Task task;
  task.id.value = bench.new_id();
  task.kind = step.kind;
  task.interview = step.interview;
  task.person = step.person;
  return task;
}

void save(const Bench& bench, const domain::Task& task) {
  const auto before = store::load(bench.connection, task.id);
  store::save(bench.connection, task, before ? &*before : nullptr, bench.new_id);
}

/// What is recorded of a request holds for the person and all that they asked for, so it cannot say which document is
/// meant where there are several.
Result<void> stands_alone(const std::vector<PlannedStep>& steps, const PlannedStep& step) {
  if (!step.document) return {};
  const auto open = std::count_if(steps.begin(), steps.end(), [&](const PlannedStep& other) {
    return other.kind == step.kind && other.interview == step.interview && other.person == step.person &&
           !is_done(other);
  });
  if (open <= 1) return {};
  return Error::conflict(
      "More than one document is open there; change or delete this one in the interview’s documents instead.");
}

void keep(const Bench& bench, const domain::Note& note, const domain::Time& at) {
  if (note.subject.empty() && note.body.empty()) return;
  const auto kept = store::versions_of(bench.connection, note.id);
  if (!kept.empty() && kept.back().subject == note.subject && kept.back().body == note.body) return;
  store::add_version(bench.connection, note.id, {{bench.new_id()}, at, note.subject, note.body});
}

}  // namespace

Result<void> close_step(const Bench& bench, const CloseStep& edit) {
  const Plan plan(bench);
  const auto steps = plan.meant(edit);
  if (steps.empty()) return no_such_step();
  const PlannedStep* step = first_undone(steps);
  if (step == nullptr) return {};
  if (step->kind == StepKind::request) {
    store::set_value(bench.connection, Noun::document, "sent", step->document.value, domain::When(edit.at));
    return {};
  }
  domain::Task task = task_of(bench, *step);
  task.done = edit.at;
  task.dropped = task.snoozed = {};
  domain::set_own_reason(task, "");
  save(bench, task);
  return {};
}

Result<void> drop_step(const Bench& bench, const DropStep& edit) {
  const Plan plan(bench);
  const auto steps = plan.meant(edit);
  if (steps.empty()) return no_such_step();
  const PlannedStep* step = first_undone(steps);
  if (step == nullptr) return Error::conflict("This step is done, so there is nothing to give up.");
  if (auto alone = stands_alone(plan.steps(), *step); !alone) return alone;
  domain::Task task = task_of(bench, *step);
  task.dropped = edit.at;
  task.snoozed = {};
  domain::set_own_reason(task, edit.reason);
  save(bench, task);
  return {};
}

Result<void> snooze_step(const Bench& bench, const SnoozeStep& edit) {
  const Plan plan(bench);
  const auto steps = plan.meant(edit);
  if (steps.empty()) return no_such_step();
  const PlannedStep* step = first_undone(steps);
  if (step == nullptr) step = steps.front();
  if (auto allowed = domain::may_snooze(*step, edit.until, plan.settings(), bench.now); !allowed) return allowed;
  if (auto alone = stands_alone(plan.steps(), *step); !alone) return alone;
  domain::Task task = task_of(bench, *step);
  task.snoozed = edit.until;
  save(bench, task);
  return {};
}

Result<void> reopen_step(const Bench& bench, const ReopenStep& edit) {
  const Plan plan(bench);
  const auto steps = plan.meant(edit);
  if (steps.empty()) return no_such_step();
  const auto changed = [](const PlannedStep* step) {
    return is_done(*step) || step->dropped_by_user || given(step->snoozed);
  };
  const auto last = std::find_if(steps.rbegin(), steps.rend(), changed);
  if (last == steps.rend())
    return Error::conflict("This step is neither done nor given up nor put off, so nothing was changed.");
  const PlannedStep& step = **last;
  if (is_done(step) && step.document)
    store::set_value(bench.connection, Noun::document, "sent", step.document.value, domain::When());
  if (is_done(step) && step.note)
    if (const auto note = store::load(bench.connection, step.note); note && note->sent)
      store::set_value(bench.connection, Noun::note, "sent", step.note.value, domain::When());
  if (auto task = store::load(bench.connection, step.task)) {
    task->done = task->dropped = task->snoozed = {};
    domain::set_own_reason(*task, "");
    save(bench, *task);
  }
  return {};
}

Result<void> add_follow_up(const Bench& bench, const AddFollowUp& edit) {
  if (!store::exists(bench.connection, Noun::interview, edit.interview.value)) return gone();
  if (edit.person && !store::exists(bench.connection, Noun::person, edit.person.value)) return gone();
  if (!edit.id || store::exists(bench.connection, Noun::task, edit.id.value)) return taken();
  const auto third = domain::may_follow_up(Plan(bench).steps(), edit.interview, edit.person, edit.kind, edit.read_f3);
  if (!third) return third.error();
  domain::Task task;
  task.id = edit.id;
  task.kind = edit.kind;
  task.interview = edit.interview;
  task.person = edit.person;
  if (*third) task.reason = domain::third_follow_up;
  save(bench, task);
  return {};
}

Result<void> send_note(const Bench& bench, const SendNote& edit) {
  const auto note = store::load(bench.connection, edit.note);
  if (!note) return gone();
  if (note->sent) return {};
  store::set_value(bench.connection, Noun::note, "sent", edit.note.value, domain::When(edit.at));
  keep(bench, *note, edit.at);
  return {};
}

Result<void> keep_version(const Bench& bench, const KeepVersion& edit) {
  const auto note = store::load(bench.connection, edit.note);
  if (!note) return gone();
  keep(bench, *note, edit.at);
  return {};
}

}  // namespace afterword::workspace
