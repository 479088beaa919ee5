-- The tables of a data file of version 3, as they were made then.
--
-- Ids are 63 bits: time-ordered, random in the low bits. `ref` is the id in interchange files, NULL until a file names
-- the record. `ord` is the place in a list: 0, 1, … among siblings, growing among records that stand by themselves.
-- A moment is two columns: milliseconds since 1970 UTC, and `…_offset`, the minutes east of UTC that were in force. A
-- plain day is midnight UTC of that day with an offset of NULL. `extra` is a JSON object of members not known here, or ''.
-- Closed lists hold the interchange file's words. What a person says next and the closing checklist are columns of
-- the interview: there is exactly one of each, and they are always read with it.

CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  ref TEXT UNIQUE,
  company TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  outcome_at INTEGER,
  outcome_at_offset INTEGER,
  outcome_text TEXT,
  outcome_extra TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX opportunity_by_ord ON opportunity (ord, id);

CREATE TABLE research (
  id INTEGER PRIMARY KEY,
  opportunity INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  at INTEGER,
  at_offset INTEGER,
  text TEXT NOT NULL DEFAULT '',
  url TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX research_by_opportunity ON research (opportunity, ord);

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  ref TEXT UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  pronounced TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  linkedin TEXT NOT NULL DEFAULT '',
  prefers TEXT NOT NULL DEFAULT '',
  card INTEGER NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '',
  other_names TEXT NOT NULL DEFAULT '',
  merged TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_by_ord ON person (ord, id);
-- Other spellings of the name, and the refs of people who turned out to be the same one; one a line.
CREATE INDEX person_by_merged ON person (id) WHERE merged <> '';

CREATE TABLE interview (
  id INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  ref TEXT UNIQUE,
  opportunity INTEGER REFERENCES opportunity (id) ON DELETE CASCADE,
  round TEXT NOT NULL DEFAULT '',
  format TEXT NOT NULL DEFAULT '',
  starts INTEGER,
  starts_offset INTEGER,
  ends INTEGER,
  ends_offset INTEGER,
  debriefed INTEGER,
  debriefed_offset INTEGER,
  feeling INTEGER,
  learned TEXT NOT NULL DEFAULT '',
  dump TEXT NOT NULL DEFAULT '',
  step INTEGER NOT NULL DEFAULT 1,
  next_outline TEXT NOT NULL DEFAULT '',
  next_decision_by INTEGER,
  next_decision_by_offset INTEGER,
  next_hear_by INTEGER,
  next_hear_by_offset INTEGER,
  next_fill_by INTEGER,
  next_fill_by_offset INTEGER,
  next_extra TEXT NOT NULL DEFAULT '',
  closing_asked_for_job INTEGER,
  closing_voiced_interest INTEGER,
  closing_said_follow_up INTEGER,
  closing_asked_timeline INTEGER,
  closing_asked_materials INTEGER,
  closing_mentioned_others INTEGER,
  closing_extra TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX interview_by_ord ON interview (ord, id);
CREATE INDEX interview_by_opportunity ON interview (opportunity);

CREATE TABLE next_steps (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX next_steps_by_interview ON next_steps (interview, ord);

CREATE TABLE interview_person (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  "as" TEXT NOT NULL DEFAULT '',
  met TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX interview_person_by_interview ON interview_person (interview, ord);
CREATE INDEX interview_person_by_person ON interview_person (person);

CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  ref TEXT UNIQUE,
  text TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  suspended INTEGER NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '',
  seed TEXT,
  wants TEXT NOT NULL DEFAULT '',
  star_situation TEXT NOT NULL DEFAULT '',
  star_task TEXT NOT NULL DEFAULT '',
  star_action TEXT NOT NULL DEFAULT '',
  star_result TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_by_ord ON question (ord, id);
CREATE INDEX question_by_text ON question (text COLLATE NOCASE);
-- `seed` is the question's id in the set that it came with, NULL for one of the user's own.
CREATE UNIQUE INDEX question_by_seed ON question (seed) WHERE seed IS NOT NULL;

CREATE TABLE question_variant (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_variant_by_question ON question_variant (question, ord);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX tag_by_question ON tag (question, ord);
CREATE INDEX tag_by_text ON tag (text COLLATE NOCASE);

-- What a strong answer holds (the checklist of a practice), and what often goes wrong.
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

-- The refs of questions that were merged into this one.
CREATE TABLE question_merged (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX question_merged_by_question ON question_merged (question, ord);
CREATE INDEX question_merged_by_text ON question_merged (text);

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL,
  predicted INTEGER,
  rating INTEGER NOT NULL DEFAULT 0,
  seconds REAL,
  mode TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '',
  made TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_by_question ON review (question, ord);

CREATE TABLE asked (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  question INTEGER REFERENCES question (id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  "by" INTEGER REFERENCES person (id) ON DELETE SET NULL,
  answer TEXT NOT NULL DEFAULT '',
  rating INTEGER,
  received INTEGER,
  mitigation TEXT NOT NULL DEFAULT '',
  better TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX asked_by_interview ON asked (interview, ord);
CREATE INDEX asked_by_question ON asked (question);
CREATE INDEX asked_by_speaker ON asked ("by");

CREATE TABLE concern (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  "by" INTEGER REFERENCES person (id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  severity INTEGER,
  response TEXT NOT NULL DEFAULT '',
  rebuttal TEXT NOT NULL DEFAULT '',
  resolved INTEGER NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX concern_by_interview ON concern (interview, ord);
CREATE INDEX concern_by_speaker ON concern ("by");

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT '',
  at INTEGER,
  at_offset INTEGER,
  due INTEGER,
  due_offset INTEGER,
  sent INTEGER,
  sent_offset INTEGER,
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX document_by_interview ON document (interview, ord);

CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX asset_by_interview ON asset (interview, ord);

CREATE TABLE personal_detail (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  interview INTEGER REFERENCES interview (id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  topic TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '',
  mention INTEGER
) STRICT;
CREATE INDEX personal_detail_by_person ON personal_detail (person, ord);
CREATE INDEX personal_detail_by_interview ON personal_detail (interview);

CREATE TABLE cared_about (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  interview INTEGER REFERENCES interview (id) ON DELETE SET NULL,
  text TEXT NOT NULL DEFAULT '',
  weight INTEGER NOT NULL DEFAULT 1,
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cared_about_by_person ON cared_about (person, ord);
CREATE INDEX cared_about_by_interview ON cared_about (interview);

CREATE TABLE recall_mark (
  id INTEGER PRIMARY KEY,
  interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  line INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL DEFAULT '',
  settled INTEGER NOT NULL DEFAULT 0,
  item_noun TEXT NOT NULL DEFAULT '',
  item INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX recall_mark_by_interview ON recall_mark (interview);

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  ref TEXT UNIQUE,
  kind TEXT NOT NULL DEFAULT '',
  person INTEGER REFERENCES person (id) ON DELETE SET NULL,
  interview INTEGER REFERENCES interview (id) ON DELETE SET NULL,
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  sent INTEGER,
  sent_offset INTEGER,
  extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX note_by_ord ON note (ord, id);
CREATE INDEX note_by_person ON note (person);
CREATE INDEX note_by_interview ON note (interview);

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  interview INTEGER REFERENCES interview (id) ON DELETE CASCADE,
  person INTEGER REFERENCES person (id) ON DELETE SET NULL,
  opens INTEGER,
  opens_offset INTEGER,
  due INTEGER,
  due_offset INTEGER,
  done INTEGER,
  done_offset INTEGER,
  extra TEXT NOT NULL DEFAULT '',
  dropped INTEGER,
  dropped_offset INTEGER,
  reason TEXT NOT NULL DEFAULT '',
  snoozed INTEGER,
  snoozed_offset INTEGER
) STRICT;
CREATE INDEX task_by_ord ON task (ord, id);
CREATE INDEX task_by_interview ON task (interview);
CREATE INDEX task_by_person ON task (person);

-- Earlier versions of a letter.
CREATE TABLE note_version (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  at_offset INTEGER NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX note_version_by_note ON note_version (note, at);

-- What the interchange file calls settings: 'me.name', 'me.email', 'me.phone', 'weekend', 'days_off', … one row each.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- The program's own preferences (theme, window place): no part of undo or of exports.
CREATE TABLE preference (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The undo history: what each edit changed, as SQLite's session extension records it. `schema` is the version of the
-- tables it was made for; `joins` names the field whose typing it collects.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  label TEXT NOT NULL,
  joins TEXT NOT NULL DEFAULT '',
  schema INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,
  changes BLOB NOT NULL
) STRICT;
CREATE INDEX change_set_by_undone ON change_set (undone, id);


-- How each question that was practised or asked is remembered and stands (domain::Memory), worked out from `review` and
-- `asked`: never part of undo, rebuilt at will. It is due from `opens` on and weak from `weak_from` on, NULL: never. At a
-- moment its weakness is 1 - kept * retrievability. `memory_stale` names the questions whose row no longer fits.
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

-- Full-text indexes without a copy of the text; triggers keep them right, also when change sets are applied.
CREATE VIRTUAL TABLE opportunity_text USING fts5 (company, role, notes, content = 'opportunity', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER opportunity_text_insert AFTER INSERT ON opportunity BEGIN
  INSERT INTO opportunity_text (rowid, company, role, notes) VALUES (new.id, new.company, new.role, new.notes);
END;
CREATE TRIGGER opportunity_text_delete AFTER DELETE ON opportunity BEGIN
  INSERT INTO opportunity_text (opportunity_text, rowid, company, role, notes) VALUES ('delete', old.id, old.company, old.role, old.notes);
END;
CREATE TRIGGER opportunity_text_update AFTER UPDATE OF company, role, notes ON opportunity BEGIN
  INSERT INTO opportunity_text (opportunity_text, rowid, company, role, notes) VALUES ('delete', old.id, old.company, old.role, old.notes);
  INSERT INTO opportunity_text (rowid, company, role, notes) VALUES (new.id, new.company, new.role, new.notes);
END;

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

CREATE VIRTUAL TABLE interview_text USING fts5 (round, learned, dump, next_outline, content = 'interview', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER interview_text_insert AFTER INSERT ON interview BEGIN
  INSERT INTO interview_text (rowid, round, learned, dump, next_outline) VALUES (new.id, new.round, new.learned, new.dump, new.next_outline);
END;
CREATE TRIGGER interview_text_delete AFTER DELETE ON interview BEGIN
  INSERT INTO interview_text (interview_text, rowid, round, learned, dump, next_outline) VALUES ('delete', old.id, old.round, old.learned, old.dump, old.next_outline);
END;
CREATE TRIGGER interview_text_update AFTER UPDATE OF round, learned, dump, next_outline ON interview BEGIN
  INSERT INTO interview_text (interview_text, rowid, round, learned, dump, next_outline) VALUES ('delete', old.id, old.round, old.learned, old.dump, old.next_outline);
  INSERT INTO interview_text (rowid, round, learned, dump, next_outline) VALUES (new.id, new.round, new.learned, new.dump, new.next_outline);
END;

CREATE VIRTUAL TABLE question_text USING fts5 (text, answer, notes, content = 'question', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER question_text_insert AFTER INSERT ON question BEGIN
  INSERT INTO question_text (rowid, text, answer, notes) VALUES (new.id, new.text, new.answer, new.notes);
END;
CREATE TRIGGER question_text_delete AFTER DELETE ON question BEGIN
  INSERT INTO question_text (question_text, rowid, text, answer, notes) VALUES ('delete', old.id, old.text, old.answer, old.notes);
END;
CREATE TRIGGER question_text_update AFTER UPDATE OF text, answer, notes ON question BEGIN
  INSERT INTO question_text (question_text, rowid, text, answer, notes) VALUES ('delete', old.id, old.text, old.answer, old.notes);
  INSERT INTO question_text (rowid, text, answer, notes) VALUES (new.id, new.text, new.answer, new.notes);
END;

CREATE VIRTUAL TABLE question_variant_text USING fts5 (text, content = 'question_variant', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER question_variant_text_insert AFTER INSERT ON question_variant BEGIN
  INSERT INTO question_variant_text (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER question_variant_text_delete AFTER DELETE ON question_variant BEGIN
  INSERT INTO question_variant_text (question_variant_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER question_variant_text_update AFTER UPDATE OF text ON question_variant BEGIN
  INSERT INTO question_variant_text (question_variant_text, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO question_variant_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE asked_text USING fts5 (text, answer, mitigation, better, content = 'asked', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER asked_text_insert AFTER INSERT ON asked BEGIN
  INSERT INTO asked_text (rowid, text, answer, mitigation, better) VALUES (new.id, new.text, new.answer, new.mitigation, new.better);
END;
CREATE TRIGGER asked_text_delete AFTER DELETE ON asked BEGIN
  INSERT INTO asked_text (asked_text, rowid, text, answer, mitigation, better) VALUES ('delete', old.id, old.text, old.answer, old.mitigation, old.better);
END;
CREATE TRIGGER asked_text_update AFTER UPDATE OF text, answer, mitigation, better ON asked BEGIN
  INSERT INTO asked_text (asked_text, rowid, text, answer, mitigation, better) VALUES ('delete', old.id, old.text, old.answer, old.mitigation, old.better);
  INSERT INTO asked_text (rowid, text, answer, mitigation, better) VALUES (new.id, new.text, new.answer, new.mitigation, new.better);
END;

CREATE VIRTUAL TABLE concern_text USING fts5 (text, response, rebuttal, content = 'concern', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER concern_text_insert AFTER INSERT ON concern BEGIN
  INSERT INTO concern_text (rowid, text, response, rebuttal) VALUES (new.id, new.text, new.response, new.rebuttal);
END;
CREATE TRIGGER concern_text_delete AFTER DELETE ON concern BEGIN
  INSERT INTO concern_text (concern_text, rowid, text, response, rebuttal) VALUES ('delete', old.id, old.text, old.response, old.rebuttal);
END;
CREATE TRIGGER concern_text_update AFTER UPDATE OF text, response, rebuttal ON concern BEGIN
  INSERT INTO concern_text (concern_text, rowid, text, response, rebuttal) VALUES ('delete', old.id, old.text, old.response, old.rebuttal);
  INSERT INTO concern_text (rowid, text, response, rebuttal) VALUES (new.id, new.text, new.response, new.rebuttal);
END;

CREATE VIRTUAL TABLE personal_detail_text USING fts5 (text, content = 'personal_detail', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER personal_detail_text_insert AFTER INSERT ON personal_detail BEGIN
  INSERT INTO personal_detail_text (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER personal_detail_text_delete AFTER DELETE ON personal_detail BEGIN
  INSERT INTO personal_detail_text (personal_detail_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER personal_detail_text_update AFTER UPDATE OF text ON personal_detail BEGIN
  INSERT INTO personal_detail_text (personal_detail_text, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO personal_detail_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE cared_about_text USING fts5 (text, content = 'cared_about', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER cared_about_text_insert AFTER INSERT ON cared_about BEGIN
  INSERT INTO cared_about_text (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER cared_about_text_delete AFTER DELETE ON cared_about BEGIN
  INSERT INTO cared_about_text (cared_about_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER cared_about_text_update AFTER UPDATE OF text ON cared_about BEGIN
  INSERT INTO cared_about_text (cared_about_text, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO cared_about_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE document_text USING fts5 (name, content = 'document', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER document_text_insert AFTER INSERT ON document BEGIN
  INSERT INTO document_text (rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER document_text_delete AFTER DELETE ON document BEGIN
  INSERT INTO document_text (document_text, rowid, name) VALUES ('delete', old.id, old.name);
END;
CREATE TRIGGER document_text_update AFTER UPDATE OF name ON document BEGIN
  INSERT INTO document_text (document_text, rowid, name) VALUES ('delete', old.id, old.name);
  INSERT INTO document_text (rowid, name) VALUES (new.id, new.name);
END;

CREATE VIRTUAL TABLE note_text USING fts5 (subject, body, content = 'note', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TRIGGER note_text_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_text (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;
CREATE TRIGGER note_text_delete AFTER DELETE ON note BEGIN
  INSERT INTO note_text (note_text, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
END;
CREATE TRIGGER note_text_update AFTER UPDATE OF subject, body ON note BEGIN
  INSERT INTO note_text (note_text, rowid, subject, body) VALUES ('delete', old.id, old.subject, old.body);
  INSERT INTO note_text (rowid, subject, body) VALUES (new.id, new.subject, new.body);
END;

CREATE VIRTUAL TABLE question_part USING fts5 (text, content = 'question', content_rowid = 'id',
  tokenize = "trigram");
CREATE TRIGGER question_part_insert AFTER INSERT ON question BEGIN
  INSERT INTO question_part (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER question_part_delete AFTER DELETE ON question BEGIN
  INSERT INTO question_part (question_part, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER question_part_update AFTER UPDATE OF text ON question BEGIN
  INSERT INTO question_part (question_part, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO question_part (rowid, text) VALUES (new.id, new.text);
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
