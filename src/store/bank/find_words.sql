SELECT rowid FROM question_text
WHERE question_text MATCH :words;
