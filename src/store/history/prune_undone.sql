DELETE FROM change_set
WHERE undone = 1 AND EXISTS (SELECT 1 FROM change_set AS gone WHERE gone.undone = 1 AND gone.id <= :last);
