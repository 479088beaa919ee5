DELETE FROM memory WHERE question IN (SELECT question FROM memory_stale);
