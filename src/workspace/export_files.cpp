// Making the files of an export, from the records alone or with the plan and the brief beside them.
#include <algorithm>
#include <set>

#include "exchange/anki.h"
#include "exchange/bank_pages.h"
#include "exchange/brief_page.h"
#include "exchange/calendar.h"
#include "exchange/csv_tables.h"
#include "exchange/debrief_page.h"
#include "exchange/interchange.h"
#include "exchange/letter_html.h"
#include "exchange/mail_draft.h"
#include "exchange/printed.h"
#include "exchange/vcard.h"
#include "workspace/export.h"

namespace afterword::workspace {
namespace {

using domain::Error;
using domain::Result;
using exchange::Interchange;
using Format = ExportFormat;
using What = ExportWhat;

Exported one_file(std::string text, std::vector<std::string> losses = {}) {
  return {{{"", std::move(text)}}, std::move(losses)};
}

Error gone(std::string_view what) {
  return Error::missing("Nothing was written: this " + std::string(what) + " is no longer here.");
}

template <class Record, class Id>
const Record* with_id(const std::vector<Record>& records, Id id) {
  const auto found = std::find_if(records.begin(), records.end(), [&](const Record& one) { return one.id == id; });
  return found == records.end() ? nullptr : &*found;
}

bool was_there(const domain::Interview& interview, domain::PersonId person) {
  return std::ranges::any_of(interview.people, [&](const domain::Attendee& one) { return one.person == person; });
}

Result<Exported> as_json(const Interchange& part) {
  auto text = exchange::write(part);
  if (!text) return text.error();
  return one_file(std::move(*text));
}

Result<Exported> questions(const Interchange& all, const ExportWanted& wanted) {
  Interchange part;
  const auto* const only = with_id(all.questions, wanted.question);
  if (wanted.what == What::question && only == nullptr) return gone("question");
  if (only != nullptr) part.questions.push_back(*only);
  const auto& list = wanted.what == What::question ? part.questions : all.questions;
  switch (wanted.format) {
    case Format::anki:
      return one_file(exchange::write_anki(list), exchange::anki_losses(list));
    case Format::html:
      return one_file(exchange::bank_html(list), exchange::bank_markdown_losses(list));
    case Format::markdown:
      return one_file(exchange::bank_markdown(list), exchange::bank_markdown_losses(list));
    default:
      part.questions = list;
      return wanted.format == Format::csv ? one_file(exchange::write_csv(*exchange::csv_table("questions", part)))
                                          : as_json(part);
  }
}

/// Interviews and steps of the plan: all, or those of one interview, one person or one opportunity.
Exported calendar(const Interchange& all, const ExportWanted& wanted, const ExportBeside& beside) {
  Interchange shown = all;
  std::erase_if(shown.interviews, [&](const domain::Interview& one) {
    return (wanted.interview && one.id != wanted.interview) || (wanted.person && !was_there(one, wanted.person)) ||
           (wanted.opportunity && one.opportunity != wanted.opportunity);
  });
  std::set<domain::InterviewId> rounds;
  for (const auto& one : shown.interviews) rounds.insert(one.id);
  auto steps = beside.plan;
  std::erase_if(steps, [&](const domain::PlannedStep& step) {
    return (wanted.interview && step.interview != wanted.interview) ||
           (wanted.person && step.person != wanted.person) || (wanted.opportunity && !rounds.contains(step.interview));
  });
  return one_file(exchange::calendar(shown, steps, beside.now));
}

/// Everybody, one person, or those who were there at one interview.
Result<Exported> cards(const Interchange& all, const ExportWanted& wanted) {
  std::vector<domain::Person> people;
  const auto* const interview = with_id(all.interviews, wanted.interview);
  for (const auto& person : all.people)
    if ((wanted.what == What::people && !wanted.interview) || person.id == wanted.person ||
        (interview != nullptr && was_there(*interview, person.id)))
      people.push_back(person);
  if (wanted.what == What::person && people.empty()) return gone("person");
  const auto version = wanted.format == Format::older_cards ? exchange::VCardVersion::v3 : exchange::VCardVersion::v4;
  return one_file(exchange::write_vcards(people, {version, wanted.private_notes}));
}

Exported files_of(std::vector<exchange::PageFile> pages) {
  Exported made;
  for (auto& page : pages) made.files.push_back({std::move(page.name), std::move(page.text)});
  return made;
}

Result<Exported> opportunity(const Interchange& all, const ExportWanted& wanted) {
  const auto* const one = with_id(all.opportunities, wanted.opportunity);
  if (one == nullptr) return gone("opportunity");
  const std::string ref = one->ref.empty() ? exchange::made_ref(domain::Noun::opportunity, one->id.value) : one->ref;
  return files_of(exchange::opportunity_pages(all, ref, wanted.format == Format::html));
}

Result<Exported> interview(const Interchange& all, const ExportWanted& wanted) {
  const auto page = exchange::debrief_page(all, wanted.interview);
  if (!page) return gone("interview");
  if (wanted.format == Format::json) return as_json(exchange::select(all, wanted.interview, {}));
  return one_file(wanted.format == Format::html ? exchange::page_html(*page)
                                                : *exchange::debrief_markdown(all, wanted.interview));
}

Exported tables(const Interchange& all) {
  Exported made;
  for (const std::string_view what : exchange::csv_tables())
    made.files.push_back({std::string(what) + ".csv", exchange::write_csv(*exchange::csv_table(what, all))});
  return made;
}

Result<Exported> brief(const ExportWanted& wanted, const ExportBeside& beside) {
  if (!beside.brief) return gone("page");
  if (wanted.format == Format::html) return one_file(exchange::brief_html(*beside.brief, beside.now));
  if (wanted.format == Format::markdown) return one_file(exchange::brief_markdown(*beside.brief, beside.now));
  auto printed = exchange::pdf(exchange::brief_pages(*beside.brief, beside.now), beside.paper, beside.now);
  if (!printed) return printed.error();
  return one_file(std::move(*printed));
}

Result<Exported> letter(const Interchange& all, const ExportWanted& wanted, const ExportBeside& beside) {
  const auto* const note = with_id(all.notes, wanted.note);
  if (note == nullptr) return gone("letter");
  const auto* const to = with_id(all.people, note->person);
  if (wanted.format == Format::mail) {
    if (to == nullptr) return Error::invalid("This letter is to nobody yet; choose the person first");
    auto draft = exchange::mail_draft({beside.settings.me, to->email, to->name, note->subject, note->body});
    if (!draft) return draft.error();
    return one_file(std::move(*draft));
  }
  const auto printed = exchange::printed_letter(beside.settings.me, to, *note, beside.now);
  if (wanted.format == Format::html) return one_file(exchange::letter_html(printed));
  auto pages = exchange::pdf(exchange::letter_pages(printed), beside.paper, beside.now);
  if (!pages) return pages.error();
  return one_file(std::move(*pages));
}

}  // namespace

Result<Exported> export_of(const Interchange& all, const ExportWanted& wanted, const ExportBeside& beside) {
  if (std::ranges::find(formats_of(wanted.what), wanted.format) == formats_of(wanted.what).end())
    return Error::invalid("Nothing was written: there is no " + std::string(spoken(wanted.format)) + " of this.");
  if (wanted.format == Format::calendar) return calendar(all, wanted, beside);
  if (wanted.format == Format::cards || wanted.format == Format::older_cards) return cards(all, wanted);
  switch (wanted.what) {
    case What::bank:
    case What::question:
      return questions(all, wanted);
    case What::interview:
      return interview(all, wanted);
    case What::opportunity:
      return opportunity(all, wanted);
    case What::search:
      if (wanted.format == Format::csv)
        return one_file(exchange::write_csv(*exchange::csv_table("opportunities", all)));
      return files_of(exchange::search_pages(all, wanted.format == Format::html));
    case What::people:
      return one_file(exchange::write_csv(*exchange::csv_table("people", all)));
    case What::person:
      return wanted.format == Format::json ? as_json(exchange::select(all, {}, wanted.person)) : brief(wanted, beside);
    case What::insights:
      return one_file(exchange::write_csv(*exchange::csv_table("insights", all)));
    case What::brief:
      return brief(wanted, beside);
    case What::letter:
      return letter(all, wanted, beside);
    case What::plan:
      break;
    case What::everything:
      return wanted.format == Format::csv ? tables(all) : as_json(all);
  }
  return calendar(all, wanted, beside);
}

}  // namespace afterword::workspace
