INSERT INTO question_variant_stem (rowid, text)
SELECT id, text FROM question_variant WHERE id >= :first;
