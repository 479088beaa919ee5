// Knowing doubles among many questions: each text is compared with the few that hold every word of it that tells.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/match.h"

namespace afterword::domain {

class Doubles {
 public:
  /// Gives a question that was added, by the number it was added under, with every wording.
  using Fetch = std::function<KnownQuestion(std::size_t number)>;
  explicit Doubles(Fetch fetch) : fetch_(std::move(fetch)) {}

  /// Wordings of one question; numbers must not fall.
  void add(std::size_t number, const MatchText& wording);
  /// The question that match_question would call the same, of those that were added; nothing where there is none. A
  /// slip of the finger is put up with in one word at most.
  std::optional<std::size_t> same_as(const MatchText& text) const;

 private:
  std::vector<std::size_t> candidates(const MatchText& text) const;

  Fetch fetch_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> with_;  // by term: the questions that hold it, in order
  std::size_t questions_ = 0;
  std::optional<std::size_t> last_;
};

}  // namespace afterword::domain
