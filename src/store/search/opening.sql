SELECT
  opportunity.id, NULL,
  CASE WHEN opportunity.role = '' THEN opportunity.company
    WHEN opportunity.company = '' THEN opportunity.role
    ELSE opportunity.company || ', ' || opportunity.role END || char(10) || opportunity.notes,
  opportunity.stage
FROM (
  SELECT rowid AS hit, rank AS score FROM opportunity_text
  WHERE opportunity_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN opportunity ON opportunity.id = hit
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
