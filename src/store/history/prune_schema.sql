DELETE FROM change_set WHERE schema NOT BETWEEN :oldest AND :newest;
