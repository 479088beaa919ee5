// Looking at files: what each holds is found out on the worker while frames go on.
#include <algorithm>
#include <filesystem>
#include <utility>

#include "ui/screens/import/import.h"

namespace afterword::ui {

namespace {

constexpr double look_again_in = 0.03;  // seconds

// The interview that is over and was over last: a transcript is most likely of that one.
domain::InterviewId latest(const Frame& f) {
  const workspace::InterviewRow* found = nullptr;
  const auto time = [](const workspace::InterviewRow& row) {
    return row.ends ? row.ends->utc_ms : row.starts ? row.starts->utc_ms : 0;
  };
  for (const auto& row : f.workspace.interviews()) {
    if (time(row) > f.now.utc_ms) continue;
    if (found == nullptr || time(row) > time(*found)) found = &row;
  }
  return found == nullptr ? domain::InterviewId{} : found->id;
}

// Options that fit a file no more (no column of questions is left) are said beside them; a file that never could be
// looked at is none that can be read.
void take_look(ImportView& view, std::size_t index) {
  ImportFile& file = view.files[index];
  auto look = file.looking->take();
  file.looking.reset();
  if (look) {
    // Another file that was taken in meanwhile may have moved its rows.
    if (file.preview) file.left_out = workspace::left_out_again(file.preview->rows, file.left_out, look->rows);
    file.preview = std::move(*look);
    file.trouble.clear();
  } else if (file.preview && !file.preview->columns.empty()) {
    file.trouble = look.error().message;
    file.preview->rows.clear();
  } else if (view.files.size() == 1) {
    const std::string why = look.error().message;
    view.files.clear();
    view.trouble = why;
  } else {
    view.finish(index, ImportFile::State::failed, look.error().message);
  }
}

}  // namespace

void look_at_files(Frame& f, ImportView& view) {
  for (std::size_t i = 0; i < view.files.size(); ++i) {
    ImportFile& file = view.files[i];
    if (file.state != ImportFile::State::open) continue;
    if (!file.looking && file.looked_at != f.workspace.revision()) {
      if (!file.interview) file.interview = latest(f);
      file.looked_at = f.workspace.revision();
      file.looking.emplace(f.workspace.begin_preview(file.name, file.bytes, import_options(f, file)));
    }
    if (!file.looking) continue;
    if (!file.looking->done()) {
      f.wake_in(look_again_in);
      continue;
    }
    take_look(view, i);
    f.again();
    if (view.files.empty()) return;
  }
}

workspace::ImportOptions import_options(const Frame& f, const ImportFile& file) {
  workspace::ImportOptions options;
  if (file.interview && !file.new_interview) options.interview = f.workspace.ref_of(file.interview);
  options.new_interview = file.new_interview;
  options.me = file.me;
  options.doubles_as_variants = file.as_wordings;
  options.columns = file.columns;
  options.header = file.header;
  options.leave_out.assign(file.left_out.begin(), file.left_out.end());
  return options;
}

void look_again(Frame& f, ImportFile& file) {
  file.looked_at = ImportFile::never;
  file.looking.reset();
  file.left_out.clear();
  f.again();
}

void ImportView::add(const std::string& path, domain::Result<std::string> read, bool beside_others) {
  typed = path;
  trouble.clear();
  all_wanted = false;
  const bool alone = !beside_others && open_files() == 0;
  if (!read && (alone || naming)) {
    trouble = read.error().message;
    return;
  }
  if (alone) files.clear();
  if (files.empty()) at = 0;
  ImportFile file;
  file.path = path;
  file.name = std::filesystem::path(path).filename().string();
  if (read) {
    file.bytes = std::make_shared<const std::string>(std::move(*read));
  } else {
    file.state = ImportFile::State::failed;
    file.outcome = read.error().message;
  }
  files.push_back(std::move(file));
  if (files.back().bytes && (naming || files[at].state != ImportFile::State::open)) at = files.size() - 1;
  naming = false;
}

void ImportView::finish(std::size_t index, ImportFile::State state, std::string outcome) {
  ImportFile& file = files[index];
  file.state = state;
  file.outcome = std::move(outcome);
  file.looking.reset();
  if (index != at) return;
  for (std::size_t i = 1; i <= files.size(); ++i) {
    const std::size_t next = (index + i) % files.size();
    if (files[next].state != ImportFile::State::open) continue;
    at = next;
    return;
  }
}

std::size_t ImportView::open_files() const {
  return static_cast<std::size_t>(std::ranges::count(files, ImportFile::State::open, &ImportFile::state));
}

}  // namespace afterword::ui
