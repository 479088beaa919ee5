DELETE FROM question_mistake WHERE id = :id;
