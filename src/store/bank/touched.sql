SELECT question FROM temp.bank_touched
ORDER BY question
LIMIT :limit;
