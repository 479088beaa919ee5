SELECT question_variant.question
FROM question_variant_stem
CROSS JOIN question_variant ON question_variant.id = question_variant_stem.rowid
WHERE question_variant_stem MATCH :words
LIMIT :limit;
