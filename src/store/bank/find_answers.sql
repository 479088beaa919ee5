SELECT asked.question FROM asked_text
JOIN asked ON asked.id = asked_text.rowid
WHERE asked_text MATCH 'answer : (' || :words || ')' AND asked.question IS NOT NULL;
