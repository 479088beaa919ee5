INSERT INTO next_steps (
  id, interview, ord, text)
VALUES (
  :id, :owner, :ord, :text)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, ord = excluded.ord, text = excluded.text;
