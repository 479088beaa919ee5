// Practice: what to practise, one question at a time, how it went. What is under way is kept in the file as it goes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/screens/planned.h"
#include "workspace/practice.h"

namespace afterword::ui {

/// What the page of one question shows beside the session itself, worked out once for as long as nothing changes.
struct PractisedQuestion {
  std::optional<workspace::QuestionPractice> known;
  std::optional<std::array<workspace::NextDue, 5>> next;  ///< by rating, from 1
  std::vector<workspace::Workspace::AskedBefore> asked;   ///< newest first
};

/// What the start page offers.
struct PracticeOffers {
  std::vector<workspace::PracticeChoice> choices;
  int due = 0, weak = 0;
  workspace::PracticeFigures figures;
  bool complete = true;  ///< false: some of it is still being worked out
};

/// A session whose questions are being chosen.
struct PracticeChosen {
  domain::PracticeFor what;
  int limit = 0;
  std::uint64_t seed = 0;
  int drawn_in = 0;  ///< the frame in which it was waited for last
};

struct PracticeView {
  std::optional<domain::PracticeSession> session;
  std::optional<PracticeChosen> chosen_session;
  std::string kept;            ///< the text that the session was read from, or kept as
  std::uint64_t followed = 0;  ///< the revision at which the session last agreed with the undo history
  int drawn_in = -2;           ///< the frame in which a question was shown last
  std::int64_t ticked_ms = 0;  ///< up to when the clock has counted
  bool changed = false;        ///< the session is to be kept when the frame is drawn

  // What the page showed last: on a change the focus goes to where one goes on.
  int item = -1;
  domain::PracticePhase phase = domain::PracticePhase::predict;
  domain::ReviewMode mode = domain::ReviewMode::unset;
  int chosen = 0;         ///< the rating that Enter would give; 0: none yet
  int card = 0;           ///< the rating card that had the focus last
  bool changing = false;  ///< the best answer is being changed in place

  bool greeted = false;  ///< the start page has put its focus
  Kept<PracticeOffers> offers;
  Kept<std::optional<domain::Preparation>> ready;
  Kept<PractisedQuestion> question;
  Kept<workspace::SessionEnd> end;
};

std::span<const CommandRow> practice_commands();
/// In a session the question has the whole window.
bool practice_fills_window(const Route& route);

/// Route::step 0: what to practise, the preparation for Route::interview (none: the next one) above it. 1: the session
/// under way. With Route::question: that question, at once.
void draw_practice(Frame& f, PracticeView& view);

}  // namespace afterword::ui
