SELECT id FROM question WHERE text = :text COLLATE NOCASE AND text = :text AND source = 'seed' ORDER BY ord, id LIMIT 1;
