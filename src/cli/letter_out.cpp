#include "cli/letter_out.h"

#include <algorithm>

#include "domain/text.h"
#include "exchange/calendar.h"
#include "exchange/letter_html.h"
#include "exchange/mail_draft.h"

namespace afterword::cli {

namespace {

using domain::Error;
using Selection = workspace::Workspace::Selection;

bool was_there(const domain::Interview& interview, domain::PersonId person) {
  return std::ranges::any_of(interview.people, [&](const domain::Attendee& one) { return one.person == person; });
}

}  // namespace

std::string calendar_of(const workspace::Workspace& document, const exchange::Interchange& records,
                        const Selection& chosen, const domain::Time& now) {
  exchange::Interchange shown = records;
  std::erase_if(shown.interviews, [&](const domain::Interview& one) {
    return (chosen.interview && one.id != chosen.interview) || (chosen.person && !was_there(one, chosen.person));
  });
  auto steps = document.plan();
  std::erase_if(steps, [&](const domain::PlannedStep& step) {
    return (chosen.interview && step.interview != chosen.interview) || (chosen.person && step.person != chosen.person);
  });
  return exchange::calendar(shown, steps, now);
}

domain::Result<const domain::Note*> letter_of(const workspace::Workspace& document,
                                              const exchange::Interchange& records, const std::string& ref,
                                              const Selection& chosen) {
  const domain::NoteId named = ref.empty() ? domain::NoteId{} : document.note_by_ref(ref);
  if (!ref.empty() && !named) return Error::missing("There is no letter with the id " + ref);
  std::vector<const domain::Note*> found;
  for (const domain::Note& note : records.notes) {
    if (named ? note.id != named
              : (chosen.interview && note.interview != chosen.interview) ||
                    (chosen.person && note.person != chosen.person))
      continue;
    found.push_back(&note);
  }
  if (found.empty()) return Error::missing("There is no letter there yet; make one with: afterword draft … --save");
  if (found.size() == 1) return found.front();
  const auto unsent = [](const domain::Note* note) { return !note->sent; };
  if (std::ranges::count_if(found, unsent) == 1) return *std::ranges::find_if(found, unsent);
  std::vector<std::string> refs;
  for (const auto* note : found) refs.push_back(document.ref_of(note->id));
  return Error::invalid("There are several letters; name one with --note: " + domain::listed(refs));
}

domain::Result<std::string> mail_draft_of(const workspace::Workspace& document, const domain::Note& note) {
  const domain::Person* const to = document.person(note.person);
  if (to == nullptr) return Error::invalid("This letter is to nobody yet; choose the person first");
  return exchange::mail_draft({document.settings().me, to->email, to->name, note.subject, note.body});
}

domain::Result<std::string> letter_pdf_of(const workspace::Workspace& document, const domain::Note& note,
                                          exchange::Paper paper, const domain::Time& now) {
  const auto letter = exchange::printed_letter(document.settings().me, document.person(note.person), note, now);
  return exchange::pdf(exchange::letter_pages(letter), paper, now);
}

}  // namespace afterword::cli
