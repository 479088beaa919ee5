SELECT id FROM question
WHERE category = ?1 AND suspended = 0 AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.question = question.id)
ORDER BY ord, id LIMIT ?2;
