INSERT INTO task (
  id, ord, kind, interview, person, opens, opens_offset, due, due_offset, done, done_offset, extra)
VALUES (
  :id, :ord, :kind, :interview, :person, :opens, :opens_offset, :due, :due_offset, :done, :done_offset, :extra)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, interview = excluded.interview, person = excluded.person, opens = excluded.opens,
  opens_offset = excluded.opens_offset, due = excluded.due, due_offset = excluded.due_offset,
  done = excluded.done, done_offset = excluded.done_offset, extra = excluded.extra;
