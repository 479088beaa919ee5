SELECT
  id, question, text, "by", answer, rating, received, mitigation, better, extra
FROM asked
WHERE interview = :owner
ORDER BY ord, id;
