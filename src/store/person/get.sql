SELECT
  id, ref, name, pronounced, title, company, role, email, phone, address, linkedin, prefers, card, extra,
  other_names, merged
FROM person
WHERE id = :id;
