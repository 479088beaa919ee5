SELECT rowid FROM question_part
WHERE question_part MATCH :part;
