// afterword done, afterword send
#include <algorithm>

#include "cli/command.h"
#include "domain/plan.h"

namespace afterword::cli {
namespace {

using domain::Error;
using domain::PlannedStep;
using domain::Result;
using domain::StepProgress;

/// "i1/thank_you/p1, i1/status_check/1 and 3 more".
std::string listed(const std::vector<std::string>& ids) {
  constexpr std::size_t shown = 8;
  std::string text;
  for (std::size_t i = 0; i < std::min(ids.size(), shown); ++i) text += (i == 0 ? "" : ", ") + ids[i];
  if (ids.size() > shown) text += " and " + std::to_string(ids.size() - shown) + " more";
  return text;
}

Error no_step(const std::string& id, const std::vector<PlannedStep>& plan) {
  const std::string interview = id.substr(0, id.find('/'));
  std::vector<std::string> there, all;
  for (const auto& step : plan) {
    if (step.state == StepProgress::done || step.state == StepProgress::dropped) continue;
    all.push_back(step.id);
    if (step.id.starts_with(interview + "/")) there.push_back(step.id);
  }
  const auto& open = there.empty() ? all : there;
  if (open.empty()) return Error::missing("There is no step " + id + ", and nothing is left to do");
  return Error::missing("There is no step " + id + "; to do are " + listed(open));
}

Result<void> mark_done(const std::vector<std::string>& ids, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  workspace::Workspace& document = **opened;
  const auto plan = document.plan();
  std::vector<workspace::Edit> edits;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i), ids[i]) !=
        ids.begin() + static_cast<std::ptrdiff_t>(i))
      continue;
    const auto step = std::find_if(plan.begin(), plan.end(), [&](const auto& one) { return one.id == ids[i]; });
    if (step == plan.end()) return no_step(ids[i], plan);
    if (step->state != StepProgress::done)
      edits.push_back(workspace::CloseStep{step->kind, step->interview, step->person, context.now, step->document});
  }
  return document.carry_out_together("Mark done", edits);
}

Error no_letter(const std::string& id, const workspace::Workspace& document) {
  std::vector<domain::InterviewId> interviews{{}};
  for (const auto& row : document.interviews()) interviews.push_back(row.id);
  std::vector<domain::NoteId> letters;
  for (const auto interview : interviews)
    for (const auto& note : document.notes(interview))
      if (!note.sent) letters.push_back(note.id);
  if (letters.empty()) return Error::missing("There is no letter with the id " + id + ", and none waits to be sent");
  std::vector<std::string> ids;
  for (const auto note : letters) ids.push_back(document.ref_of(note));
  return Error::missing("There is no letter with the id " + id + "; not sent yet are " + listed(ids));
}

Result<void> mark_sent(const std::vector<std::string>& ids, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  workspace::Workspace& document = **opened;
  std::vector<workspace::Edit> edits;
  for (const auto& id : ids) {
    const auto note = document.note_by_ref(id);
    if (!note) return no_letter(id, document);
    edits.push_back(workspace::SendNote{note, context.now});
  }
  return document.carry_out_together("Mark letter sent", edits);
}

}  // namespace

Action prepare_done(CLI::App& options) {
  const auto ids = std::make_shared<std::vector<std::string>>();
  options.add_option("TASK", *ids, "Steps by the ids that plan prints, as in i1/status_check/2")->required();
  options.footer(
      "All of them or none; a step that is done stays as it is.\nOptions of every command: afterword --help");
  return [ids](Context& context) { return mark_done(*ids, context); };
}

Action prepare_send(CLI::App& options) {
  const auto ids = std::make_shared<std::vector<std::string>>();
  options.add_option("NOTE", *ids, "Letters by the ids that export prints")->required();
  options.footer(
      "Records that they went out; Afterword sends nothing itself.\nAll of them or none; a letter that was sent stays "
      "as "
      "it is.\nOptions of every command: afterword --help");
  return [ids](Context& context) { return mark_sent(*ids, context); };
}

}  // namespace afterword::cli
