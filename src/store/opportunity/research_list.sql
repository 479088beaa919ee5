SELECT
  id, at, at_offset, text, url, extra
FROM research
WHERE opportunity = :owner
ORDER BY ord, id;
