INSERT INTO question_point (
  id, question, ord, text)
VALUES (
  :id, :owner, :ord, :text)
ON CONFLICT (id) DO UPDATE SET
  question = excluded.question, ord = excluded.ord, text = excluded.text;
