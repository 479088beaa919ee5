SELECT question, stability, last_review, due FROM memory
WHERE question BETWEEN :first AND :last AND stability > 0;
