SELECT
  id, ref, text, category, answer, notes, source, suspended, extra
FROM question
WHERE id = :id;
