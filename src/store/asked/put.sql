INSERT INTO asked (
  id, interview, ord, question, text, "by", answer, rating, received, mitigation, better, extra)
VALUES (
  :id, :interview, :ord, :question, :text, :by, :answer, :rating, :received, :mitigation, :better, :extra)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, ord = excluded.ord, question = excluded.question, text = excluded.text,
  "by" = excluded."by", answer = excluded.answer, rating = excluded.rating, received = excluded.received,
  mitigation = excluded.mitigation, better = excluded.better, extra = excluded.extra;
