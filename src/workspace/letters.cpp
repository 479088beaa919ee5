// What a letter's text is checked against, gathered from the records; and the user's own words.
#include "workspace/letters.h"

#include <algorithm>
#include <sstream>
#include <unordered_set>

#include "domain/letter_checks/distance.h"
#include "domain/text.h"
#include "workspace/core.h"
#include "workspace/spelling.h"

namespace afterword::workspace {
namespace {

using Words = std::unordered_set<std::string>;

void add_names(Words& words, std::string_view text) {
  for (const auto& word : domain::words_of(text))
    words.insert(domain::letter_checks::as_written(text.substr(word.begin, word.end - word.begin)));
}

void add_words(Words& words, std::string_view text) {
  for (auto& word : domain::words_of(text)) {
    if (word.folded.ends_with("'s")) words.insert(word.folded.substr(0, word.folded.size() - 2));
    words.insert(std::move(word.folded));
  }
}

void add_person(const domain::Person& person, Words& any_case) {
  add_words(any_case, person.title);
  for (const auto& detail : person.details) add_words(any_case, detail.text);
  for (const auto& care : person.cares_about) add_words(any_case, care.text);
}

std::string straight(std::string_view word) { return domain::letter_checks::as_written(domain::trim(word)); }

}  // namespace

void gather(const Workspace& document, const LetterText& letter, LetterSurroundings& into) {
  domain::NoteContext& context = into.context;
  context.kind = letter.kind == domain::StepKind::unset ? domain::StepKind::thank_you : letter.kind;
  context.addressee = document.person(letter.person);
  context.interview = document.interview(letter.interview);
  if (context.interview) {
    context.opportunity = document.opportunity(context.interview->opportunity);
    for (const auto& attendee : context.interview->people)
      if (const auto* person = document.person(attendee.person)) context.there.push_back(person);
    for (const domain::Note& note : document.notes(letter.interview)) {
      const bool itself = note.id == letter.note || (note.person == letter.person && note.kind == letter.kind);
      if (itself || note.body.empty()) continue;
      const auto* person = document.person(note.person);
      context.others.push_back({person ? person->name : std::string(), note.body});
    }
  }
  for (const PersonRow& row : document.people()) {
    domain::Person& person = into.known.emplace_back();
    person.id = row.id;
    person.name = row.name;
    person.title = row.title;
    person.company = row.company;
    context.people.push_back(&person);
  }
  for (const auto& opportunity : document.opportunities()) context.opportunities.push_back(&opportunity);
  context.me = document.settings().me.name;
}

void teach(const Workspace& document, const domain::NoteContext& context, Spelling& spelling) {
  Words exact, any_case;
  for (const auto* person : context.people) {
    add_names(exact, person->name);
    add_names(exact, person->company);
    add_words(any_case, person->title);
  }
  for (const auto* opportunity : context.opportunities) {
    add_names(exact, opportunity->company);
    add_words(any_case, opportunity->role);
  }
  add_names(exact, context.me);
  if (context.addressee) add_person(*context.addressee, any_case);
  for (const auto* person : context.there) add_person(*person, any_case);
  if (context.interview) {
    for (const auto& document_given : context.interview->documents) add_words(any_case, document_given.name);
    for (const auto& asked : context.interview->asked) add_words(any_case, asked.text);
  }
  spelling.use(english_of(document.preference(english_preference).value_or("")));
  spelling.set_records(std::move(exact), std::move(any_case));
  spelling.set_learned(learned_words(document));
}

std::vector<std::string> learned_words(const Workspace& document) {
  std::vector<std::string> words;
  std::istringstream in(document.preference(learned_preference).value_or(""));
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) words.push_back(line);
  return words;
}

std::vector<domain::Finding> Workspace::check_letter(const LetterText& letter) const {
  LetterSurroundings around;
  gather(*this, letter, around);
  Spelling& spelling = impl_->spelling;
  teach(*this, around.context, spelling);
  around.context.spelled = [&](std::string_view word) { return spelling.right(std::string(word)); };
  around.context.corrections = [&](std::string_view word) { return spelling.corrections(std::string(word)); };
  return domain::check_note(letter.body, around.context);
}

std::vector<domain::Finding> Workspace::check_note(domain::NoteId id) const {
  std::vector<domain::InterviewId> interviews = {{}};  // letters of no interview first
  for (const InterviewRow& row : this->interviews()) interviews.push_back(row.id);
  for (const auto interview : interviews)
    for (const domain::Note& note : notes(interview))
      if (note.id == id) return check_letter({note.body, note.person, note.interview, note.kind, note.id});
  return {};
}

void Workspace::prepare_spelling() const { impl_->spelling.prepare(); }
std::string Workspace::spelling_trouble() const {
  impl_->spelling.use(english_of(preference(english_preference).value_or("")));
  return impl_->spelling.trouble();
}

std::vector<std::string> Workspace::learned_words() const { return workspace::learned_words(*this); }

void Workspace::learn_word(std::string_view word) {
  const std::string added = straight(word);
  auto words = workspace::learned_words(*this);
  if (added.empty() || added.find('\n') != std::string::npos) return;
  if (std::find(words.begin(), words.end(), added) != words.end()) return;
  set_preference(learned_preference, preference(learned_preference).value_or("") + added + "\n");
}

void Workspace::forget_word(std::string_view word) {
  std::string kept;
  for (const std::string& one : workspace::learned_words(*this))
    if (domain::fold(one) != domain::fold(straight(word))) kept += one + "\n";
  set_preference(learned_preference, kept);
}

}  // namespace afterword::workspace
