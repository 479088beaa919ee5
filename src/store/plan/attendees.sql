SELECT
  interview, id, person, "as", met, '' AS extra
FROM interview_person
ORDER BY interview, ord, id;
