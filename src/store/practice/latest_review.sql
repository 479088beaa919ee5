SELECT rating, at, at_offset FROM review
WHERE question = :question AND rating BETWEEN 1 AND 5
ORDER BY at DESC, ord DESC
LIMIT 1;
