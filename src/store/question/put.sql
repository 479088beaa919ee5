INSERT INTO question (
  id, ord, ref, text, category, answer, notes, source, suspended, extra)
VALUES (
  :id, :ord, :ref, :text, :category, :answer, :notes, :source, :suspended, :extra)
ON CONFLICT (id) DO UPDATE SET
  ref = excluded.ref, text = excluded.text, category = excluded.category, answer = excluded.answer,
  notes = excluded.notes, source = excluded.source, suspended = excluded.suspended, extra = excluded.extra;
