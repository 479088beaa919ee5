INSERT INTO question_stem (question_stem, rank) VALUES ('hashsize', :bytes);
