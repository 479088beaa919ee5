UPDATE change_set SET changes = :changes, at = :at WHERE id = :id;
