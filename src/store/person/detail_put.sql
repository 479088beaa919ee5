INSERT INTO personal_detail (
  id, person, ord, interview, text, topic, extra, mention)
VALUES (
  :id, :person, :ord, :interview, :text, :topic, :extra, :mention)
ON CONFLICT (id) DO UPDATE SET
  person = excluded.person, ord = excluded.ord, interview = excluded.interview, text = excluded.text,
  topic = excluded.topic, extra = excluded.extra, mention = excluded.mention;
