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
