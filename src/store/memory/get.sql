SELECT
  state, step, stability, difficulty, due, last_review, scheduled_days, reps, lapses, opens, weak_from, kept, rating,
  received, strong_since, asked, failing
FROM memory
WHERE question = :question;
