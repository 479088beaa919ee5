SELECT count(*) FROM (SELECT 1 FROM question LIMIT :limit);
