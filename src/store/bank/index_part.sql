INSERT INTO question_part (rowid, text)
SELECT id, text FROM question WHERE id >= :first;
