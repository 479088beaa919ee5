// Two records of one person made one.
#include <algorithm>

#include "domain/merge_people.h"
#include "exchange/extra.h"
#include "exchange/interchange.h"
#include "store/people.h"
#include "workspace/carry_out.h"

namespace afterword::workspace {
namespace {

using domain::Error;
using domain::Noun;
using domain::PersonId;
using domain::Result;

void move_letters(const Bench& bench, PersonId other, PersonId keep) {
  for (const auto id : store::notes_to(bench.connection, other)) {
    const auto before = store::load(bench.connection, id);
    domain::Note after = *before;
    after.person = keep;
    store::save(bench.connection, after, &*before, bench.new_id);
  }
}

// A step that both have is one step: done where either was.
void move_steps(const Bench& bench, PersonId other, PersonId keep) {
  for (const auto id : store::tasks_for(bench.connection, other)) {
    const auto before = store::load(bench.connection, id);
    const auto same = store::tasks_like(bench.connection, before->kind, before->interview, keep);
    if (same.empty()) {
      domain::Task after = *before;
      after.person = keep;
      store::save(bench.connection, after, &*before, bench.new_id);
      continue;
    }
    domain::Task after = same.front();
    for (auto value : {&domain::Task::opens, &domain::Task::due, &domain::Task::done, &domain::Task::dropped,
                       &domain::Task::snoozed})
      if (!given(after.*value)) after.*value = (*before).*value;
    if (after.reason.empty()) after.reason = before->reason;
    store::save(bench.connection, after, &same.front(), bench.new_id);
    store::remove(bench.connection, Noun::task, id.value);
  }
}

}  // namespace

Result<void> merge_people(const Bench& bench, const MergePeople& edit) {
  if (edit.keep == edit.other)
    return Error::invalid("A person cannot be merged with themselves, so nothing was changed.");
  const auto keep = store::load(bench.connection, edit.keep), other = store::load(bench.connection, edit.other);
  if (!keep || !other) return gone();
  const std::string ref = other->ref.empty() ? exchange::made_ref(Noun::person, other->id.value) : other->ref;
  domain::Person after = domain::merged(*keep, *other, ref);
  auto extra = exchange::united(keep->extra, other->extra);
  if (!extra) return extra.error();
  after.extra = std::move(*extra);
  for (auto& detail : after.details)
    if (!detail.id) detail.id.value = bench.new_id();
  for (const auto id : store::interviews_with(bench.connection, edit.other)) {
    const auto before = store::load(bench.connection, id);
    domain::Interview renamed = *before;
    domain::rename_person(renamed, edit.other, edit.keep);
    store::save(bench.connection, renamed, &*before, bench.new_id);
  }
  move_letters(bench, edit.other, edit.keep);
  move_steps(bench, edit.other, edit.keep);
  // Its details go over by being written anew under the same ids.
  store::remove(bench.connection, Noun::person, edit.other.value);
  store::save(bench.connection, after, &*keep, bench.new_id);
  return {};
}

}  // namespace afterword::workspace
