SELECT
  id, name, direction, at, at_offset, due, due_offset, sent, sent_offset, extra
FROM document
WHERE interview = :owner
ORDER BY ord, id;
