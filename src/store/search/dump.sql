SELECT
  interview.id, interview.id,
  interview.dump,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM (
  SELECT rowid AS hit, rank AS score FROM interview_text
  WHERE interview_text MATCH 'dump : (' || :words || ')'
  ORDER BY rowid DESC
  LIMIT 500)
JOIN interview ON interview.id = hit
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
