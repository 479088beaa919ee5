SELECT
  id, text
FROM next_steps
WHERE interview = :owner
ORDER BY ord, id;
