INSERT INTO research (
  id, opportunity, ord, at, at_offset, text, url, extra)
VALUES (
  :id, :opportunity, :ord, :at, :at_offset, :text, :url, :extra)
ON CONFLICT (id) DO UPDATE SET
  opportunity = excluded.opportunity, ord = excluded.ord, at = excluded.at, at_offset = excluded.at_offset,
  text = excluded.text, url = excluded.url, extra = excluded.extra;
