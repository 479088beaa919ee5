SELECT
  question.id, NULL,
  question.text || char(10) || question.answer || char(10) || question.notes,
  question.category
FROM (
  SELECT rowid AS hit, rank AS score FROM question_text
  WHERE question_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN question ON question.id = hit
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
