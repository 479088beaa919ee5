DELETE FROM change_set WHERE schema <> :schema;
