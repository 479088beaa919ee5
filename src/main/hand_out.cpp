#include "main/hand_out.h"

#include <filesystem>

#include "cli/files.h"
#include "exchange/letter_html.h"
#include "exchange/mail_draft.h"
#include "exchange/mailto.h"
#include "exchange/printed.h"
#include "platform/opening.h"
#include "workspace/letters.h"

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

/// Writes a file for its owner alone and opens it.
Said open_written(const std::string& file, const domain::Result<std::string>& bytes, const std::string& words) {
  if (!bytes) return bytes.error();
  if (const auto written = cli::write_file(file, *bytes); !written) return written.error();
  return open(std::filesystem::absolute(file).string(), words);
}

// What does not fit into a link goes as a file of its own, beside the data file.
Said mail(const workspace::Workspace& workspace, const domain::Note& note) {
  const domain::Person* const person = workspace.person(note.person);
  if (person == nullptr) return Error::invalid("This letter is to nobody yet; choose the person first");
  const std::string words = "Your mail program has the letter";
  if (const auto link = exchange::mailto(person->email, note.subject, note.body)) return open(*link, words);
  const auto draft =
      exchange::mail_draft({workspace.settings().me, person->email, person->name, note.subject, note.body});
  if (!draft) return draft.error();
  const auto saved = workspace.save_page("letter-" + std::to_string(note.id.value) + ".eml", *draft);
  if (!saved) return saved.error();
  return open(saved->string(), words);
}

Said page(const workspace::Workspace& workspace, const domain::Note& note, const std::string& file) {
  const auto letter =
      exchange::printed_letter(workspace.settings().me, workspace.person(note.person), note, workspace.now());
  const std::string words = "The page is saved: " + file;
  if (file.ends_with(".pdf"))
    return open_written(
        file, exchange::pdf(exchange::letter_pages(letter), workspace::paper_for(workspace), workspace.now()), words);
  if (file.ends_with(".html") || file.ends_with(".htm"))
    return open_written(file, exchange::letter_html(letter), words);
  return Error::invalid("A page ends in .pdf or .html: change the name's ending");
}

}  // namespace

Said hand_out(const workspace::Workspace& workspace, const ui::HandOut& what) {
  if (what.to == ui::HandOut::To::open) return open(what.file, {});
  const domain::Note* const note = find(workspace, what.note);
  if (note == nullptr) return Error::missing("This letter is no longer here.");
  return what.to == ui::HandOut::To::mail ? mail(workspace, *note) : page(workspace, *note, what.file);
}

}  // namespace afterword::main_app
