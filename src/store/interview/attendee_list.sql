SELECT
  id, person, "as", met, extra
FROM interview_person
WHERE interview = :owner
ORDER BY ord, id;
