SELECT memory.question, memory.kept, memory.stability, memory.last_review, question.category
FROM memory JOIN question ON question.id = memory.question
WHERE memory.opens IS NOT NULL;
