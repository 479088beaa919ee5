SELECT asked.question, asked.rating, asked.received, coalesce(interview.starts, interview.ends, interview.id >> 20)
FROM asked
JOIN interview ON interview.id = asked.interview
WHERE asked.question BETWEEN :first AND :last;
