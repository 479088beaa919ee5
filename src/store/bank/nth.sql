SELECT id FROM question ORDER BY id LIMIT 1 OFFSET :number;
