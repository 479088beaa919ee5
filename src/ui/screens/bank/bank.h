// The question bank: search, filters and the list at the left, the question chosen beside it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/long_list.h"
#include "ui/screens/bank/picker.h"
#include "ui/screens/bank/text_list.h"
#include "ui/screens/planned.h"
#include "workspace/workspace.h"

namespace afterword::ui {

struct QuestionPageView {
  domain::QuestionId of;     ///< what the rest is about
  bool as_story = false;     ///< the best answer is shown as situation, task, action, result
  bool all_answers = false;  ///< not the latest ones only
  TextListView variants, points, mistakes;
  Kept<std::vector<workspace::Workspace::AskedBefore>> asked;
};

struct MergeView {
  QuestionPicker picker;
  bool other_words = false;  ///< the words of the other one are kept
};

struct BankView {
  workspace::QuestionQuery query;
  domain::QuestionId shown;
  domain::QuestionId wanted;   ///< to be shown from the next frame on
  domain::QuestionId arrived;  ///< the route's question, once it was followed
  domain::QuestionId fresh;    ///< put in just now, without words yet
  int drawn_in = -1;           ///< number of the latest frame

  // Where `shown` stands in the list.
  workspace::QuestionQuery listed;
  bool changed = false;               ///< its answer has not come yet
  bool typed = false;                 ///< it was changed by other words
  const void* listed_data = nullptr;  ///< tells one answer from another
  std::size_t at = 0;
  bool there = false;
  bool nothing = false;  ///< nothing matches
  bool seek = false;     ///< to be brought into view as soon as it is found
  bool go_to = false;    ///< and to be focused
  bool first = true;     ///< the list's first question is to be shown
  std::size_t sought_among = 0;
  std::uint64_t sought_at = 0;

  LongListState list;
  QuestionPageView page;
  MergeView merge;

  /// How many there are without each of the filters that are on, where nothing matches.
  struct Without {
    std::string name, label;
    workspace::QuestionQuery query;
    std::optional<std::size_t> count;
  };
  std::vector<Without> without;
  workspace::QuestionQuery without_of;
  std::uint64_t without_at = 0;
};

/// The commands of this page, for the command table.
std::span<const CommandRow> bank_commands();
void draw_bank(Frame& f, BankView& view);

// The parts it is drawn from.

/// Search field, filters and rows; keeps `shown` up to date.
void draw_question_list(Frame& f, BankView& view, const Page& p);
/// One question with everything known of it; `row` may not be read yet.
void draw_question_page(Frame& f, BankView& view, const Page& p, const domain::Question& question,
                        const workspace::QuestionRow* row);
/// The search for the question that is the same, over the page; says what will become of both.
void draw_merge(Frame& f, BankView& view, const domain::Question& question);
/// Puts in a question of the user's own and goes there.
void put_in_question(Frame& f, BankView& view, const std::string& text);

/// One filter that is on, as a chip says it.
struct FilterOn {
  std::string name, label;
  workspace::QuestionQuery without;  ///< the same query but for this
};
/// Everything that narrows the list down, the words typed first.
std::vector<FilterOn> filters_on(const Frame& f, const workspace::QuestionQuery& query);
/// The chips under the search field and the lists they open; returns their height.
float draw_filters(Frame& f, workspace::QuestionQuery& query, Place at);

}  // namespace afterword::ui
