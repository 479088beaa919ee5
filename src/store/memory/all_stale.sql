INSERT INTO memory_stale (question)
SELECT question FROM (SELECT question FROM memory UNION SELECT question FROM review UNION SELECT question FROM asked)
WHERE question IS NOT NULL ON CONFLICT DO NOTHING;
