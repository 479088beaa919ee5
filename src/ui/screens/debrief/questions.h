// Step 4, questions and answers: what it remembers between frames, and the parts it is drawn from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ui/screens/bank/picker.h"
#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

/// A question of the bank that the one shown may be, and how it went whenever it came up.
struct MetBefore {
  domain::Question question;
  struct Time {
    domain::Time at;
    std::optional<int> rating;
    std::string words;  ///< "Polmear, 14 March", "practised, 2 April"
  };
  std::vector<Time> times;  ///< the latest ones, oldest first
};

/// The kinds of questions by their words. Guessing takes longer than anything else on the page: once for each wording.
class KindsByWords {
 public:
  domain::Category of(const std::string& text);

 private:
  std::unordered_map<std::string, domain::Category> known_;
};

struct QuestionsView {
  int selected = 0;        ///< the question shown, from 0; one past the last: the next one, not written yet
  int revealed = -1;       ///< the one the list was scrolled to
  bool turned = false;     ///< to another one in this frame, with the focus staying in the same field
  domain::AskedId fresh;   ///< the one being typed as the next question
  domain::AskedId letter;  ///< the one whose line for the letter was opened
  /// What the user said is not the same question.
  std::vector<std::pair<domain::AskedId, domain::QuestionId>> different;
  QuestionPicker picker;  ///< looks for the bank's question that it is

  KindsByWords kinds;

  // The bank's answer to the question shown, kept while nothing changes.
  std::optional<MetBefore> met;
  domain::AskedId met_for;
  std::uint64_t met_revision = 0;
};

/// The list at the left: every question in the order asked, to choose and to reorder.
void draw_question_list(StepContext& c, QuestionsView& view);
/// Shows question `index` (one past the last: the next one) and puts the focus where one goes on.
void show_question(StepContext& c, QuestionsView& view, int index);

/// The latest times a question of the bank came up, in another interview or in practice, oldest first.
std::vector<MetBefore::Time> times_met(const StepContext& c, const domain::Question& question);

/// What may bring back a forgotten question.
std::vector<std::string> prompts_of(const StepContext& c, QuestionsView& view);

/// They took the answer badly, at least a little (D5).
bool taken_badly(const domain::Asked& asked);
/// Opens the line for the letter and goes there.
void open_letter_line(StepContext& c, QuestionsView& view, const domain::Asked& asked);

/// Where the column goes on after notes, and from where on the margin is free.
struct NotesDrawn {
  float below = 0, free = 0;
};
/// The bank's question that this may be, and what the raw page said, from `y` on; in a narrow window they stand in the
/// column after `below`.
NotesDrawn question_notes(StepContext& c, QuestionsView& view, const Page& page, const domain::Asked& asked, float y,
                          float below);
/// The search for the bank's question that this is, over the page.
void find_in_bank(StepContext& c, QuestionsView& view, const domain::Asked& asked);
/// "It went down a little badly", with the way to mend it, from `free` on; returns where the column goes on.
float letter_note(StepContext& c, QuestionsView& view, const Page& page, const domain::Asked& asked, NotesDrawn at);

}  // namespace afterword::ui
