INSERT INTO question_text (question_text, rank) VALUES ('hashsize', :bytes);
