UPDATE review SET question = :to WHERE question = :from;
