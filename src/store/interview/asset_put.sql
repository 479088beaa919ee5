INSERT INTO asset (
  id, interview, ord, text)
VALUES (
  :id, :interview, :ord, :text)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, ord = excluded.ord, text = excluded.text;
