// The pages of a session, one function each.
#pragma once

#include "ui/screens/practice/session.h"

namespace afterword::ui {

// Both take their keys first. False: a key led to another page, and nothing of this one was drawn.

/// The guess, then the answer: aloud against the clock, in writing, or in one's head.
bool draw_practice_question(PracticeContext& c);
/// What was said beside the best answer, the checklist, and the rating.
bool draw_practice_reveal(PracticeContext& c);

/// How the session went.
void draw_practice_end(Frame& f, PracticeView& view);
/// What to practise.
void draw_practice_start(Frame& f, PracticeView& view);

// The parts of the comparison; each returns the y below it.

/// At the left: the time it took, what was said, and how it went the last time somebody asked.
float draw_what_was_said(PracticeContext& c, Place at);
/// At the right: the best answer, which can be changed in place, the checklist, and what often goes wrong.
float draw_best_answer(PracticeContext& c, Place at);
/// The five cards, `at.w` wide; the chosen one is what Enter gives.
constexpr float practice_cards_height = 124;
void draw_rating_cards(PracticeContext& c, Place at);

}  // namespace afterword::ui
