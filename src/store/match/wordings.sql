SELECT text FROM question WHERE id = :question
UNION ALL
SELECT text FROM (SELECT text FROM question_variant WHERE question = :question ORDER BY ord LIMIT :limit);
