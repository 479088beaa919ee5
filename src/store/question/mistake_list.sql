SELECT
  id, text
FROM question_mistake
WHERE question = :owner
ORDER BY ord, id;
