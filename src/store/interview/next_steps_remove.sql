DELETE FROM next_steps WHERE id = :id;
