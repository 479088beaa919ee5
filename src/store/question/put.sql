INSERT INTO question (
  id, ord, ref, text, category, answer, notes, source, suspended, extra, seed, wants, star_situation, star_task,
  star_action, star_result)
VALUES (
  :id, :ord, :ref, :text, :category, :answer, :notes, :source, :suspended, :extra, :seed, :wants, :star_situation,
  :star_task, :star_action, :star_result)
ON CONFLICT (id) DO UPDATE SET
  ref = excluded.ref, text = excluded.text, category = excluded.category, answer = excluded.answer,
  notes = excluded.notes, source = excluded.source, suspended = excluded.suspended, extra = excluded.extra,
  seed = excluded.seed, wants = excluded.wants, star_situation = excluded.star_situation,
  star_task = excluded.star_task, star_action = excluded.star_action, star_result = excluded.star_result;
