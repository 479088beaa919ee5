SELECT question, text FROM question_variant ORDER BY question, ord;
