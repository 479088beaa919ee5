SELECT coalesce(interview.starts, interview.ends, interview.id >> 20) AS moment,
  coalesce(interview.starts_offset, interview.ends_offset, 0), asked.rating, 0
FROM asked
JOIN interview ON interview.id = asked.interview
WHERE asked.question = :id AND asked.rating IS NOT NULL
UNION ALL
SELECT at, at_offset, rating, 1 FROM review
WHERE question = :id AND rating > 0
ORDER BY moment;
