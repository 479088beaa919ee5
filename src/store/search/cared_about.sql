SELECT
  cared_about.id, cared_about.interview,
  cared_about.text,
  person.name
FROM cared_about_text
JOIN cared_about ON cared_about.id = cared_about_text.rowid
JOIN person ON person.id = cared_about.person
WHERE cared_about_text MATCH :words
ORDER BY CASE WHEN :newest THEN -cared_about_text.rowid ELSE cared_about_text.rank END
LIMIT :limit;
