SELECT
  id, text
FROM question_merged
WHERE question = :owner
ORDER BY ord, id;
