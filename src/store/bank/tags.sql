-- One step of the index for each tag, however many questions have it.
WITH RECURSIVE next (text) AS (
  SELECT min(text COLLATE NOCASE) FROM tag WHERE text > '' COLLATE NOCASE
  UNION ALL
  SELECT (SELECT min(tag.text COLLATE NOCASE) FROM tag WHERE tag.text > next.text COLLATE NOCASE)
  FROM next
  WHERE next.text IS NOT NULL)
SELECT text FROM next WHERE text IS NOT NULL;
