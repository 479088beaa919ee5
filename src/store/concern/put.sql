INSERT INTO concern (
  id, interview, ord, "by", text, severity, response, rebuttal, resolved, extra)
VALUES (
  :id, :interview, :ord, :by, :text, :severity, :response, :rebuttal, :resolved, :extra)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, ord = excluded.ord, "by" = excluded."by", text = excluded.text,
  severity = excluded.severity, response = excluded.response, rebuttal = excluded.rebuttal,
  resolved = excluded.resolved, extra = excluded.extra;
