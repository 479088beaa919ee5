-- The words that the indexes hold, for this connection alone.
CREATE VIRTUAL TABLE IF NOT EXISTS temp.question_text_words USING fts5vocab (main, question_text, instance);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.question_variant_text_words USING fts5vocab (main, question_variant_text, instance);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.asked_text_words USING fts5vocab (main, asked_text, instance);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.question_part_letters USING fts5vocab (main, question_part, instance);
