// Step 4, questions and answers: what it remembers between frames, and the parts it is drawn from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

struct QuestionsView {
  int selected = 0;        ///< the question shown, from 0; one past the last: the next one, not written yet
  domain::AskedId letter;  ///< the one whose line for the letter was opened
  /// What the user said is not the same question.
  std::vector<std::pair<domain::AskedId, domain::QuestionId>> different;
  std::string arrived;  ///< the route's focus that was followed already

  // The bank's answer to the question shown, kept while nothing changes.
  std::optional<MetBefore> met;
  domain::AskedId met_for;
  std::uint64_t met_revision = 0;
};

/// The list at the left: every question in the order asked, to choose and to reorder.
void draw_question_list(StepContext& c, QuestionsView& view);
/// Shows question `index` (one past the last: the next one) and puts the focus where one goes on.
void show_question(StepContext& c, QuestionsView& view, int index);

/// The margin of a question: `y` is where its first note goes, `took_y` the top of the ratings. Returns where the
/// column goes on after notes that stand in it (narrow windows): `below` where none does.
float question_notes(StepContext& c, QuestionsView& view, const Page& page, const domain::Asked& asked, float y,
                     float below);

}  // namespace afterword::ui
