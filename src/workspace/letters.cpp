// Checks of letters, and the user's own words.
#include "workspace/letters.h"

#include <algorithm>
#include <sstream>

#include "domain/letter_checks/distance.h"
#include "domain/text.h"
#include "workspace/core.h"

namespace afterword::workspace {
namespace {

std::string straight(std::string_view word) { return domain::letter_checks::as_written(domain::trim(word)); }

LetterDesk::Own own_of(const Workspace& document) {
  return {document.settings().me.name, english_of(document.preference(english_preference).value_or("")),
          learned_words(document)};
}

}  // namespace

std::vector<std::string> learned_words(const Workspace& document) {
  std::vector<std::string> words;
  std::istringstream in(document.preference(learned_preference).value_or(""));
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) words.push_back(line);
  return words;
}

std::vector<domain::Finding> Workspace::check_letter(const LetterText& letter) const {
  const LetterDesk::Question question(letter, own_of(*this));
  // What cannot be read is not checked against; the words themselves are.
  (void)impl_->read(
      [&](store::Connection& connection) { impl_->letter_desk.follow(connection, impl_->revision, question); });
  return impl_->letter_desk.check(question).findings;
}

const LetterCheck* Workspace::check_letter_in_time(const LetterText& letter) const {
  return impl_->reader.check_letter(letter, own_of(*this));
}

const LetterCheck* Workspace::check_letter_now(const LetterText& letter) const {
  return impl_->reader.check_letter_now(letter, own_of(*this));
}

std::vector<domain::Finding> Workspace::check_note(domain::NoteId id) const {
  std::vector<domain::InterviewId> interviews = {{}};  // letters of no interview first
  for (const InterviewRow& row : this->interviews()) interviews.push_back(row.id);
  for (const auto interview : interviews)
    for (const domain::Note& note : notes(interview))
      if (note.id == id) return check_letter({note.body, note.person, note.interview, note.kind, note.id});
  return {};
}

void Workspace::prepare_spelling() const { impl_->reader.prepare_letter_checks(); }
std::string Workspace::spelling_trouble() const {
  return impl_->letter_desk.trouble(english_of(preference(english_preference).value_or("")));
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
