SELECT memory_stale.question, question.suspended
FROM memory_stale LEFT JOIN question ON question.id = memory_stale.question
ORDER BY memory_stale.question;
