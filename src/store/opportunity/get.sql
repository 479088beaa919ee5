SELECT
  id, ref, company, role, stage, source, notes, outcome_at, outcome_at_offset, outcome_text, outcome_extra,
  extra
FROM opportunity
WHERE id = :id;
