SELECT
  asked.id, asked.question, asked.text, asked."by", asked.answer, asked.rating, asked.received, asked.mitigation,
  asked.better, asked.extra, asked.interview, opportunity.company,
  coalesce(interview.starts, interview.ends) AS starts,
  iif(interview.starts IS NULL, interview.ends_offset, interview.starts_offset) AS starts_offset
FROM asked
JOIN interview ON interview.id = asked.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
WHERE asked.question = :question
ORDER BY coalesce(interview.starts, interview.ends, interview.id >> 20) DESC, interview.id DESC, asked.ord, asked.id;
