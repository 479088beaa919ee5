SELECT
  id, at, at_offset, subject, body
FROM note_version
WHERE note = :owner
ORDER BY at, id;
