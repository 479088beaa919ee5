// Gathers what a draft is composed from.
#include <algorithm>

#include "domain/draft.h"
#include "domain/names.h"
#include "workspace/workspace.h"

namespace afterword::workspace {

domain::LetterDraft Workspace::draft(domain::PersonId person, domain::InterviewId interview, domain::DraftKind kind,
                                     std::optional<domain::Time> now) const {
  // Reading one record may move another: they are copied before they are pointed to.
  std::vector<domain::Person> there;
  std::vector<domain::Note> letters = notes(interview);
  std::optional<domain::Person> addressee;
  std::optional<domain::Interview> held;
  std::optional<domain::Opportunity> opening;
  if (const auto* record = this->person(person)) addressee = *record;
  if (const auto* record = this->interview(interview)) held = *record;
  if (held)
    for (const auto& attendee : held->people)
      if (const auto* record = this->person(attendee.person)) there.push_back(*record);
  if (held)
    if (const auto* record = opportunity(held->opportunity)) opening = *record;
  for (const auto& note : notes_to(person))
    if (note.interview && note.interview != interview) letters.push_back(note);
  const std::vector<domain::Opportunity> openings = opportunities();

  domain::DraftInput input;
  input.kind = kind;
  input.addressee = addressee ? &*addressee : nullptr;
  input.interview = held ? &*held : nullptr;
  input.opportunity = opening ? &*opening : nullptr;
  for (const auto& one : there) input.there.push_back(&one);
  for (const auto& one : openings) input.opportunities.push_back(&one);
  for (const auto& one : letters) input.letters.push_back(&one);
  input.me = settings().me;
  input.now = now.value_or(this->now());
  return domain::draft(input);
}

domain::Result<domain::NoteId> Workspace::keep_draft(domain::PersonId person, domain::InterviewId interview,
                                                     domain::DraftKind kind, const domain::LetterDraft& draft) {
  const domain::NoteId id{new_id()};
  const std::vector<Edit> edits = {AddNote{id, domain::step_of(kind), person, interview},
                                   SetValue{Field::note_subject, id.value, draft.subject},
                                   SetValue{Field::note_body, id.value, draft.body},
                                   SetValue{Field::note_channel, id.value, std::string(domain::word(draft.channel))}};
  if (const auto done = carry_out_together("Draft letter", edits); !done) return done.error();
  return id;
}

}  // namespace afterword::workspace
