SELECT min(opportunity.id), min(trim(opportunity.company))
FROM opportunity
WHERE trim(opportunity.company) <> '' AND EXISTS (
  SELECT 1 FROM interview
  JOIN asked ON asked.interview = interview.id
  WHERE interview.opportunity = opportunity.id AND asked.question IS NOT NULL)
GROUP BY trim(opportunity.company) COLLATE NOCASE
ORDER BY trim(opportunity.company) COLLATE NOCASE;
