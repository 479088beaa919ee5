INSERT INTO question_stem (rowid, text)
SELECT id, text FROM question WHERE id >= :first;
