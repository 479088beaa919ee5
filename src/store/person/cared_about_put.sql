INSERT INTO cared_about (
  id, person, ord, interview, text, weight, extra)
VALUES (
  :id, :person, :ord, :interview, :text, :weight, :extra)
ON CONFLICT (id) DO UPDATE SET
  person = excluded.person, ord = excluded.ord, interview = excluded.interview, text = excluded.text,
  weight = excluded.weight, extra = excluded.extra;
