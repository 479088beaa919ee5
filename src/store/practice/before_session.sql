SELECT rating FROM (
  SELECT rating, at FROM review WHERE question = :question AND at < :begun AND rating BETWEEN 1 AND 5
  UNION ALL
  SELECT asked.rating, coalesce(interview.starts, interview.ends, interview.id >> 20)
  FROM asked JOIN interview ON interview.id = asked.interview
  WHERE asked.question = :question AND asked.rating IS NOT NULL
    AND coalesce(interview.starts, interview.ends, interview.id >> 20) < :begun)
ORDER BY at DESC
LIMIT 1;
