UPDATE change_set SET undone = :undone WHERE id = :id;
