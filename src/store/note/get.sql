SELECT
  id, ref, kind, person, interview, subject, body, channel, sent, sent_offset, extra
FROM note
WHERE id = :id;
