SELECT id, name, pronounced, other_names FROM person;
