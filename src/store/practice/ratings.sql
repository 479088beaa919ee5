SELECT question.category, review.at, review.at_offset, review.rating
FROM review JOIN question ON question.id = review.question
WHERE review.rating BETWEEN 1 AND 5
UNION ALL
SELECT
  coalesce(question.category, ''), coalesce(interview.starts, interview.ends, interview.id >> 20),
  coalesce(interview.starts_offset, interview.ends_offset, 0), asked.rating
FROM asked
JOIN interview ON interview.id = asked.interview
LEFT JOIN question ON question.id = asked.question
WHERE asked.rating IS NOT NULL
ORDER BY 2;
