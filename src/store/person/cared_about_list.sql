SELECT
  id, interview, text, weight, extra
FROM cared_about
WHERE person = :owner
ORDER BY ord, id;
