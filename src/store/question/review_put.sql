INSERT INTO review (
  id, question, ord, at, at_offset, predicted, rating, seconds, mode, text, extra, made)
VALUES (
  :id, :question, :ord, :at, :at_offset, :predicted, :rating, :seconds, :mode, :text, :extra, :made)
ON CONFLICT (id) DO UPDATE SET
  question = excluded.question, ord = excluded.ord, at = excluded.at, at_offset = excluded.at_offset,
  predicted = excluded.predicted, rating = excluded.rating, seconds = excluded.seconds, mode = excluded.mode,
  text = excluded.text, extra = excluded.extra, made = excluded.made;
