SELECT id FROM person
WHERE merged <> '' AND instr(char(10) || merged || char(10), char(10) || :ref || char(10)) > 0
LIMIT 1;
