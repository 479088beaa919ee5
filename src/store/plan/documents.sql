SELECT
  interview, id, name, direction, at, at_offset, due, due_offset, sent, sent_offset, '' AS extra
FROM document
ORDER BY interview, ord, id;
