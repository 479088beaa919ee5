SELECT question FROM asked
WHERE "by" = :person AND question IS NOT NULL;
