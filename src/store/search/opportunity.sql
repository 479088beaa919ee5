SELECT
  interview.id, interview.id,
  opportunity.company || ', ' || opportunity.role,
  interview.round
FROM opportunity_text
JOIN opportunity ON opportunity.id = opportunity_text.rowid
JOIN interview ON interview.opportunity = opportunity.id
WHERE opportunity_text MATCH '{company role} : (' || :words || ')'
ORDER BY coalesce(interview.starts, interview.ends, interview.id >> 20) DESC
LIMIT :limit;
