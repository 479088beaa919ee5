// Typing, structural edits and travel through the history: who holds what when.
#include "workspace/core.h"

#include "store/nouns.h"
#include "workspace/carry_out.h"

namespace afterword::workspace {

using domain::Error;
using domain::Result;

namespace {

// Which changes join into one undo step: writing in one field, in one run. A tick or a rating is a step of its own.
std::uint64_t run_of(const SetValue& change, std::uint64_t run) {
  const bool joins = info(change.field).kind == ValueKind::text || change.field == Field::interview_step;
  return joins ? run : 0;
}

std::string joining_name(const Pending& pending) {
  if (pending.run == 0) return "";
  std::string name;
  if (const auto* change = std::get_if<SetValue>(&pending.change))
    name = std::to_string(static_cast<int>(change->field)) + "/" + std::to_string(change->row);
  if (const auto* change = std::get_if<WriteRecall>(&pending.change))
    name = "recall/" + std::to_string(change->interview.value);
  return name + "/" + std::to_string(pending.run);
}

Result<void> write(store::Connection& connection, const SetValue& change) {
  const FieldInfo& field = info(change.field);
  store::set_value(connection, field.noun, field.column, change.row, change.value);
  return {};
}

Result<void> write(store::Connection& connection, const WriteRecall& change) {
  store::set_value(connection, domain::Noun::interview, "dump", change.interview.value, change.text);
  store::save_marks(connection, change.interview, change.marks);
  return {};
}

Result<void> write(store::Connection& connection, const Preference& change) {
  store::save_preference(connection, change.key, change.value);
  return {};
}

std::string name_of(const Pending& pending) {
  if (const auto* change = std::get_if<SetValue>(&pending.change)) return label(*change);
  if (const auto* change = std::get_if<WriteRecall>(&pending.change)) return label(*change);
  return "";
}

}  // namespace

Result<void> commit(Data& data, const std::vector<Pending>& batch) {
  std::vector<store::Work> works;
  for (const Pending& pending : batch)
    works.push_back({{name_of(pending), joining_name(pending)}, [&pending](store::Connection& connection) {
                       return std::visit([&](const auto& change) { return write(connection, change); }, pending.change);
                     }});
  const Hold hold(data);
  auto written = data.store->write(works);
  if (!written) return written.error();
  return {};
}

Workspace::Impl::Impl(Options given, std::unique_ptr<store::Store> opened, std::int64_t largest_id)
    : options(std::move(given)),
      ids(largest_id),
      saver(options.latency, [this](const std::vector<Pending>& batch) { return commit(data, batch); }),
      reader(data, saver, options.as_of ? options.as_of : options.now, options.patience) {
  data.store = std::move(opened);
}

Result<void> Workspace::Impl::type(const SetValue& change) {
  auto value = fitting(change.field, change.value);
  if (!value) return value.error();
  const SetValue fit{change.field, change.row, std::move(*value)};
  domain::Noun target{};
  if (points_to_record(change.field, target)) {
    // Lists count by what these point to, so they are no typing: written at once, checked against what exists.
    return edit(label(fit), [&](store::Connection& connection) -> Result<void> {
      const auto* id = std::get_if<std::int64_t>(&fit.value);
      if (!store::exists(connection, info(fit.field).noun, fit.row) || (id && !store::exists(connection, target, *id)))
        return gone();
      return write(connection, fit);
    });
  }
  switch (reader.lay_over(fit)) {
    case Laid::elsewhere:
      return gone();
    case Laid::refused:
      return Error::internal("This value does not fit its field, and nothing was changed.");
    case Laid::same:
      return {};
    case Laid::changed:
      break;
  }
  saver.add({fit, run_of(fit, run)});
  ++revision;
  return {};
}

Result<void> Workspace::Impl::type(WriteRecall change) {
  for (auto& mark : change.marks)
    if (!mark.id) mark.id.value = fresh_id();
  const Laid laid = reader.lay_over(change);
  if (laid == Laid::elsewhere) return Error::missing("This interview was deleted meanwhile, so nothing was changed.");
  if (laid == Laid::same) return {};
  saver.add({std::move(change), run});
  ++revision;
  return {};
}

Result<void> Workspace::Impl::edit(const std::string& name, const std::function<Result<void>(store::Connection&)>& body,
                                   store::Store::Keep keep) {
  if (auto saved = saver.flush(); !saved) return saved;
  const Hold hold(data);
  auto written = data.store->write({{{name, ""}, body}}, keep);
  if (!written) return written.error();
  if (keep == store::Store::Keep::no) return {};
  ++run;
  ++revision;
  reader.changed(written->changes);
  return {};
}

Result<void> Workspace::Impl::edit_aside(const std::string& name,
                                         const std::function<Result<void>(store::Connection&)>& body) {
  if (auto saved = saver.flush(); !saved) return saved;
  const Hold hold(data);
  auto written = data.store->write({{{name, ""}, body}});
  if (!written) return written.error();
  const std::lock_guard lock(aside_mutex);
  if (!changed_aside) changed_aside.emplace();
  changed_aside->add(written->changes);
  return {};
}

bool Workspace::Impl::follow_aside() {
  const std::lock_guard lock(aside_mutex);
  if (!changed_aside) return false;
  ++run;
  reader.changed(*changed_aside);
  changed_aside.reset();
  return true;
}

Result<void> Workspace::Impl::carry_out_at_once(store::Connection& connection, const Edit& edit) {
  if (const auto* change = std::get_if<SetValue>(&edit.any())) {
    auto value = fitting(change->field, change->value);
    if (!value) return value.error();
    domain::Noun target{};
    const auto* id = std::get_if<std::int64_t>(&*value);
    const bool dangles = points_to_record(change->field, target) && id && !store::exists(connection, target, *id);
    if (dangles || !store::exists(connection, info(change->field).noun, change->row)) return gone();
    return write(connection, SetValue{change->field, change->row, std::move(*value)});
  }
  if (const auto* recall = std::get_if<WriteRecall>(&edit.any())) {
    WriteRecall change = *recall;
    if (!store::exists(connection, domain::Noun::interview, change.interview.value)) return gone();
    for (auto& mark : change.marks)
      if (!mark.id) mark.id.value = fresh_id();
    return write(connection, change);
  }
  return workspace::carry_out({connection, new_ids(), options.now()}, edit);
}

Result<std::string> Workspace::Impl::travel(bool back) {
  if (auto saved = saver.flush(); !saved) return saved.error();
  const Hold hold(data);
  auto stepped = back ? data.store->undo() : data.store->redo();
  if (!stepped) return stepped.error();
  ++run;
  ++revision;
  reader.changed(stepped->changes);
  return stepped->label;
}

Result<void> Workspace::Impl::read(const std::function<void(store::Connection&)>& body) {
  if (auto saved = saver.flush(); !saved) return saved;
  const Hold hold(data);
  return data.store->read(body);
}

Result<void> Workspace::Impl::read_aside(const std::function<void(store::Connection&)>& body,
                                         const std::function<bool()>& given_up) {
  constexpr int gives_way = 8;  // then it is to come to an end, however much is typed meanwhile
  for (int tries = 0; !given_up(); ++tries) {
    const Turn turn(data);
    const auto done =
        data.store->read_patiently([&] { return given_up() || (tries < gives_way && data.wanted > 0); }, body);
    if (!done) return done.error();
    if (*done) return {};
  }
  return Error::conflict("This was given up, and nothing was changed.");
}

}  // namespace afterword::workspace
