// A panel over the page that looks for a question of the bank: to merge with, or to link to.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace afterword::ui {

/// Kept by the screen between frames.
struct QuestionPicker {
  bool open = false, fresh = false;
  std::string text;
  int at = 0;
  std::string back_to;  ///< what had the focus before

  // What was found for the text.
  std::vector<domain::QuestionId> found;
  std::vector<std::string> words;
  std::string found_for;
  std::uint64_t found_at = 0;
  bool looked = false;
};

struct PickerLook {
  std::string_view name;         ///< first part of its widgets' paths
  std::string_view placeholder;  ///< "Which question is the same?"
  std::string_view like;         ///< before anything is typed, the questions nearest to these words are offered
  domain::QuestionId but_for;    ///< never offered
  std::string_view does;         ///< what Enter does: "merge"
  float more_h = 0;              ///< room for `more` below the rows
  /// Draws what else there is to say of the question that is chosen; true: take it.
  std::function<bool(Place, domain::QuestionId)> more = {};
};

void open_picker(Frame& f, QuestionPicker& picker);
/// Draw it every frame, last on the page. Returns the question that was taken; none otherwise.
domain::QuestionId draw_picker(Frame& f, QuestionPicker& picker, const PickerLook& look);

}  // namespace afterword::ui
