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
  /// The question that match_question would call the same, of those that were added before; nothing where there is
  /// none. A slip of the finger is put up with in one word at most. Then adds `text` itself.
  std::optional<std::size_t> same_as_before(std::size_t number, const MatchText& text);

 private:
  using Numbers = std::vector<std::uint32_t>;
  /// A term of a text, and the questions that hold it, in order.
  struct Held {
    const MatchTerm* term;
    Numbers* numbers;
  };
  std::vector<Held> held(const MatchText& text);
  static std::vector<std::size_t> candidates(const std::vector<Held>& held);
  std::optional<std::size_t> same_of(const MatchText& text, const std::vector<Held>& held) const;
  void add(std::size_t number, const std::vector<Held>& held);

  Fetch fetch_;
  std::unordered_map<std::string, Numbers> with_;  // by term
  std::size_t questions_ = 0;
  std::optional<std::size_t> last_;
};

}  // namespace afterword::domain
