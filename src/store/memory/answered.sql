SELECT memory_stale.question, coalesce(interview.starts, interview.ends, interview.id >> 20), asked.rating, asked.received
FROM memory_stale CROSS JOIN asked ON asked.question = memory_stale.question
JOIN interview ON interview.id = asked.interview
ORDER BY memory_stale.question;
