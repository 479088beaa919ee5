// How a letter comes to be: found among those of its interview, else composed from what was recorded.
#include <algorithm>

#include "domain/names.h"
#include "domain/plan_index.h"
#include "ui/memory.h"
#include "ui/screens/letter/parts.h"

namespace afterword::ui {

namespace {

using domain::StepKind;
using workspace::Field;

domain::DraftKind draft_kind_of(StepKind kind) {
  using domain::DraftKind;
  switch (kind) {
    case StepKind::staff_thanks:
      return DraftKind::staff_thanks;
    case StepKind::value_add:
      return DraftKind::value_add;
    case StepKind::status_check:
      return DraftKind::status_check;
    case StepKind::request:
      return DraftKind::request;
    case StepKind::request_progress:
      return DraftKind::request_progress;
    case StepKind::rejection_thanks:
      return DraftKind::rejection_thanks;
    case StepKind::reference_notice:
      return DraftKind::reference_notice;
    case StepKind::contact_notice:
      return DraftKind::contact_notice;
    default:
      return DraftKind::thank_you;
  }
}

bool has_open_step(const workspace::Workspace& workspace, const Route& route) {
  return std::ranges::any_of(workspace.plan_now(), [&](const domain::PlannedStep& step) {
    const bool closed = step.state == domain::StepProgress::done || step.state == domain::StepProgress::dropped;
    return !closed && step.kind == route.letter && step.interview == route.interview && step.person == route.person;
  });
}

/// The newest letter of this kind to this person that was not sent; else, where nothing more is to go out, the newest
/// that was.
const domain::Note* begun(const workspace::Workspace& workspace, const Route& route) {
  const domain::Note *draft = nullptr, *sent = nullptr;
  for (const domain::Note& note : workspace.notes(route.interview)) {
    if (route.note && note.id == route.note) return &note;
    if (note.kind != route.letter || note.person != route.person) continue;
    (note.sent ? sent : draft) = &note;
  }
  if (draft != nullptr) return draft;
  return sent != nullptr && !has_open_step(workspace, route) ? sent : nullptr;
}

std::vector<workspace::Edit> written(const domain::LetterDraft& draft, domain::NoteId note) {
  return {workspace::SetValue{Field::note_subject, note.value, draft.subject},
          workspace::SetValue{Field::note_body, note.value, draft.body}};
}

bool same_letter(const Route& a, const Route& b) {
  return a.interview == b.interview && a.person == b.person && a.letter == b.letter && a.note == b.note;
}

void compose(Frame& f, LetterView& view, const domain::LetterDraft& draft) {
  const Route& route = f.route;
  view.note = domain::NoteId{f.new_id()};
  view.composed = true;
  std::vector<workspace::Edit> edits{
      workspace::AddNote{view.note, route.letter, route.person, route.interview},
      workspace::SetValue{Field::note_channel, view.note.value, std::string(domain::word(draft.channel))}};
  for (workspace::Edit& edit : written(draft, view.note)) edits.push_back(std::move(edit));
  f.out.together("Compose letter", std::move(edits));
}

void write_anew(Frame& f, const LetterView& view, const domain::LetterDraft& draft) {
  std::vector<workspace::Edit> edits{workspace::KeepVersion{view.note, f.now}};
  for (workspace::Edit& edit : written(draft, view.note)) edits.push_back(std::move(edit));
  f.out.end_typing();
  f.out.together("Compose anew", std::move(edits), "Composed anew. What stood here is kept as a version");
}

// What it was asked for may have come by itself meanwhile, by redo; or have gone, or gone out.
void follow_draft(Frame& f, LetterView& view) {
  using Drafting = LetterView::Drafting;
  if (view.drafting == Drafting::nothing) return;
  const domain::LetterDraft* const draft = f.workspace.draft_asked_for();
  if (draft == nullptr) return;
  view.asks = draft->asks;
  const Drafting what = std::exchange(view.drafting, Drafting::nothing);
  if (what == Drafting::letter) {
    if (const domain::Note* const note = begun(f.workspace, f.route))
      view.note = note->id;
    else
      compose(f, view, *draft);
  }
  const auto& notes = f.workspace.notes(f.route.interview);
  const auto note = std::ranges::find(notes, view.note, &domain::Note::id);
  if (what == Drafting::anew && note != notes.end() && !note->sent) write_anew(f, view, *draft);
}

void ask_draft(Frame& f, LetterView& view, LetterView::Drafting what, StepKind kind, domain::PersonId person,
               domain::InterviewId interview) {
  f.workspace.ask_draft(person, interview, draft_kind_of(kind));
  view.drafting = what;
  follow_draft(f, view);
}

}  // namespace

const domain::Note* letter_of_route(Frame& f, LetterView& view) {
  using Drafting = LetterView::Drafting;
  const int frame = f.memory().frame_number;
  const bool came = view.drawn_in + 1 != frame;
  if (came || !same_letter(view.of, f.route)) {
    view = LetterView{};
    view.of = f.route;
    f.workspace.prepare_spelling();
    const domain::Note* const note = begun(f.workspace, f.route);
    if (note != nullptr) {
      view.note = note->id;
      if (!note->sent) ask_draft(f, view, Drafting::asks, note->kind, note->person, note->interview);
    } else if (f.workspace.interview(f.route.interview) != nullptr && f.route.letter != StepKind::unset) {
      ask_draft(f, view, Drafting::letter, f.route.letter, f.route.person, f.route.interview);
    }
  } else {
    follow_draft(f, view);
  }
  view.drawn_in = frame;
  for (const domain::Note& note : f.workspace.notes(f.route.interview))
    if (note.id == view.note) return &note;
  return nullptr;
}

void compose_anew(LetterContext& c) {
  if (c.note.sent) return c.f.out.toast("This letter has gone out: it stays as it went");
  ask_draft(c.f, c.view, LetterView::Drafting::anew, c.note.kind, c.note.person, c.note.interview);
}

const domain::PlannedStep* step_of(const workspace::Workspace& workspace, const domain::Note& note) {
  const domain::PlannedStep* found = nullptr;
  for (const domain::PlannedStep& step : workspace.plan()) {
    if (step.interview != note.interview || step.kind != note.kind) continue;
    if (step.note == note.id) return &step;
    if (!is_closed(step) && step.person == note.person && found == nullptr) found = &step;
  }
  return found;
}

std::string_view letter_words(StepKind kind) {
  switch (kind) {
    case StepKind::thank_you:
      return "Thank-you note to";
    case StepKind::staff_thanks:
      return "A short thanks to";
    case StepKind::value_add:
      return "Something worth reading for";
    case StepKind::status_check:
      return "Asking how it stands, to";
    case StepKind::request:
    case StepKind::request_progress:
      return "About what was asked for, to";
    case StepKind::rejection_thanks:
      return "Thanks all the same, to";
    case StepKind::reference_notice:
    case StepKind::contact_notice:
      return "Word of the interview to";
    default:
      return "Letter to";
  }
}

}  // namespace afterword::ui
