SELECT max(id)
FROM (SELECT id, at, sum(length(changes)) OVER (ORDER BY id DESC) AS newer_bytes FROM change_set)
WHERE at < :oldest OR newer_bytes > :bytes;
