INSERT INTO recall_mark (
  id, interview, line, kind, settled, item_noun, item)
VALUES (
  :id, :interview, :line, :kind, :settled, :item_noun, :item)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, line = excluded.line, kind = excluded.kind, settled = excluded.settled,
  item_noun = excluded.item_noun, item = excluded.item;
