SELECT question, rating, at FROM review
WHERE question BETWEEN :first AND :last;
