// What one turn of an interviewer's asks, and whether it opens a subject or follows one up.
#pragma once

#include <set>
#include <string>

#include "domain/stem.h"
#include "domain/transcript/conversation.h"

namespace afterword::domain {

/// The words of the last answer that carry a topic, as far as a follow-up may take them up.
class Topic {
 public:
  void add(const Turn& turn);
  void clear() { stems_.clear(), unfinished_ = false; }
  /// The user was still speaking.
  bool unfinished() const { return unfinished_; }
  /// How many of the sentence's topic words the answer held.
  std::size_t taken_up(const Sentence& sentence) const;
  bool knows(const std::string& word) const { return stems_.contains(stem_(word)); }

 private:
  Stemmer stem_;
  std::set<std::string> stems_;
  bool unfinished_ = false;
};

struct AskedInTurn {
  enum class Kind {
    nothing,
    small_talk,
    weak,  ///< a question that may be small talk while nothing else was asked yet
    probe,
    question,
    invitation
  } kind = Kind::nothing;
  std::string text;
  double at = no_time;
};

/// `topic`: of the answer that went before; `spoken_to`: the user's name; `first`: nothing was asked yet.
AskedInTurn asked_in(const Turn& turn, const Topic& topic, std::string_view spoken_to, bool first);

/// Whether the user only asks back: "Sorry, is that with a score that's triggering?"
bool only_asks(const Turn& turn);

}  // namespace afterword::domain
