-- From version 1 to 2: the question bank's own words (what is wanted, the checklist, mistakes, the answer as a story),
-- the refs of questions that became one with another, and which points of the checklist a practice made.
ALTER TABLE question ADD COLUMN seed TEXT;
ALTER TABLE question ADD COLUMN wants TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN star_situation TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN star_task TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN star_action TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN star_result TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX question_by_seed ON question (seed) WHERE seed IS NOT NULL;

CREATE TABLE question_point (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_point_by_question ON question_point (question, ord);

CREATE TABLE question_mistake (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_mistake_by_question ON question_mistake (question, ord);

CREATE TABLE question_merged (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_merged_by_question ON question_merged (question, ord);
CREATE INDEX question_merged_by_text ON question_merged (text);

ALTER TABLE review ADD COLUMN made TEXT NOT NULL DEFAULT '';

DROP INDEX question_by_text;
CREATE INDEX question_by_text ON question (text COLLATE NOCASE);
CREATE INDEX tag_by_text ON tag (text COLLATE NOCASE);

-- How a question is remembered holds how it stands, too, and is worked out anew for all of them.
DROP TRIGGER memory_question;
DROP TRIGGER memory_review_insert;
DROP TRIGGER memory_review_update;
DROP TRIGGER memory_review_delete;
DROP TABLE memory;
CREATE TABLE memory (
  question INTEGER PRIMARY KEY,
  state TEXT NOT NULL,
  step INTEGER NOT NULL,
  stability REAL NOT NULL,
  difficulty REAL NOT NULL,
  due INTEGER NOT NULL,
  last_review INTEGER NOT NULL,
  scheduled_days INTEGER NOT NULL,
  reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  opens INTEGER,
  weak_from INTEGER,
  kept REAL NOT NULL,
  rating INTEGER,
  received INTEGER,
  strong_since INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  failing INTEGER NOT NULL
) STRICT;
CREATE INDEX memory_by_opens ON memory (opens, kept, stability, last_review) WHERE opens IS NOT NULL;
CREATE INDEX memory_by_weak ON memory (weak_from, kept, stability, last_review) WHERE weak_from IS NOT NULL;
CREATE TABLE memory_stale (question INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER memory_question_update AFTER UPDATE OF suspended ON question WHEN old.suspended IS NOT new.suspended BEGIN
  INSERT INTO memory_stale (question) VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_question_delete AFTER DELETE ON question BEGIN
  INSERT INTO memory_stale (question) VALUES (old.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_review_insert AFTER INSERT ON review BEGIN
  INSERT INTO memory_stale (question) VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_review_update AFTER UPDATE OF question, at, at_offset, rating ON review BEGIN
  INSERT INTO memory_stale (question) VALUES (old.question), (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_review_delete AFTER DELETE ON review BEGIN
  INSERT INTO memory_stale (question) VALUES (old.question) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_asked_insert AFTER INSERT ON asked WHEN new.question IS NOT NULL BEGIN
  INSERT INTO memory_stale (question) VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_asked_update AFTER UPDATE OF interview, question, rating, received ON asked BEGIN
  INSERT INTO memory_stale (question)
  SELECT old.question WHERE old.question IS NOT NULL
  UNION SELECT new.question WHERE new.question IS NOT NULL ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_asked_delete AFTER DELETE ON asked WHEN old.question IS NOT NULL BEGIN
  INSERT INTO memory_stale (question) VALUES (old.question) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER memory_interview_update AFTER UPDATE OF starts, ends ON interview BEGIN
  INSERT INTO memory_stale (question)
  SELECT question FROM asked WHERE interview = new.id AND question IS NOT NULL ON CONFLICT DO NOTHING;
END;

-- Word stems, to find questions that may be the same in other words.
CREATE VIRTUAL TABLE question_stem USING fts5 (text, content = 'question', content_rowid = 'id', columnsize = 0,
  tokenize = "porter unicode61 remove_diacritics 2");
CREATE TRIGGER question_stem_insert AFTER INSERT ON question BEGIN
  INSERT INTO question_stem (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER question_stem_delete AFTER DELETE ON question BEGIN
  INSERT INTO question_stem (question_stem, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER question_stem_update AFTER UPDATE OF text ON question BEGIN
  INSERT INTO question_stem (question_stem, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO question_stem (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE question_variant_stem USING fts5 (text, content = 'question_variant', content_rowid = 'id', columnsize = 0,
  tokenize = "porter unicode61 remove_diacritics 2");
CREATE TRIGGER question_variant_stem_insert AFTER INSERT ON question_variant BEGIN
  INSERT INTO question_variant_stem (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER question_variant_stem_delete AFTER DELETE ON question_variant BEGIN
  INSERT INTO question_variant_stem (question_variant_stem, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER question_variant_stem_update AFTER UPDATE OF text ON question_variant BEGIN
  INSERT INTO question_variant_stem (question_variant_stem, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO question_variant_stem (rowid, text) VALUES (new.id, new.text);
END;
INSERT INTO question_stem (question_stem) VALUES ('rebuild');
INSERT INTO question_variant_stem (question_variant_stem) VALUES ('rebuild');
