SELECT
  id, ref, opportunity, round, format, starts, starts_offset, ends, ends_offset, debriefed, debriefed_offset,
  feeling, '' AS learned, '' AS dump, step, '' AS next_outline, next_decision_by, next_decision_by_offset,
  next_hear_by, next_hear_by_offset, next_fill_by, next_fill_by_offset, '' AS next_extra, closing_asked_for_job,
  closing_voiced_interest, closing_said_follow_up, closing_asked_timeline, closing_asked_materials,
  closing_mentioned_others, '' AS closing_extra, '' AS extra, place
FROM interview
ORDER BY ord, id;
