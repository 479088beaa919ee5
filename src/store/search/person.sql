SELECT
  person.id, NULL,
  person.name || char(10) || person.title || char(10) || person.company,
  CASE WHEN person.title = '' THEN person.company
    WHEN person.company = '' THEN person.title
    ELSE person.title || ', ' || person.company END
FROM person_text
JOIN person ON person.id = person_text.rowid
WHERE person_text MATCH :words
ORDER BY CASE WHEN :newest THEN -person_text.rowid ELSE person_text.rank END
LIMIT :limit;
