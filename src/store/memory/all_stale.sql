INSERT INTO memory_stale (question)
SELECT question FROM (SELECT DISTINCT question FROM review UNION SELECT DISTINCT question FROM asked)
WHERE question IS NOT NULL ON CONFLICT DO NOTHING;
