INSERT INTO question_merged (
  id, question, ord, text)
VALUES (
  :id, :owner, :ord, :text)
ON CONFLICT (id) DO UPDATE SET
  question = excluded.question, ord = excluded.ord, text = excluded.text;
