SELECT count(*) FROM memory
WHERE NOT EXISTS (SELECT 1 FROM review WHERE review.question = memory.question);
