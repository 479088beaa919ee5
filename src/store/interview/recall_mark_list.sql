SELECT
  id, line, kind, settled, item_noun, item
FROM recall_mark
WHERE interview = :owner
ORDER BY line, id;
