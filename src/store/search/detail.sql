SELECT
  personal_detail.id, personal_detail.interview,
  personal_detail.text,
  person.name
FROM (
  SELECT rowid AS hit, rank AS score FROM personal_detail_text
  WHERE personal_detail_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN personal_detail ON personal_detail.id = hit
JOIN person ON person.id = personal_detail.person
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
