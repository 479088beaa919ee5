-- Notes the questions whose facts may have changed, for this connection alone.
CREATE TEMP TABLE bank_touched (question INTEGER PRIMARY KEY);
CREATE TEMP TRIGGER bank_question_insert AFTER INSERT ON main.question BEGIN
  INSERT INTO bank_touched VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_question_update AFTER UPDATE OF text, category, source, suspended ON main.question BEGIN
  INSERT INTO bank_touched VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_question_delete AFTER DELETE ON main.question BEGIN
  INSERT INTO bank_touched VALUES (old.id) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_asked_insert AFTER INSERT ON main.asked WHEN new.question IS NOT NULL BEGIN
  INSERT INTO bank_touched VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_asked_update AFTER UPDATE OF interview, question, rating, received ON main.asked BEGIN
  INSERT INTO bank_touched SELECT old.question WHERE old.question IS NOT NULL ON CONFLICT DO NOTHING;
  INSERT INTO bank_touched SELECT new.question WHERE new.question IS NOT NULL ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_asked_delete AFTER DELETE ON main.asked WHEN old.question IS NOT NULL BEGIN
  INSERT INTO bank_touched VALUES (old.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_review_insert AFTER INSERT ON main.review BEGIN
  INSERT INTO bank_touched VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_review_update AFTER UPDATE OF question, at, rating ON main.review BEGIN
  INSERT INTO bank_touched VALUES (old.question) ON CONFLICT DO NOTHING;
  INSERT INTO bank_touched VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_review_delete AFTER DELETE ON main.review BEGIN
  INSERT INTO bank_touched VALUES (old.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_interview_update AFTER UPDATE OF starts, ends ON main.interview BEGIN
  INSERT INTO bank_touched SELECT question FROM asked WHERE interview = new.id AND question IS NOT NULL ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_memory_insert AFTER INSERT ON main.memory BEGIN
  INSERT INTO bank_touched VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_memory_update AFTER UPDATE ON main.memory BEGIN
  INSERT INTO bank_touched VALUES (new.question) ON CONFLICT DO NOTHING;
END;
CREATE TEMP TRIGGER bank_memory_delete AFTER DELETE ON main.memory BEGIN
  INSERT INTO bank_touched VALUES (old.question) ON CONFLICT DO NOTHING;
END;
