DELETE FROM question_point WHERE id = :id;
