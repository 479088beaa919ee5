UPDATE asked SET question = :to WHERE question = :from;
