// The lists of short texts of a question, as SetTexts names them.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "domain/records.h"
#include "workspace/edits.h"

namespace afterword::workspace {

/// Of a question that may be changed, or of one that may not.
template <typename SomeQuestion>
requires std::is_same_v<std::remove_const_t<SomeQuestion>, domain::Question>
auto& texts_of(SomeQuestion& question, SetTexts::List list) {
  switch (list) {
    case SetTexts::List::variants:
      return question.variants;
    case SetTexts::List::tags:
      return question.tags;
    case SetTexts::List::points:
      return question.points;
    case SetTexts::List::mistakes:
      break;
  }
  return question.mistakes;
}

}  // namespace afterword::workspace
