DELETE FROM change_set WHERE undone = 1;
