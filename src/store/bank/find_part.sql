SELECT rowid, rowid FROM question_part
WHERE question_part MATCH :words AND rowid < :below
ORDER BY rowid DESC;
