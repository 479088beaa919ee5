SELECT
  document.id, document.interview,
  document.name,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM (
  SELECT rowid AS hit, rank AS score FROM document_text
  WHERE document_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN document ON document.id = hit
JOIN interview ON interview.id = document.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
