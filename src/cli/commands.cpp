// The table of commands.
#include "cli/command.h"

namespace afterword::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> table = {
      {"import", "Read files into the document: Afterword JSON, question sets, transcripts, address cards", "Files",
       prepare_import},
      {"export", "Write the document, or what belongs to one interview or person", "Files", prepare_export},
      {"transcript", "Show what was asked and answered in a transcript", "Files", prepare_transcript},
      {"plan", "List what to do after each interview, when and why", "Following up", prepare_plan},
      {"check-note", "Check a letter before it goes", "Following up", prepare_check_note},
      {"draft", "Compose a first draft from what was recorded", "Following up", prepare_draft},
      {"brief", "Show the page to read before meeting them", "Following up", prepare_brief},
      {"done", "Mark steps of the plan done", "Following up", prepare_done},
      {"send", "Mark letters sent", "Following up", prepare_send},
      {"questions", "List the question bank, the weakest first", "Practising", prepare_questions},
      {"due", "List what to practise now, in order, and why", "Practising", prepare_due},
      {"rate", "Record one practice of a question", "Practising", prepare_rate},
      {"schedule", "Fill in sequences of reviews from standard input", "Practising", prepare_schedule},
      {"stats", "Show the figures behind Insights", "Practising", prepare_stats},
      {"match", "Find the bank's closest questions", "Practising", prepare_match},
      {"classify", "Say what kind of question it is", "Practising", prepare_classify},
      {"backup", "Save a copy of the data file", "Keeping", prepare_backup},
      {"restore", "Bring back a copy; what is there now is backed up first", "Keeping", prepare_restore},
      {"doctor", "Check the data file", "Keeping", prepare_doctor},
      {"forget", "Erase a person for good", "Keeping", prepare_forget},
  };
  return table;
}

}  // namespace afterword::cli
