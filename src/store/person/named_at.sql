SELECT person FROM interview_person WHERE interview = :interview
UNION SELECT "by" FROM asked WHERE interview = :interview AND "by" IS NOT NULL
UNION SELECT "by" FROM concern WHERE interview = :interview AND "by" IS NOT NULL
UNION SELECT person FROM personal_detail WHERE interview = :interview
UNION SELECT person FROM cared_about WHERE interview = :interview
ORDER BY 1;
