SELECT
  interview.id, interview.opportunity, opportunity.company, opportunity.role, opportunity.stage,
  interview.round, interview.format, interview.starts, interview.starts_offset, interview.ends,
  interview.ends_offset, interview.debriefed, interview.debriefed_offset, interview.step,
  (SELECT count(*) FROM asked WHERE asked.interview = interview.id) AS asked_count,
  (SELECT count(rating) FROM asked WHERE asked.interview = interview.id) AS rated_count,
  (SELECT count(*) FROM concern WHERE concern.interview = interview.id) AS concern_count,
  (SELECT count(*) FROM interview_person WHERE interview_person.interview = interview.id) AS people_count,
  interview.dump <> '' OR interview.learned <> '' OR interview.next_outline <> '' OR interview.feeling IS NOT NULL
    OR coalesce(next_decision_by, next_hear_by, next_fill_by, closing_asked_for_job, closing_voiced_interest,
                closing_said_follow_up, closing_asked_timeline, closing_asked_materials, closing_mentioned_others)
      IS NOT NULL
    OR EXISTS (SELECT 1 FROM document WHERE document.interview = interview.id)
    OR EXISTS (SELECT 1 FROM asset WHERE asset.interview = interview.id)
    OR EXISTS (SELECT 1 FROM next_steps WHERE next_steps.interview = interview.id) AS written
FROM interview
LEFT JOIN opportunity ON opportunity.id = interview.opportunity
