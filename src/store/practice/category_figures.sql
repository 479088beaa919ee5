SELECT
  question.category, count(*), count(CASE WHEN memory.reps > 0 THEN 1 END), count(CASE WHEN memory.opens <= ?1 THEN 1 END),
  count(CASE WHEN memory.weak_from <= ?1 THEN 1 END), sum(coalesce(memory.asked, 0)), sum(question.suspended),
  sum(coalesce(memory.failing, 0))
FROM question LEFT JOIN memory ON memory.question = question.id
GROUP BY question.category;
