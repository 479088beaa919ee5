SELECT
  cared_about.id, cared_about.interview,
  cared_about.text,
  person.name
FROM (
  SELECT rowid AS hit, rank AS score FROM cared_about_text
  WHERE cared_about_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN cared_about ON cared_about.id = hit
JOIN person ON person.id = cared_about.person
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
