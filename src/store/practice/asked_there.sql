SELECT
  asked.question, memory.kept, memory.stability, memory.last_review, asked.ord, asked."by", asked.answer = '',
  asked.rating, asked.received, asked.interview,
  coalesce(interview.starts, interview.ends, interview.id >> 20)
FROM asked
JOIN interview ON interview.id = asked.interview
JOIN memory ON memory.question = asked.question
WHERE (interview.opportunity = ?1 OR interview.id = ?2) AND memory.opens IS NOT NULL
ORDER BY 11, asked.interview, asked.ord, asked.id;
