SELECT
  coalesce(interview.id, opportunity.id), interview.id,
  opportunity.company || ', ' || opportunity.role || char(10) || opportunity.notes,
  coalesce(interview.round, '')
FROM opportunity_text
JOIN opportunity ON opportunity.id = opportunity_text.rowid
LEFT JOIN interview ON interview.opportunity = opportunity.id
WHERE opportunity_text MATCH :words
ORDER BY coalesce(interview.starts, interview.ends, interview.id >> 20) DESC
LIMIT :limit;
