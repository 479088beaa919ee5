DELETE FROM question_merged WHERE id = :id;
