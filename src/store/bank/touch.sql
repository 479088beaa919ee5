INSERT INTO temp.bank_touched (question)
SELECT id FROM question WHERE id >= :first
ON CONFLICT DO NOTHING;
