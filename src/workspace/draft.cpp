// Gathers what a draft is composed from.
#include <optional>
#include <string>
#include <vector>

#include "domain/draft.h"
#include "domain/names.h"
#include "workspace/core.h"

namespace afterword::workspace {
namespace {

/// Copies of what a draft is composed from: reading one record may move another, and they may go to another thread.
struct Materials {
  domain::DraftKind kind = domain::DraftKind::thank_you;
  std::optional<domain::Person> addressee;
  std::optional<domain::Interview> held;
  std::optional<domain::Opportunity> opening;
  std::vector<domain::Person> there;
  std::vector<domain::Note> letters;
  std::vector<domain::Opportunity> openings;
  domain::Me me;
  domain::Time now;

  domain::LetterDraft composed() const {
    domain::DraftInput input;
    input.kind = kind;
    input.addressee = addressee ? &*addressee : nullptr;
    input.interview = held ? &*held : nullptr;
    input.opportunity = opening ? &*opening : nullptr;
    for (const auto& one : there) input.there.push_back(&one);
    for (const auto& one : openings) input.opportunities.push_back(&one);
    for (const auto& one : letters) input.letters.push_back(&one);
    input.me = me;
    input.now = now;
    return domain::draft(input);
  }
};

Materials materials(const Workspace& document, domain::PersonId person, domain::InterviewId interview,
                    domain::DraftKind kind, const domain::Time& now) {
  Materials all;
  all.kind = kind;
  all.letters = document.notes(interview);
  all.me = document.settings().me;
  all.now = now;
  if (const auto* record = document.person(person)) all.addressee = *record;
  if (const auto* record = document.interview(interview)) all.held = *record;
  if (all.held)
    for (const auto& attendee : all.held->people)
      if (const auto* record = document.person(attendee.person)) all.there.push_back(*record);
  if (all.held)
    if (const auto* record = document.opportunity(all.held->opportunity)) all.opening = *record;
  for (const auto& note : document.notes_to(person))
    if (note.interview && note.interview != interview) all.letters.push_back(note);
  all.openings = document.opportunities();
  return all;
}

}  // namespace

domain::LetterDraft Workspace::draft(domain::PersonId person, domain::InterviewId interview, domain::DraftKind kind,
                                     std::optional<domain::Time> now) const {
  return materials(*this, person, interview, kind, now.value_or(this->now())).composed();
}

void Workspace::ask_draft(domain::PersonId person, domain::InterviewId interview, domain::DraftKind kind) const {
  impl_->reader.ask_draft([all = materials(*this, person, interview, kind, now())] { return all.composed(); });
}

const domain::LetterDraft* Workspace::draft_asked_for() const { return impl_->reader.draft_asked_for(); }

const domain::LetterDraft* Workspace::script_in_time(domain::PersonId person, domain::InterviewId interview,
                                                     domain::DraftKind kind) const {
  const auto gather = [&]() -> Reader::Composing {
    return [all = materials(*this, person, interview, kind, now())] { return all.composed(); };
  };
  return impl_->reader.script(kind, std::to_string(person.value) + "/" + std::to_string(interview.value), gather);
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
