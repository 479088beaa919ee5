SELECT id, name FROM person
WHERE EXISTS (SELECT 1 FROM asked WHERE asked."by" = person.id AND asked.question IS NOT NULL)
ORDER BY name COLLATE NOCASE, id;
