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
