INSERT INTO question_variant_text (rowid, text)
SELECT id, text FROM question_variant WHERE id >= :first;
