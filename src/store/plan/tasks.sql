SELECT
  id, kind, interview, person, opens, opens_offset, due, due_offset, done, done_offset, '' AS extra, dropped,
  dropped_offset, reason, snoozed, snoozed_offset
FROM task
ORDER BY ord, id;
