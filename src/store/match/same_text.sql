SELECT id FROM question
WHERE text = :text COLLATE NOCASE
ORDER BY ord, id
LIMIT 1;
