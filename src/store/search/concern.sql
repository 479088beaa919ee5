SELECT
  concern.id, concern.interview,
  concern.text || char(10) || concern.response || char(10) || concern.rebuttal,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM concern_text
JOIN concern ON concern.id = concern_text.rowid
JOIN interview ON interview.id = concern.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
WHERE concern_text MATCH :words
ORDER BY CASE WHEN :newest THEN -concern_text.rowid ELSE concern_text.rank END
LIMIT :limit;
