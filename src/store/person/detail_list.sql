SELECT
  id, interview, text, topic, extra, mention
FROM personal_detail
WHERE person = :owner
ORDER BY ord, id;
