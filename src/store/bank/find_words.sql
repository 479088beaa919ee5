SELECT rowid, rowid FROM question_text
WHERE question_text MATCH :words AND rowid < :below
ORDER BY rowid DESC;
