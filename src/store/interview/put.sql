INSERT INTO interview (
  id, ord, ref, opportunity, round, format, starts, starts_offset, ends, ends_offset, debriefed,
  debriefed_offset, feeling, learned, dump, step, next_outline, next_decision_by, next_decision_by_offset,
  next_hear_by, next_hear_by_offset, next_fill_by, next_fill_by_offset, next_extra, closing_asked_for_job,
  closing_voiced_interest, closing_said_follow_up, closing_asked_timeline, closing_asked_materials,
  closing_mentioned_others, closing_extra, extra, place)
VALUES (
  :id, :ord, :ref, :opportunity, :round, :format, :starts, :starts_offset, :ends, :ends_offset, :debriefed,
  :debriefed_offset, :feeling, :learned, :dump, :step, :next_outline, :next_decision_by,
  :next_decision_by_offset, :next_hear_by, :next_hear_by_offset, :next_fill_by, :next_fill_by_offset,
  :next_extra, :closing_asked_for_job, :closing_voiced_interest, :closing_said_follow_up,
  :closing_asked_timeline, :closing_asked_materials, :closing_mentioned_others, :closing_extra, :extra, :place)
ON CONFLICT (id) DO UPDATE SET
  ref = excluded.ref, opportunity = excluded.opportunity, round = excluded.round, format = excluded.format,
  starts = excluded.starts, starts_offset = excluded.starts_offset, ends = excluded.ends,
  ends_offset = excluded.ends_offset, debriefed = excluded.debriefed,
  debriefed_offset = excluded.debriefed_offset, feeling = excluded.feeling, learned = excluded.learned,
  dump = excluded.dump, step = excluded.step, next_outline = excluded.next_outline,
  next_decision_by = excluded.next_decision_by, next_decision_by_offset = excluded.next_decision_by_offset,
  next_hear_by = excluded.next_hear_by, next_hear_by_offset = excluded.next_hear_by_offset,
  next_fill_by = excluded.next_fill_by, next_fill_by_offset = excluded.next_fill_by_offset,
  next_extra = excluded.next_extra, closing_asked_for_job = excluded.closing_asked_for_job,
  closing_voiced_interest = excluded.closing_voiced_interest,
  closing_said_follow_up = excluded.closing_said_follow_up,
  closing_asked_timeline = excluded.closing_asked_timeline,
  closing_asked_materials = excluded.closing_asked_materials,
  closing_mentioned_others = excluded.closing_mentioned_others, closing_extra = excluded.closing_extra,
  extra = excluded.extra, place = excluded.place;
