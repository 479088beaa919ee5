SELECT 0, text || char(10) || answer || char(10) || notes, text FROM question WHERE id = :id
UNION ALL
SELECT 1, text, '' FROM question_variant WHERE question = :id
UNION ALL
SELECT 2, answer, '' FROM asked WHERE question = :id;
