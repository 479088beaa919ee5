SELECT question FROM question_merged
WHERE text = :ref
LIMIT 1;
