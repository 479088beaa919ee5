SELECT
  asked.id, asked.interview,
  asked.text || char(10) || asked.answer || char(10) || asked.mitigation || char(10) || asked.better,
  CASE WHEN opportunity.company IS NULL OR opportunity.company = '' THEN interview.round
    WHEN interview.round = '' THEN opportunity.company
    ELSE opportunity.company || ', ' || interview.round END
FROM (
  SELECT rowid AS hit, rank AS score FROM asked_text
  WHERE asked_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN asked ON asked.id = hit
JOIN interview ON interview.id = asked.interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
