SELECT
  person.id, NULL,
  person.name || char(10) || person.title || char(10) || person.company,
  CASE WHEN person.title = '' THEN person.company
    WHEN person.company = '' THEN person.title
    ELSE person.title || ', ' || person.company END
FROM (
  SELECT rowid AS hit, rank AS score FROM person_text
  WHERE person_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN person ON person.id = hit
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
