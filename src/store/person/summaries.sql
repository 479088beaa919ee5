SELECT
  person.id, person.name, person.title, person.company, person.role, person.email <> '', person.address <> '',
  (SELECT count(DISTINCT interview) FROM interview_person WHERE interview_person.person = person.id),
  (SELECT count(*) FROM personal_detail WHERE personal_detail.person = person.id),
  (SELECT count(*) FROM cared_about WHERE cared_about.person = person.id),
  (SELECT count(*) FROM concern WHERE concern."by" = person.id)
FROM person
