INSERT INTO task (
  id, ord, kind, interview, person, opens, opens_offset, due, due_offset, done, done_offset, extra, dropped,
  dropped_offset, reason, snoozed, snoozed_offset)
VALUES (
  :id, :ord, :kind, :interview, :person, :opens, :opens_offset, :due, :due_offset, :done, :done_offset, :extra, :dropped,
  :dropped_offset, :reason, :snoozed, :snoozed_offset)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, interview = excluded.interview, person = excluded.person, opens = excluded.opens,
  opens_offset = excluded.opens_offset, due = excluded.due, due_offset = excluded.due_offset,
  done = excluded.done, done_offset = excluded.done_offset, extra = excluded.extra,
  dropped = excluded.dropped, dropped_offset = excluded.dropped_offset, reason = excluded.reason,
  snoozed = excluded.snoozed, snoozed_offset = excluded.snoozed_offset;
