SELECT memory.question, memory.kept, memory.stability, memory.last_review, 0
FROM memory JOIN question ON question.id = memory.question
WHERE memory.opens IS NOT NULL AND question.category = ?1;
