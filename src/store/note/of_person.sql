SELECT id FROM note WHERE person = :person ORDER BY ord, id;
