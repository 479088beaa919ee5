SELECT
  id, ref, text, category, answer, notes, source, suspended, extra, seed, wants, star_situation,
  star_task, star_action, star_result
FROM question
WHERE id = :id;
