SELECT rowid FROM (
  SELECT rowid, rank FROM question_text WHERE question_text MATCH 'text : (' || :words || ')'
  UNION ALL
  SELECT question_variant.question, question_variant_text.rank
  FROM question_variant_text
  JOIN question_variant ON question_variant.id = question_variant_text.rowid
  WHERE question_variant_text MATCH :words)
GROUP BY rowid
ORDER BY min(rank)
LIMIT :limit;
