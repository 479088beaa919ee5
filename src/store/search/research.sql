SELECT
  research.id, research.opportunity,
  research.text || char(10) || research.url,
  opportunity.company
FROM research
JOIN opportunity ON opportunity.id = research.opportunity
ORDER BY research.id DESC
LIMIT 2000;
