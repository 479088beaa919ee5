SELECT memory_stale.question, review.at, review.at_offset, review.rating
FROM memory_stale CROSS JOIN review ON review.question = memory_stale.question
ORDER BY memory_stale.question, review.ord;
