-- From version 3 to 4: the questions with a tag are read from the index alone, in the order of their ids.
DROP INDEX tag_by_text;
CREATE INDEX tag_by_text ON tag (text COLLATE NOCASE, question);
