-- From version 2 to 3: other spellings of a name and people who turned out to be the same, which details may be
-- mentioned, where an interview takes place, and what became of a step that was put off or given up.
ALTER TABLE person ADD COLUMN other_names TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN merged TEXT NOT NULL DEFAULT '';
CREATE INDEX person_by_merged ON person (id) WHERE merged <> '';
ALTER TABLE personal_detail ADD COLUMN mention INTEGER;
ALTER TABLE interview ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN dropped INTEGER;
ALTER TABLE task ADD COLUMN dropped_offset INTEGER;
ALTER TABLE task ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN snoozed INTEGER;
ALTER TABLE task ADD COLUMN snoozed_offset INTEGER;

DROP TRIGGER person_text_insert;
DROP TRIGGER person_text_delete;
DROP TRIGGER person_text_update;
DROP TABLE person_text;
CREATE VIRTUAL TABLE person_text USING fts5 (name, title, company, other_names, content = 'person', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER person_text_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_text (rowid, name, title, company, other_names) VALUES (new.id, new.name, new.title, new.company, new.other_names);
END;
CREATE TRIGGER person_text_delete AFTER DELETE ON person BEGIN
  INSERT INTO person_text (person_text, rowid, name, title, company, other_names) VALUES ('delete', old.id, old.name, old.title, old.company, old.other_names);
END;
CREATE TRIGGER person_text_update AFTER UPDATE OF name, title, company, other_names ON person BEGIN
  INSERT INTO person_text (person_text, rowid, name, title, company, other_names) VALUES ('delete', old.id, old.name, old.title, old.company, old.other_names);
  INSERT INTO person_text (rowid, name, title, company, other_names) VALUES (new.id, new.name, new.title, new.company, new.other_names);
END;
INSERT INTO person_text (person_text) VALUES ('rebuild');
