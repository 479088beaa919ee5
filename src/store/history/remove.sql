DELETE FROM change_set WHERE id = :id;
