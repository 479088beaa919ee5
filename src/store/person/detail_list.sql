SELECT
  id, interview, text, topic, extra
FROM personal_detail
WHERE person = :owner
ORDER BY ord, id;
