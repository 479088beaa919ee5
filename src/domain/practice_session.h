// A practice session as a plain value: what is practised, how far it got, and the answer that is under way. Kept as
// text in a preference after every change, so that nothing is lost when the program is killed.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

/// The preference (Workspace::set_preference, Outbox::prefer) that holds the session; empty: none is under way.
constexpr std::string_view practice_session_preference = "practice.session";

enum class PracticeKind {
  due,          ///< what is due today
  weak,         ///< what went badly or is half forgotten, due or not
  category,     ///< one kind of question: `PracticeFor::category`
  opportunity,  ///< everything one company asked: `opportunity`
  interview,    ///< "what they asked me": `interview`
  likely,       ///< "what they are likely to come back to": `opportunity`
  prepare,      ///< today's part of the preparation for `interview`, which lies ahead
  mock,         ///< an interview from introduction to closing, for `opportunity` where there is one
  question      ///< one question: `question`
};

/// What a session is for. Only the members that `kind` names are set.
struct PracticeFor {
  PracticeKind kind = PracticeKind::due;
  Category category = Category::unset;
  OpportunityId opportunity;
  InterviewId interview;
  QuestionId question;
  friend bool operator==(const PracticeFor&, const PracticeFor&) = default;
};

enum class PracticePhase {
  predict,  ///< "How well will this one go?": the clock stands at 0
  answer,   ///< the clock runs, or is paused
  reveal    ///< the best answer and the checklist are shown; the rating is awaited
};

/// One question of a session, with the answer to it as far as it is given.
struct PracticeItem {
  QuestionId question;
  bool repeat = false;  ///< put at the end again because it was lost the first time
  PracticePhase phase = PracticePhase::predict;
  std::optional<int> predicted;  ///< 1 … 5
  ReviewMode mode = ReviewMode::spoken;
  double seconds = 0;               ///< on the clock when this was last kept
  bool paused = false;              ///< the clock stands; a session that is resumed after a kill should set this
  std::string typed;                ///< the answer in writing, where it is written
  std::vector<std::string> ticked;  ///< the points of the checklist that were made, in the question's words
  ReviewId review;                  ///< made at the reveal; AddReview::id when it is rated
  int rating = 0;                   ///< recorded under `review`, 1 … 5; 0: not rated, or taken back
  bool skipped = false;             ///< "Skip for today"
  friend bool operator==(const PracticeItem&, const PracticeItem&) = default;
};

struct PracticeSession {
  PracticeFor what;
  std::string title;  ///< "Due today", "for Hillside, Tuesday 28 April"
  Time begun;
  std::vector<PracticeItem> items;
  int at = 0;  ///< the current item; items.size(): the page at the end
  friend bool operator==(const PracticeSession&, const PracticeSession&) = default;
};

PracticeSession new_session(PracticeFor what, std::string title, const Time& now,
                            const std::vector<QuestionId>& questions);

bool at_end(const PracticeSession& session);
/// The item under way; nullptr at the end.
PracticeItem* current(PracticeSession& session);
const PracticeItem* current(const PracticeSession& session);

/// Shows the best answer of the current question. `review` is the id that its practice will be recorded under: kept
/// before the rating is given, so that a rating that was on disk when the program was killed is found again.
void reveal_current(PracticeSession& session, ReviewId review);
/// Notes that the current question was rated, and goes on to the next one that is neither rated nor skipped, or to the
/// end. A question that was lost (rated 1) comes once more, at the end. True: queue the edit AddReview with the same
/// id. False where the item was rated before (it is left as it is, and passed) or there is none.
bool rate_current(PracticeSession& session, ReviewId review, int rating);
/// Leaves the current question for today and goes on.
void skip_current(PracticeSession& session);
/// Says the current question again: back to the answer with the clock at 0. What was predicted stays.
void answer_again(PracticeSession& session);
/// Back to the item before, as it was left, to look at it or after its rating was taken back; false at the first.
bool go_back(PracticeSession& session);
/// Makes the session agree with what is recorded, after undo, redo or a kill: a rating that no longer exists is taken
/// off and its item is current again, at the reveal; one that exists is taken over and its item passed.
/// `recorded` says the rating of an item's `review` in the file, nothing where there is none. True where something
/// changed.
bool follow_reviews(PracticeSession& session, const std::function<std::optional<int>(const PracticeItem&)>& recorded);

struct SessionProgress {
  int items = 0;         ///< repeats included
  int done = 0;          ///< rated or skipped
  int minutes_left = 0;  ///< for what is open, at `minutes_each` minutes
};
SessionProgress progress(const PracticeSession& session, double minutes_each);

/// Text of one version of a format of our own, with a checksum. Ids, words and clock come back exactly.
std::string to_text(const PracticeSession& session);
/// Nothing for a text that is empty, garbled, cut off, of another version, or says what no session can be.
std::optional<PracticeSession> session_from_text(std::string_view text);

}  // namespace afterword::domain
