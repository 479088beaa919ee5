#include "cli/letter_out.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::cli {

namespace {

using domain::Error;
using Selection = workspace::Workspace::Selection;

}  // namespace

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

}  // namespace afterword::cli
