SELECT question FROM memory WHERE opens IS NOT NULL ORDER BY question;
