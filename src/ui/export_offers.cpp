// What each page can give to the world outside.
#include <algorithm>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/export_panel.h"
#include "ui/screens/list.h"
#include "workspace/letters.h"

namespace afterword::ui {

namespace {

using workspace::ExportWanted;
using workspace::ExportWhat;
using workspace::Workspace;

// "harbour-brewery-second": what a file can be called on any system.
std::string file_words(std::string_view text, std::size_t most = 6) {
  std::string name;
  std::size_t count = 0;
  for (const auto& word : domain::words_of(text)) {
    if (count++ == most) break;
    std::string plain;
    for (const char c : word.folded)
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) plain += c;
    if (!plain.empty()) name += (name.empty() ? "" : "-") + plain;
  }
  return name;
}

std::string joined(std::string lead, std::string_view text) {
  const std::string words = file_words(text);
  return words.empty() ? lead : lead + "-" + words;
}

class Offers {
 public:
  Offers(const Workspace& workspace, const domain::Time& now) : workspace_(workspace), now_(now) {}

  void interview(domain::InterviewId id) {
    const domain::Interview* const interview = workspace_.interview(id);
    if (interview == nullptr) return;
    const domain::Opportunity* const of = workspace_.opportunity(interview->opportunity);
    const std::string company = of == nullptr ? std::string() : of->company;
    add("interview", "This interview", joined("interview", company + " " + interview->round),
        {.what = ExportWhat::interview, .interview = id});
    if (of != nullptr) opportunity(of->id, "Its opportunity");
  }
  void opportunity(domain::OpportunityId id, std::string label) {
    const domain::Opportunity* const of = workspace_.opportunity(id);
    if (of == nullptr) return;
    const std::string words = file_words(of->company + " " + of->role);
    add("opportunity", std::move(label), words.empty() ? "opportunity" : words,
        {.what = ExportWhat::opportunity, .opportunity = id});
  }
  void person(domain::PersonId id) {
    const domain::Person* const person = workspace_.person(id);
    if (person == nullptr) return;
    const std::string words = file_words(person->name);
    add("person", domain::trim(person->name).empty() ? "This person" : domain::shorten(person->name, 28),
        words.empty() ? "person" : words, {.what = ExportWhat::person, .person = id});
  }
  void question(domain::QuestionId id) {
    const domain::Question* const question = workspace_.question(id);
    if (question == nullptr) return;
    add("question", "This question", joined("question", question->text),
        {.what = ExportWhat::question, .question = id});
  }
  void letter(domain::NoteId id, domain::PersonId to) {
    const domain::Person* const person = workspace_.person(to);
    if (id)
      add("letter", "This letter", joined("letter", person == nullptr ? "" : person->name),
          {.what = ExportWhat::letter, .note = id});
  }
  void brief(const Route& route) {
    ExportWanted wanted{.what = ExportWhat::brief, .interview = route.interview, .person = route.person};
    if (!wanted.interview && !wanted.person) wanted.interview = next_interview(workspace_, now_);
    const domain::Brief* const page =
        wanted.interview ? workspace_.brief(wanted.interview) : workspace_.brief(wanted.person);
    if (page != nullptr) add("brief", "This page", joined("brief", page->title), wanted);
  }
  void bank() {
    if (workspace_.bank_size() > 0) add("bank", "The question bank", "question-bank", {.what = ExportWhat::bank});
  }
  void search() {
    if (!workspace_.opportunities().empty())
      add("search", "All opportunities", "opportunities", {.what = ExportWhat::search});
  }
  void people() {
    if (!workspace_.people().empty()) add("people", "Everybody", "people", {.what = ExportWhat::people});
  }
  void plan() {
    if (!workspace_.interviews().empty())
      add("plan", "Interviews and follow-ups", "follow-ups",
          {.what = ExportWhat::plan, .format = workspace::ExportFormat::calendar});
  }
  void insights() { add("insights", "These findings", "insights", {.what = ExportWhat::insights}); }

  std::vector<ExportOffer> all() {
    add("everything", "Everything", "afterword-" + domain::to_string(domain::date_of(now_)), {});
    return std::move(all_);
  }

 private:
  void add(std::string name, std::string label, std::string file, ExportWanted wanted) {
    wanted.paper = workspace::paper_for(workspace_) == exchange::Paper::letter ? "letter" : "a4";
    all_.push_back({std::move(name), std::move(label), std::move(file), wanted});
  }
  const Workspace& workspace_;
  const domain::Time& now_;
  std::vector<ExportOffer> all_;
};

}  // namespace

std::vector<ExportOffer> export_offers(const Workspace& workspace, const Route& route, const Views& views,
                                       const domain::Time& now) {
  Offers offers(workspace, now);
  switch (route.page) {
    case PageId::debrief:
    case PageId::interviews:
      offers.interview(route.interview);
      if (!route.interview) offers.search();
      break;
    case PageId::opportunities:
      if (route.opportunity) offers.opportunity(route.opportunity, "This opportunity");
      offers.search();
      break;
    case PageId::people:
      offers.person(views.people.shown);
      offers.people();
      break;
    case PageId::bank:
      offers.bank();
      offers.question(views.bank.shown);
      break;
    case PageId::practice:
      offers.bank();
      offers.question(route.question);
      break;
    case PageId::follow_ups:
    case PageId::today:
      offers.plan();
      break;
    case PageId::insights:
      offers.insights();
      break;
    case PageId::brief:
      offers.brief(route);
      offers.interview(route.interview);
      offers.person(route.person);
      break;
    case PageId::letter:
      offers.letter(views.letter.note, route.person);
      offers.interview(route.interview);
      break;
    case PageId::import_file:
    case PageId::settings:
      break;
  }
  return offers.all();
}

}  // namespace afterword::ui
