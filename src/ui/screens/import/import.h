// Import: files are named or dropped, what each holds is shown row by row, and only then it is taken in.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/result.h"
#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/long_list.h"

namespace afterword::ui {

/// A file that is looked at, until it is taken in or given up.
struct ImportFile {
  std::string path, name;
  std::shared_ptr<const std::string> bytes;  ///< null: it could not be read, `outcome` says why

  // What the user chose.
  domain::InterviewId interview;                         ///< that a transcript is of
  std::optional<workspace::NewInterview> new_interview;  ///< it is of one that is made with it: `interview` has its id
  std::string me;                                        ///< whom of its speakers the user is; empty: guessed
  bool as_wordings = false;        ///< likely doubles become wordings of the question that is there
  std::string columns;             ///< of a table, as ImportOptions::columns
  std::optional<bool> header;      ///< likewise
  std::set<std::size_t> left_out;  ///< rows that stay out
  LongListState list;
  bool seen = false;  ///< its rows were shown already

  // What it holds, as long as the options and the document are these.
  std::optional<workspace::ImportPreview> preview;  ///< as looked at last; may be out of date
  std::optional<workspace::Errand<workspace::ImportPreview>> looking;
  std::string trouble;  ///< why these options fit the file no more; `preview` is that of the ones before
  static constexpr std::uint64_t never = ~std::uint64_t{0};
  std::uint64_t looked_at = never;  ///< revision of the document

  enum class State { open, taken, failed, left } state = State::open;
  std::string outcome;  ///< what became of it, as a sentence
};

struct ImportView {
  int drawn_in = -2;  ///< the frame in which the page was drawn last

  // Naming a file.
  std::string typed = "~/";
  std::string trouble;               ///< why the file named last cannot be read
  std::string listed = {};           ///< the folder that `entries` are of
  std::vector<FolderEntry> entries;  ///< what is in it
  bool naming = false;               ///< another one is named beside those that are looked at

  std::vector<ImportFile> files;
  std::size_t at = 0;       ///< the file that is shown
  bool all_wanted = false;  ///< the files that are open are taken in, one after the other

  /// A file was named or dropped. One that cannot be read is said where it is the only one, and listed beside
  /// others, those that are still to be added as well.
  void add(const std::string& path, domain::Result<std::string> read, bool beside_others = false);
  /// What became of the file at `index`; the next open one is shown.
  void finish(std::size_t index, ImportFile::State state, std::string outcome);
  std::size_t open_files() const;
};

std::span<const CommandRow> import_commands();
void draw_import(Frame& f, ImportView& view);

// The parts of the page.
void draw_choose(Frame& f, ImportView& view);                      // choose.cpp
void draw_preview(Frame& f, ImportView& view);                     // import.cpp
void draw_import_rows(Frame& f, ImportFile& file, const Rect& r);  // rows.cpp
/// Looks at every file that is open, on the worker, where that is to be done anew.
void look_at_files(Frame& f, ImportView& view);  // looking.cpp
workspace::ImportOptions import_options(const Frame& f, const ImportFile& file);
/// In the next frame: what is shown in this one is still being drawn.
void look_again(Frame& f, ImportFile& file);
/// What the columns of a table mean, each to be changed; returns where the page goes on.
float draw_columns(Frame& f, ImportFile& file, Place at);  // columns.cpp
/// Several files: which there are, and which is shown; returns where the page goes on.
float draw_files(Frame& f, ImportView& view, Place at);  // several.cpp
/// What became of each, when all are done.
void draw_outcomes(Frame& f, ImportView& view);  // several.cpp
/// Goes on with taking in all that are open: one a frame.
void take_next(Frame& f, ImportView& view);  // several.cpp
/// Takes the file in after the frame; false where something is to be said or ticked first, which a toast says.
bool take_file(Frame& f, const ImportView& view, std::size_t index);
/// Rows that would be taken in, and those that could be; `along`: that stay out with others.
struct RowCount {
  std::size_t taken = 0, open = 0, along = 0, there = 0, passed = 0;
};
RowCount count_rows(const ImportFile& file);
Route import_goal(const ImportFile& file);
/// Back to naming a file; what was not taken in yet is given up.
void other_file(Frame& f, ImportView& view);

}  // namespace afterword::ui
