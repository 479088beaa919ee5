SELECT term FROM temp.question_text_words WHERE term >= :from LIMIT 1;
