SELECT question_variant_text.rowid, question_variant.question
FROM question_variant_text
CROSS JOIN question_variant ON question_variant.id = question_variant_text.rowid
WHERE question_variant_text MATCH :words AND question_variant_text.rowid < :below
ORDER BY question_variant_text.rowid DESC;
