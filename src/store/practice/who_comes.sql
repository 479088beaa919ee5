SELECT interview_person.person
FROM interview_person JOIN interview ON interview.id = interview_person.interview
WHERE interview.opportunity = ?1 AND interview.id = (
  SELECT id FROM interview WHERE opportunity = ?1 AND starts > ?2 ORDER BY starts, id LIMIT 1);
