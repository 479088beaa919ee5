INSERT INTO person (
  id, ord, ref, name, pronounced, title, company, role, email, phone, address, linkedin, prefers, card, extra,
  other_names, merged)
VALUES (
  :id, :ord, :ref, :name, :pronounced, :title, :company, :role, :email, :phone, :address, :linkedin, :prefers,
  :card, :extra, :other_names, :merged)
ON CONFLICT (id) DO UPDATE SET
  ref = excluded.ref, name = excluded.name, pronounced = excluded.pronounced, title = excluded.title,
  company = excluded.company, role = excluded.role, email = excluded.email, phone = excluded.phone,
  address = excluded.address, linkedin = excluded.linkedin, prefers = excluded.prefers, card = excluded.card,
  extra = excluded.extra, other_names = excluded.other_names, merged = excluded.merged;
