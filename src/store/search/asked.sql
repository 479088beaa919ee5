SELECT
  asked.id, asked.interview,
  asked.text || char(10) || asked.answer || char(10) || asked.mitigation || char(10) || asked.better,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM asked_text
JOIN asked ON asked.id = asked_text.rowid
JOIN interview ON interview.id = asked.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
WHERE asked_text MATCH :words
ORDER BY CASE WHEN :newest THEN -asked_text.rowid ELSE asked_text.rank END
LIMIT :limit;
