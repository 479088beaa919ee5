#include "workspace/letter_desk.h"

#include "domain/letter_checks/distance.h"
#include "domain/text.h"
#include "store/records.h"
#include "store/summaries.h"

namespace afterword::workspace {
namespace {

using Words = RightWords::Words;

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

}  // namespace

LetterDesk::Question::Question(const LetterText& letter, Own of_user)
    : body(letter.body),
      person(letter.person),
      interview(letter.interview),
      kind(letter.kind),
      note(letter.note),
      own(std::move(of_user)) {}

bool LetterDesk::Question::is(const LetterText& letter, const Own& of_user) const {
  return person == letter.person && interview == letter.interview && kind == letter.kind && note == letter.note &&
         own == of_user && body == letter.body;
}

std::shared_ptr<const LetterDesk::Everybody> LetterDesk::read_everybody(store::Connection& connection) {
  auto all = std::make_shared<Everybody>();
  for (auto& summary : store::person_summaries(connection)) {
    domain::Person& person = all->people.emplace_back();
    person.id = summary.id;
    person.name = std::move(summary.name);
    person.title = std::move(summary.title);
    person.company = std::move(summary.company);
    add_names(all->words.exact, person.name);
    add_names(all->words.exact, person.company);
    add_words(all->words.any_case, person.title);
  }
  for (const std::int64_t id : store::ids_of(connection, domain::Noun::opportunity))
    if (auto one = store::load(connection, domain::OpportunityId{id})) {
      add_names(all->words.exact, one->company);
      add_words(all->words.any_case, one->role);
      all->opportunities.push_back(std::move(*one));
    }
  return all;
}

void LetterDesk::follow(store::Connection& connection, std::uint64_t of, const Question& question) {
  if (of_ != of) everybody_ = read_everybody(connection);
  of_ = of;
  addressee_ = question.person ? store::load(connection, question.person) : std::nullopt;
  interview_ = question.interview ? store::load(connection, question.interview) : std::nullopt;
  there_.clear();
  others_.clear();
  if (!interview_) return;
  for (const auto& attendee : interview_->people)
    if (auto person = store::load(connection, attendee.person)) there_.push_back(std::move(*person));
  for (auto& note : store::notes_of(connection, question.interview)) {
    const bool itself = note.id == question.note || (note.person == question.person && note.kind == question.kind);
    if (itself || note.body.empty()) continue;
    const auto person = note.person ? store::load(connection, note.person) : std::nullopt;
    others_.push_back({person ? person->name : std::string(), std::move(note.body)});
  }
}

RightWords LetterDesk::words_here(const Question& question) const {
  RightWords here;
  add_names(here.exact, question.own.name);
  if (addressee_) add_person(*addressee_, here.any_case);
  for (const auto& person : there_) add_person(person, here.any_case);
  if (interview_) {
    for (const auto& document : interview_->documents) add_words(here.any_case, document.name);
    for (const auto& asked : interview_->asked) add_words(here.any_case, asked.text);
  }
  return here;
}

LetterCheck LetterDesk::check(const Question& question) {
  domain::NoteContext context;
  context.kind = question.kind == domain::StepKind::unset ? domain::StepKind::thank_you : question.kind;
  context.me = question.own.name;
  context.addressee = addressee_ ? &*addressee_ : nullptr;
  context.interview = interview_ ? &*interview_ : nullptr;
  for (const auto& person : there_) context.there.push_back(&person);
  for (const auto& person : everybody_->people) context.people.push_back(&person);
  for (const auto& one : everybody_->opportunities) {
    context.opportunities.push_back(&one);
    if (interview_ && one.id == interview_->opportunity) context.opportunity = &one;
  }
  context.names = &everybody_->words.exact;
  context.others = others_;
  spelling_.use(question.own.english);
  // The same as `everybody_`, kept alive with it.
  spelling_.set_records({everybody_, &everybody_->words}, words_here(question));
  spelling_.set_learned(question.own.learned);
  context.spelled = [this](std::string_view word) { return spelling_.right(std::string(word)); };
  context.corrections = [this](std::string_view word) { return spelling_.corrections(std::string(word)); };
  return {++checks_, domain::check_note(question.body, context), spelling_.trouble()};
}

std::string LetterDesk::trouble(English english) {
  spelling_.use(english);
  return spelling_.trouble();
}

}  // namespace afterword::workspace
