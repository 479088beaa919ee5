INSERT INTO interview_person (
  id, interview, ord, person, "as", met, extra)
VALUES (
  :id, :interview, :ord, :person, :as, :met, :extra)
ON CONFLICT (id) DO UPDATE SET
  interview = excluded.interview, ord = excluded.ord, person = excluded.person, "as" = excluded."as",
  met = excluded.met, extra = excluded.extra;
