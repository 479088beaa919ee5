SELECT
  id, at, at_offset, predicted, rating, seconds, mode, text, extra, made
FROM review
WHERE question = :owner
ORDER BY ord, id;
