DELETE FROM question_variant WHERE id = :id;
