SELECT id FROM question WHERE seed = :seed;
