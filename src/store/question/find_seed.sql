SELECT id FROM question WHERE text = :text AND source = 'seed' ORDER BY ord, id LIMIT 1;
