INSERT INTO document (
  id, interview, ord, name, direction, at, at_offset, due, due_offset, sent, sent_offset, extra)
VALUES (
  :id, :interview, :ord, :name, :direction, :at, :at_offset, :due, :due_offset, :sent, :sent_offset, :extra)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, ord = excluded.ord, name = excluded.name, direction = excluded.direction,
  at = excluded.at, at_offset = excluded.at_offset, due = excluded.due, due_offset = excluded.due_offset,
  sent = excluded.sent, sent_offset = excluded.sent_offset, extra = excluded.extra;
