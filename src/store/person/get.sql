SELECT
  id, ref, name, pronounced, title, company, role, email, phone, address, linkedin, prefers, card, extra
FROM person
WHERE id = :id;
