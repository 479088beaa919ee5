SELECT id FROM question
WHERE id > :after
ORDER BY id
LIMIT 1 OFFSET :size;
