INSERT INTO note_version (
  id, note, at, at_offset, subject, body)
VALUES (
  :id, :note, :at, :at_offset, :subject, :body);
