INSERT INTO memory (
  question, state, step, stability, difficulty, due, last_review, scheduled_days, reps, lapses, opens, weak_from, kept,
  rating, received, strong_since, asked, failing)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18);
