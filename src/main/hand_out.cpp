#include "main/hand_out.h"

#include <filesystem>
#include <fstream>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "exchange/letter_html.h"
#include "exchange/mailto.h"
#include "platform/opening.h"

namespace afterword::main_app {

namespace {

using domain::Error;
using Said = domain::Result<std::string>;

Said open(const std::string& target, std::string words) {
  if (platform::open_outside(target)) return words;
  return Error::missing("Nothing on this desktop opens it: install the package xdg-utils");
}

const domain::Note* find(const workspace::Workspace& workspace, domain::NoteId id) {
  for (const workspace::InterviewRow& row : workspace.interviews())
    for (const domain::Note& note : workspace.notes(row.id))
      if (note.id == id) return &note;
  return nullptr;
}

Said mail(const workspace::Workspace& workspace, const domain::Note& note) {
  const domain::Person* const person = workspace.person(note.person);
  const auto link = person == nullptr ? std::nullopt : exchange::mailto(person->email, note.subject, note.body);
  if (link) return open(*link, "Your mail program has the letter");
  return Error::invalid("The mail program cannot take it: look at the address, or copy the letter instead");
}

Said page(const workspace::Workspace& workspace, const domain::Note& note, const std::string& file) {
  if (!file.ends_with(".html") && !file.ends_with(".htm"))
    return Error::invalid("Only pages that end in .html can be written: change the name's ending");
  exchange::PrintedLetter letter;
  letter.from = workspace.settings().me;
  letter.subject = note.subject;
  letter.body = note.body;
  letter.date = domain::dated(domain::date_of(note.sent.value_or(workspace.now())), {});
  if (const domain::Person* const person = workspace.person(note.person)) {
    letter.to = person->name;
    letter.address = person->address;
  }
  std::ofstream out(file, std::ios::binary);
  out << exchange::letter_html(letter);
  out.close();
  if (!out) return Error::disk("The page could not be written; is the folder there? " + file);
  return open(std::filesystem::absolute(file).string(), "The page is saved: " + file);
}

}  // namespace

Said hand_out(const workspace::Workspace& workspace, const ui::HandOut& what) {
  if (what.to == ui::HandOut::To::open) return open(what.file, {});
  const domain::Note* const note = find(workspace, what.note);
  if (note == nullptr) return Error::missing("This letter is no longer here.");
  return what.to == ui::HandOut::To::mail ? mail(workspace, *note) : page(workspace, *note, what.file);
}

}  // namespace afterword::main_app
