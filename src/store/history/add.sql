INSERT INTO change_set (at, label, joins, schema, changes)
VALUES (:at, :label, :joins, :schema, :changes);
