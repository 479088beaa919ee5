INSERT INTO question_part (question_part, rank) VALUES ('hashsize', :bytes);
