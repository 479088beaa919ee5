SELECT
  id, text
FROM question_variant
WHERE question = :owner
ORDER BY ord, id;
