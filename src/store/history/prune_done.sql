DELETE FROM change_set WHERE id <= :last;
