SELECT term FROM temp.asked_text_words WHERE term >= :from LIMIT 1;
