// Export: what is asked of the panel, done when the frame is over; the writing goes on while frames do.
#include <algorithm>
#include <utility>

#include "ui/shell_impl.h"

namespace afterword::ui {

namespace {

constexpr std::string_view folder_key = "export.folder";
constexpr double look_again_in = 0.03;  // seconds

std::string written_words(const workspace::ExportWritten& written, bool folder) {
  std::string words = folder ? "Saved, " + std::to_string(written.files) + " files: " : std::string("Saved: ");
  return words + written.place.string();
}

}  // namespace

// Where the latest one went, else into Documents, else into the user's own folder.
std::string Shell::Impl::export_folder() const {
  if (const auto kept = workspace.preference(folder_key); kept && !kept->empty()) return *kept;
  const auto entries = host.list_folder ? host.list_folder("~/") : std::vector<FolderEntry>{};
  const bool documents =
      std::ranges::any_of(entries, [](const FolderEntry& one) { return one.folder && one.name == "Documents"; });
  return documents ? "~/Documents/" : "~/";
}

void Shell::Impl::begin_export() {
  workspace.end_typing();
  open_export(memory, export_panel, export_offers(workspace, route, views, workspace.now()), export_folder());
  memory.again = true;
}

void Shell::Impl::write_export() {
  ExportState& panel = export_panel;
  const std::string name = panel.place.substr(folder_of_place(panel.place).size());
  const auto wanted = export_wanted(panel);
  panel.folder = workspace::makes_folder(wanted.what, wanted.format);
  memory.again = true;
  if (name.empty() || (!panel.folder && name.ends_with('/'))) {
    panel.trouble = "Name the file as well, behind its folder.";
    return;
  }
  panel.trouble.clear();
  panel.writing.emplace(workspace.begin_export(wanted, host.full_path ? host.full_path(panel.place) : panel.place));
}

void Shell::Impl::follow_export() {
  ExportState& panel = export_panel;
  if (panel.open && host.list_folder) {
    const std::string folder = folder_of_place(panel.place);
    if (panel.listed != folder) {
      panel.listed = folder;
      panel.entries = host.list_folder(folder);
      memory.again = true;
    }
  }
  if (std::exchange(panel.asked, false)) write_export();
  if (!panel.writing) return;
  if (!panel.writing->done()) {
    memory.wake_in = std::min(memory.wake_in.value_or(look_again_in), look_again_in);
    return;
  }
  const auto written = panel.writing->take();
  panel.writing.reset();
  panel.listed.reset();
  memory.again = true;
  if (written) {
    workspace.set_preference(folder_key, folder_of_place(panel.place));
    tell(written_words(*written, panel.folder));
    if (std::exchange(panel.open, false)) memory.wanted = panel.back_to, memory.wanted_for = 4;
  } else if (panel.open) {
    panel.trouble = written.error().message;
  } else {
    complain(written.error().message);
  }
}

}  // namespace afterword::ui
