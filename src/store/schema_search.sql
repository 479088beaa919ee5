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
