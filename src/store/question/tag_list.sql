SELECT
  id, text
FROM tag
WHERE question = :owner
ORDER BY ord, id;
