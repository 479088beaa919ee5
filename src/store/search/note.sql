SELECT
  note.id, note.interview,
  note.subject || char(10) || note.body,
  coalesce(person.name, '')
FROM (
  SELECT rowid AS hit, rank AS score FROM note_text
  WHERE note_text MATCH :words
  ORDER BY rowid DESC
  LIMIT 500)
JOIN note ON note.id = hit
LEFT JOIN person ON person.id = note.person
ORDER BY CASE WHEN :newest THEN -hit ELSE score END
LIMIT :limit;
