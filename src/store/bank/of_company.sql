SELECT asked.question
FROM interview
CROSS JOIN asked ON asked.interview = interview.id
WHERE asked.question IS NOT NULL AND interview.opportunity IN (
  SELECT same.id
  FROM opportunity AS named
  JOIN opportunity AS same
    ON same.id = named.id OR (trim(named.company) <> '' AND trim(same.company) = trim(named.company) COLLATE NOCASE)
  WHERE named.id = :opportunity);
