SELECT question FROM tag
WHERE text = :tag COLLATE NOCASE;
