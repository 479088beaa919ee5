// What a frame asked for, done when it is over: edits, what goes out and comes in, the way to another page.
#include <algorithm>
#include <utility>

#include "ui/shell_commands.h"
#include "ui/shell_impl.h"

namespace afterword::ui {

namespace {

std::string report_words(const std::string& name, const workspace::Workspace::ImportReport& report) {
  std::string words = "From " + name + ": " + std::to_string(report.added) + " added";
  if (report.changed > 0) words += ", " + std::to_string(report.changed) + " changed";
  if (report.unchanged > 0) words += ", " + std::to_string(report.unchanged) + " as before";
  return words;
}

}  // namespace

void Shell::Impl::tell(std::string words, bool with_undo) {
  toasts = {{std::move(words), with_undo, false, memory.seconds + toast_for}};
  memory.again = true;
}

void Shell::Impl::complain(const std::string& words) {
  last_error = words;
  toasts = {{words, false, true, memory.seconds + toast_for}};
  memory.again = true;
}

void Shell::Impl::save_page(const std::string& name, const std::string& text) {
  if (const auto saved = workspace.save_page(name, text))
    tell("Saved: " + saved->string());
  else
    complain(saved.error().message);
}

// ---- Files that come in ----

void Shell::Impl::open_file(const std::string& path) {
  if (!host.read_file) return;
  views.import_file.add(path, host.read_file(path));
  memory.again = true;
}

// All of them are listed, those that cannot be read as well.
void Shell::Impl::open_files(const std::vector<std::string>& paths) {
  if (!host.read_file) return;
  ImportView& view = views.import_file;
  view.naming = false;
  if (view.open_files() == 0) view.files.clear();
  const bool several = paths.size() + view.files.size() > 1;
  for (const std::string& path : paths) view.add(path, host.read_file(path), several);
  memory.again = true;
}

void Shell::Impl::list_folder(const std::string& folder) {
  if (!host.list_folder) return;
  views.import_file.entries = host.list_folder(folder);
  views.import_file.listed = folder;
  memory.again = true;
}

void Shell::Impl::take_in(TakeIn what) {
  if (taken) return;  // one after the other
  workspace.end_typing();
  taken.emplace(workspace.begin_import(what.name, what.bytes, what.options));
  waiting = {"Taking in " + what.name, memory.seconds, false};
  taking = std::move(what);
  memory.again = true;
}

void Shell::Impl::follow_taking() {
  constexpr double look_again_in = 0.01;  // seconds
  if (!taken) return;
  if (waiting.given_up) taken->give_up();
  if (!taken->done()) {
    memory.wake_in = std::min(memory.wake_in.value_or(look_again_in), look_again_in);
    return;
  }
  const auto done = taken->take();
  taken.reset();
  const bool given_up = std::exchange(waiting, {}).given_up;
  workspace.refresh();
  memory.again = true;
  if (given_up && !done) return tell(done.error().message);
  finish_taking(std::exchange(taking, {}), done);
}

void Shell::Impl::finish_taking(const TakeIn& what, const domain::Result<workspace::Workspace::ImportReport>& done) {
  ImportView& view = views.import_file;
  memory.again = true;
  if (done) ++edits_queued;
  if (view.files.size() > 1) {  // the others are still to come, or all is said at the end
    if (!done) return view.finish(what.file, ImportFile::State::failed, done.error().message);
    view.finish(what.file, ImportFile::State::taken, report_words(what.name, *done));
    return tell(report_words(what.name, *done), done->added + done->changed > 0);
  }
  if (!done) return complain(done.error().message);
  view = {};
  tell(report_words(what.name, *done), done->added + done->changed > 0);
  go(what.then, false);
}

// ---- Everything a frame asked for ----

void Shell::Impl::carry_out() {
  for (Outbox::Queued& queued : out.edits) {
    ++edits_queued;
    memory.again = true;
    const auto done = queued.name.empty() ? workspace.carry_out(queued.edits.front())
                                          : workspace.carry_out_together(queued.name, queued.edits);
    if (!done)
      complain(done.error().message);
    else if (!queued.toast.empty())
      tell(queued.toast, true);
  }
}

// What leaves the program goes through the program around the shell, which says what became of it.
void Shell::Impl::hand_out() {
  for (const HandOut& one : out.handed) {
    if (!host.hand_out) continue;
    const auto done = host.hand_out(one);
    if (!done)
      complain(done.error().message);
    else if (!done->empty())
      tell(*done);
    memory.again = true;
  }
}

void Shell::Impl::deliver() {
  Memory& m = memory;
  carry_out();
  if (out.typing_ended || (!m.typed_path.empty() && m.focused != m.typed_path)) {
    workspace.end_typing();
    m.typed_path.clear();
  }
  for (const auto& [key, value] : out.preferences) workspace.set_preference(key, value);
  for (std::string& text : out.toasts) tell(std::move(text));
  for (const std::string& word : out.words) workspace.learn_word(word);
  for (const std::string& word : out.forgotten) workspace.forget_word(word);
  hand_out();
  if (out.copied) ImGui::SetClipboardText(out.copied->c_str());
  if (out.page) save_page(out.page->first, out.page->second);
  if (out.file) open_file(*std::exchange(out.file, {}));
  if (out.folder) list_folder(*std::exchange(out.folder, {}));
  if (out.taken_in) take_in(std::move(*std::exchange(out.taken_in, {})));
  follow_taking();
  follow_export();
  if (out.confirm) confirm = {std::move(out.confirm), true, m.focused};
  const std::vector<std::string> commands = std::move(out.commands);
  const std::optional<Route> to = std::move(out.route);
  const bool replaces = out.route_replaces;
  const bool go_back = out.go_back;
  if (to || go_back || !commands.empty() || confirm.fresh || !out.preferences.empty() || !out.words.empty() ||
      !out.forgotten.empty())
    m.again = true;
  changing = to || go_back || !commands.empty() || confirm.fresh;
  out = {};
  if (go_back) back();
  if (to) go(*to, !replaces);
  for (const std::string& id : commands) run(id);
  // A command chosen by its key: the shell's own happen now, a page's own in the next frame.
  const auto own = shell_commands();
  if (std::ranges::find(own, std::string_view(m.command_next), &CommandRow::id) != own.end()) {
    changing = true;
    run(std::exchange(m.command_next, {}));
  }
}

}  // namespace afterword::ui
