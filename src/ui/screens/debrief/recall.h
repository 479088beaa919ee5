// Step 3, free recall: what the page of lines remembers between frames, and what its margin says.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/screens/debrief/recall_lines.h"
#include "ui/screens/debrief/steps.h"
#include "ui/widgets.h"

namespace afterword::ui {

/// A question of the bank that a line's question is, or may be, and how it went the last time.
struct KnownQuestion {
  domain::QuestionId question;
  std::string text;
  std::optional<int> rating;
  std::string when;     ///< "Polmear, 14 March"; empty: it never came up before
  domain::AskedId ask;  ///< what F2 links to it; none where that is done, or the line has no place yet
};

/// What the bank knows of the questions on the page. It is asked while nobody types, a question at a time.
struct KnownQuestions {
  std::map<std::string, std::optional<KnownQuestion>, std::less<>> found;  ///< by the words or the bank's id
  std::uint64_t revision = 0;
  double typed_at = -1;    ///< in seconds of the frame's clock
  int asked_in_frame = 0;  ///< how often the bank was asked in this frame
};

struct RecallView {
  RecallLines lines;
  bool opened = false;          ///< the page was looked at in this debrief
  bool came_sorted = false;     ///< it was written elsewhere and its steps are filled: only a button sorts it
  int caret_line = -1;          ///< of the last frame; -1 before the first and while the page has no focus
  std::string caret_line_text;  ///< what that line said when the caret came there, where it had its place
  int chosen_line = -1;         ///< whose kinds are offered
  std::vector<float> below;     ///< room for what stands under the lines: notes, questions that are known
  KnownQuestions known;
};

/// The letter in a line's square: "q", "a", "@"; empty for a note.
std::string_view recall_letter(domain::RecallKind kind);
/// "Question", "Someone you met", as a list of kinds says it.
std::string_view recall_name(domain::RecallKind kind);
/// Alt and this key say at once what the line is.
Key recall_key(domain::RecallKind kind);

/// The known question beside a line that is a question; nothing where the bank has none, or was not asked yet.
std::optional<KnownQuestion> known_question(StepContext& c, RecallView& view, int line);

/// What the margin says beside a line.
struct RecallNote {
  std::string first = {}, rest = {};        ///< 600 in ink, and what goes on after it
  bool accent = false;                      ///< the line has its place, or is settled
  std::string_view tab = {};                ///< behind a key cap: what Tab does, "keeps it"; empty: no key
  std::optional<Route> to = {};             ///< where the line went
  std::optional<KnownQuestion> known = {};  ///< a second row: the question that it is, or may be
};
/// `current`: the line being typed.
RecallNote recall_note(const StepContext& c, const RecallLines& lines, int line, bool current,
                       const std::optional<KnownQuestion>& known);

/// Where the lines' text begins in the column, what stands between two lines, and the height of a note under one.
constexpr float recall_indent = 36, recall_gap = 6, recall_note_line = 20;

/// How to begin a line: beside the title (at `y`) or above the lines (at `below`); returns where the column goes on.
float recall_legend(StepContext& c, float y, float below);
/// The box of the line being typed, the squares and the margin's words, for the lines that can be seen. Returns what
/// the user says that view.chosen_line is.
std::optional<domain::RecallKind> draw_recall_lines(StepContext& c, RecallView& view, const TextReply& reply);

/// "12 lines. 5 have their place, 5 are guesses, 2 stay notes."
std::string recall_words(const RecallLines::Counts& counts);

}  // namespace afterword::ui
