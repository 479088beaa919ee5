SELECT asked.question
FROM opportunity AS named
JOIN opportunity ON opportunity.id = named.id OR trim(opportunity.company) = trim(named.company) COLLATE NOCASE
JOIN interview ON interview.opportunity = opportunity.id
JOIN asked ON asked.interview = interview.id
WHERE named.id = :opportunity AND asked.question IS NOT NULL;
