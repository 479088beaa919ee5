SELECT id FROM question
WHERE text = :text COLLATE NOCASE AND text = :text
ORDER BY ord, id
LIMIT 1;
