SELECT id FROM interview WHERE opportunity = :opportunity ORDER BY ord, id;
