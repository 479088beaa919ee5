SELECT asked_text.rowid, asked.question
FROM asked_text
CROSS JOIN asked ON asked.id = asked_text.rowid
WHERE asked_text MATCH 'answer : (' || :words || ')' AND asked_text.rowid < :below AND asked.question IS NOT NULL
ORDER BY asked_text.rowid DESC;
