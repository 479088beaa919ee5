SELECT
  (SELECT count(*) FROM memory WHERE
    NOT EXISTS (SELECT 1 FROM review WHERE review.question = memory.question) AND
    NOT EXISTS (SELECT 1 FROM asked WHERE asked.question = memory.question)) +
  (SELECT count(*) FROM (SELECT question FROM review WHERE rating BETWEEN 1 AND 5 UNION SELECT question FROM asked) AS known
    WHERE question IS NOT NULL AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.question = known.question));
