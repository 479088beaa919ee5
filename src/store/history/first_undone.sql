SELECT id, label FROM change_set WHERE undone = 1 ORDER BY id LIMIT 1;
