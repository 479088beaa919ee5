-- Wordings that begin with these words and are about as long.
SELECT question_variant.question, question_variant.text
FROM question_variant_text
CROSS JOIN question_variant ON question_variant.id = question_variant_text.rowid
WHERE question_variant_text MATCH :words AND length(question_variant.text) <= :most
LIMIT :limit;
