SELECT term FROM temp.question_variant_text_words WHERE term >= :from LIMIT 1;
