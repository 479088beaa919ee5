SELECT id, label FROM change_set WHERE undone = 0 ORDER BY id DESC LIMIT 1;
