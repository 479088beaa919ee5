SELECT
  question.id, NULL,
  question.text || char(10) || question.answer || char(10) || question.notes,
  question.category
FROM question_text
JOIN question ON question.id = question_text.rowid
WHERE question_text MATCH :words
ORDER BY CASE WHEN :newest THEN -question_text.rowid ELSE question_text.rank END
LIMIT :limit;
