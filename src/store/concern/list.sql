SELECT
  id, "by", text, severity, response, rebuttal, resolved, extra
FROM concern
WHERE interview = :owner
ORDER BY ord, id;
