INSERT INTO question (
  id, ref, text, category, answer, notes, source, suspended, extra, seed, wants, star_situation, star_task, star_action,
  star_result, ord)
VALUES (
  :id, :ref, :text, :category, :answer, :notes, :source, :suspended, :extra, :seed, :wants, :star_situation, :star_task,
  :star_action, :star_result, :ord);
