// What reading a list of questions would do: each row is new, known, there before in the same file, or likely a double.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "exchange/interchange.h"
#include "exchange/question_list.h"
#include "store/records.h"

namespace afterword::workspace {

constexpr std::size_t no_row = ~std::size_t{0};

struct PlannedQuestion {
  enum class Fate { fresh, fills, known, repeated } fate = Fate::fresh;
  domain::QuestionId question;  ///< fills, known: the bank's; fresh: the one that it is likely a double of, if any
  std::size_t row = no_row;     ///< repeated: the row that it repeats; fresh: one that it is likely a double of, if any
  std::string like;             ///< fresh: the wording of that
  bool by_ref = false;          ///< known by its id, not by its words
  domain::Category looks_like{};  ///< fresh, without a category: the one it looks like, where that is asked for
};

/// One for each question of the list. `categories`: what has none is to be given the one that it looks like.
std::vector<PlannedQuestion> plan_list(store::Connection& connection, const exchange::IdSpace& ids,
                                       const exchange::QuestionList& list, bool categories,
                                       const std::function<bool()>& given_up = {});

/// A question with what it lacks and the file has. `all`: tags and wordings, too.
domain::Question gained(domain::Question now, const domain::Question& file, bool all);

}  // namespace afterword::workspace
