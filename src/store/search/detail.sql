SELECT
  personal_detail.id, personal_detail.interview,
  personal_detail.text,
  person.name
FROM personal_detail_text
JOIN personal_detail ON personal_detail.id = personal_detail_text.rowid
JOIN person ON person.id = personal_detail.person
WHERE personal_detail_text MATCH :words
ORDER BY CASE WHEN :newest THEN -personal_detail_text.rowid ELSE personal_detail_text.rank END
LIMIT :limit;
