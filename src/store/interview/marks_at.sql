SELECT id FROM recall_mark WHERE interview = :interview AND line = :line;
