SELECT id FROM task WHERE person = :person ORDER BY ord, id;
