SELECT id, category, source, suspended FROM question
WHERE id BETWEEN :first AND :last
ORDER BY id;
