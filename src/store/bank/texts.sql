SELECT id, text FROM question ORDER BY id;
