// Step 3, free recall: what the page of lines remembers between frames, and what its margin says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/screens/debrief/recall_lines.h"
#include "ui/screens/debrief/steps.h"
#include "ui/widgets.h"

namespace afterword::ui {

struct RecallView {
  RecallLines lines;
  bool opened = false;          ///< the page was looked at in this debrief
  bool came_sorted = false;     ///< it was written elsewhere and its steps are filled: only a button sorts it
  int caret_line = -1;          ///< of the last frame; -1 before the first and while the page has no focus
  std::string caret_line_text;  ///< what that line said when the caret came there, where it had its place
  int chosen_line = -1;         ///< whose kinds are offered
  std::vector<float> below;     ///< room for the notes, where they stand under their lines
};

/// The letter in a line's square: "q", "a", "@"; empty for a note.
std::string_view recall_letter(domain::RecallKind kind);
/// "Question", "Someone you met", as a list of kinds says it.
std::string_view recall_name(domain::RecallKind kind);
/// Alt and this key say at once what the line is.
Key recall_key(domain::RecallKind kind);

/// What the margin says beside a line.
struct RecallNote {
  std::string first = {}, rest = {};  ///< 600 in ink, and what goes on after it
  bool accent = false;                ///< the line has its place, or is settled
  std::string_view tab = {};          ///< behind a key cap: what Tab does, "keeps it"; empty: no key
  std::optional<Route> to = {};       ///< where the line went
};
/// `current`: the line being typed.
RecallNote recall_note(const StepContext& c, const RecallLines& lines, int line, bool current);

/// Where the lines' text begins in the column, what stands between two lines, and the height of a note under one.
constexpr float recall_indent = 36, recall_gap = 6, recall_note_line = 20;

/// How to begin a line: beside the title (at `y`) or above the lines (at `below`); returns where the column goes on.
float recall_legend(StepContext& c, float y, float below);
/// The box of the line being typed, the squares and the margin's words, for the lines that can be seen. Returns what
/// the user says that view.chosen_line is.
std::optional<domain::RecallKind> draw_recall_lines(StepContext& c, RecallView& view, const TextReply& reply,
                                                    const ScrollArea& scroll);

/// "12 lines. 5 have their place, 5 are guesses, 2 stay notes."
std::string recall_words(const RecallLines::Counts& counts);

}  // namespace afterword::ui
