SELECT question_variant.question FROM question_variant_text
JOIN question_variant ON question_variant.id = question_variant_text.rowid
WHERE question_variant_text MATCH :words;
