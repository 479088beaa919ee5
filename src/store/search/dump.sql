SELECT
  interview.id, interview.id,
  interview.dump,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM interview_text
JOIN interview ON interview.id = interview_text.rowid
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
WHERE interview_text MATCH 'dump : (' || :words || ')'
ORDER BY CASE WHEN :newest THEN -interview_text.rowid ELSE interview_text.rank END
LIMIT :limit;
