SELECT
  id, text
FROM question_point
WHERE question = :owner
ORDER BY ord, id;
