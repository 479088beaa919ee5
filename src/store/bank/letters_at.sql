-- The question in which three letters stand once more, so many times after the oldest.
SELECT doc FROM temp.question_part_letters WHERE term = :letters LIMIT 1 OFFSET :times;
