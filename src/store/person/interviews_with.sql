SELECT interview FROM interview_person WHERE person = :person
UNION SELECT interview FROM asked WHERE "by" = :person
UNION SELECT interview FROM concern WHERE "by" = :person
ORDER BY 1;
