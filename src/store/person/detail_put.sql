INSERT INTO personal_detail (
  id, person, ord, interview, text, topic, extra)
VALUES (
  :id, :person, :ord, :interview, :text, :topic, :extra)
ON CONFLICT (id) DO UPDATE SET
  person = excluded.person, ord = excluded.ord, interview = excluded.interview, text = excluded.text,
  topic = excluded.topic, extra = excluded.extra;
