INSERT INTO question_text (rowid, text, answer, notes)
SELECT id, text, answer, notes FROM question WHERE id >= :first;
