SELECT rowid FROM question_stem WHERE question_stem MATCH :words LIMIT :limit;
