INSERT INTO note (
  id, ord, ref, kind, person, interview, subject, body, channel, sent, sent_offset, extra)
VALUES (
  :id, :ord, :ref, :kind, :person, :interview, :subject, :body, :channel, :sent, :sent_offset, :extra)
ON CONFLICT (id) DO UPDATE SET
  ref = excluded.ref, kind = excluded.kind, person = excluded.person, interview = excluded.interview,
  subject = excluded.subject, body = excluded.body, channel = excluded.channel, sent = excluded.sent,
  sent_offset = excluded.sent_offset, extra = excluded.extra;
