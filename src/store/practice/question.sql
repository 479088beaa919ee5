SELECT text, category FROM question WHERE id = :id;
