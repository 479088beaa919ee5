SELECT
  id, ref, kind, person, interview, subject, body, channel, sent, sent_offset, extra
FROM note
WHERE interview IS nullif(:owner, 0)
ORDER BY ord, id;
