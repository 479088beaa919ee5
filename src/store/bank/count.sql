SELECT count(*) FROM question;
