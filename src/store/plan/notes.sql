SELECT
  id, ref, kind, person, interview, '' AS subject, '' AS body, channel, sent, sent_offset, '' AS extra
FROM note
ORDER BY ord, id;
