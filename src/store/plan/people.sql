SELECT
  id, ref, name, pronounced, title, company, role, email, phone, address, linkedin, prefers, card, '' AS extra,
  other_names, merged
FROM person
ORDER BY ord, id;
