SELECT
  concern.id, concern.interview,
  concern.text || char(10) || concern.response || char(10) || concern.rebuttal,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM (
  SELECT rowid AS hit, rank AS score FROM concern_text
  WHERE concern_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN concern ON concern.id = hit
JOIN interview ON interview.id = concern.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
