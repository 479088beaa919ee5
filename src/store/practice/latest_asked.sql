SELECT
  opportunity.company, person.name, asked.rating, asked.received,
  coalesce(interview.starts, interview.ends, interview.id >> 20), coalesce(interview.starts_offset, interview.ends_offset)
FROM asked
JOIN interview ON interview.id = asked.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
LEFT JOIN person ON person.id = asked."by"
WHERE asked.question = :question
ORDER BY 5 DESC, interview.id DESC, asked.ord DESC
LIMIT 1;
