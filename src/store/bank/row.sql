SELECT text FROM question WHERE id = :id;
