SELECT
  id, text
FROM asset
WHERE interview = :owner
ORDER BY ord, id;
