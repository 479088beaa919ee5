SELECT
  document.id, document.interview,
  document.name,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM document_text
JOIN document ON document.id = document_text.rowid
JOIN interview ON interview.id = document.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
WHERE document_text MATCH :words
ORDER BY CASE WHEN :newest THEN -document_text.rowid ELSE document_text.rank END
LIMIT :limit;
