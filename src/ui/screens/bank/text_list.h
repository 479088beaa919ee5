// A list of short texts of a question, each edited in place, with a last line that makes the next one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace afterword::ui {

/// What is being typed, kept between frames: the record gets it when the writer pauses, leaves the line or does
/// anything else.
struct TextListView {
  domain::QuestionId owner;  ///< another one lets go of the draft
  int line = -1;             ///< being typed, from 0; the list's size: a new one; -1: none
  bool fresh = false;        ///< the last line made it, and there it stands until it is left
  bool waiting = false;      ///< the draft is not in the record yet
  std::size_t count = 0;     ///< of texts, once it is
  std::string draft;
  double changed_at = 0;  ///< seconds
};

struct TextListLook {
  std::string_view add;          ///< placeholder of the last line: "Add a wording"
  std::string_view removed;      ///< what the toast says: "Wording removed"
  std::string_view action = {};  ///< of a line, beside "Remove"; empty: none
};

struct TextListReply {
  float bottom = 0;
  int acted = -1;  ///< the line whose action was chosen
};
/// Draws the list under `name` and queues workspace::SetTexts.
TextListReply edit_texts(Frame& f, Place at, std::string_view name, TextListView& view, const domain::Question& owner,
                         workspace::SetTexts::List list, const TextListLook& look);

}  // namespace afterword::ui
