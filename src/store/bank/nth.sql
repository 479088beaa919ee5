SELECT count(*) FROM (SELECT 1 FROM question WHERE id <= :id LIMIT :limit);
