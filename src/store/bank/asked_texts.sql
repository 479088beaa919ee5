SELECT id, text FROM asked
WHERE question = :question
ORDER BY id;
