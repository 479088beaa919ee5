// The words by which an unprefixed line of free recall is guessed; how they are weighed stands in recall_cues.cpp.
#pragma once

#include <span>
#include <string_view>

#include "domain/records.h"

namespace afterword::domain {

struct RecallCue {
  RecallKind kind;
  double weight;             ///< how likely the cue alone makes the kind, 0 … 1
  std::string_view phrases;  ///< as RecallLine::has reads them
};

std::span<const RecallCue> recall_cues();

}  // namespace afterword::domain
