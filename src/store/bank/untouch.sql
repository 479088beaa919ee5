DELETE FROM temp.bank_touched WHERE question = :question;
