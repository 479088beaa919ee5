SELECT
  id, ref, company, role, stage, source, '' AS notes, outcome_at, outcome_at_offset, outcome_text,
  '' AS outcome_extra, '' AS extra
FROM opportunity
ORDER BY ord, id;
