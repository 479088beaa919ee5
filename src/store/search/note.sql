SELECT
  note.id, note.interview,
  note.subject || char(10) || note.body,
  coalesce(person.name, '')
FROM note_text
JOIN note ON note.id = note_text.rowid
LEFT JOIN person ON person.id = note.person
WHERE note_text MATCH :words
ORDER BY CASE WHEN :newest THEN -note_text.rowid ELSE note_text.rank END
LIMIT :limit;
