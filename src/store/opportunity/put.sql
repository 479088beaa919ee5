INSERT INTO opportunity (
  id, ord, ref, company, role, stage, source, notes, outcome_at, outcome_at_offset, outcome_text,
  outcome_extra, extra)
VALUES (
  :id, :ord, :ref, :company, :role, :stage, :source, :notes, :outcome_at, :outcome_at_offset, :outcome_text,
  :outcome_extra, :extra)
ON CONFLICT (id) DO UPDATE SET
  ref = excluded.ref, company = excluded.company, role = excluded.role, stage = excluded.stage,
  source = excluded.source, notes = excluded.notes, outcome_at = excluded.outcome_at,
  outcome_at_offset = excluded.outcome_at_offset, outcome_text = excluded.outcome_text,
  outcome_extra = excluded.outcome_extra, extra = excluded.extra;
