// Import: a file is named or dropped, what it holds is shown row by row, and only then it is taken in.
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

struct ImportView {
  int drawn_in = -2;  ///< the frame in which the page was drawn last

  // Naming a file.
  std::string typed = "~/";
  std::string trouble;               ///< why the file named last cannot be read
  std::string listed = {};           ///< the folder that `entries` are of
  std::vector<FolderEntry> entries;  ///< what is in it

  // The file that is looked at.
  std::string path, name;
  std::shared_ptr<const std::string> bytes;  ///< null: none
  domain::InterviewId interview;             ///< that a transcript is of
  std::string me;                            ///< whom of its speakers the user is; empty: guessed
  bool as_wordings = false;                  ///< likely doubles become wordings of the question that is there
  std::set<std::size_t> left_out;            ///< rows that stay out
  LongListState list;

  // What it holds, as long as the options and the document are these.
  std::optional<domain::Result<workspace::ImportPreview>> preview;
  static constexpr std::uint64_t never = ~std::uint64_t{0};
  std::uint64_t looked_at = never;  ///< revision of the document

  void open(const std::string& at, domain::Result<std::string> read);
};

std::span<const CommandRow> import_commands();
void draw_import(Frame& f, ImportView& view);

// The parts of the page.
void draw_choose(Frame& f, ImportView& view);                      // choose.cpp
void draw_preview(Frame& f, ImportView& view);                     // import.cpp
void draw_import_rows(Frame& f, ImportView& view, const Rect& r);  // rows.cpp
/// Rows that would be taken in, and those that could be.
struct RowCount {
  std::size_t taken = 0, open = 0, there = 0, passed = 0;
};
RowCount count_rows(const ImportView& view);

}  // namespace afterword::ui
