// The nine steps of a debrief. The debrief's frame (debrief.cpp) draws rail, ruler and foot bar and calls one of these.
#pragma once

#include <string>
#include <vector>

#include "domain/debrief.h"
#include "ui/frame.h"
#include "ui/layout.h"

namespace afterword::ui {

/// What every step reads: the records of this debrief, looked up once a frame, and the page to draw on.
struct StepContext {
  Frame& f;
  const domain::Interview& interview;
  const domain::Opportunity* opportunity;     ///< never nullptr in practice: every interview has one
  std::vector<const domain::Person*> people;  ///< those who attended, in their order
  const Page& page;
  Margin& margin;
  domain::Date today;  ///< the interview's date, for "by Friday"
  int offset_min = 0;  ///< the interview's zone
  /// The first frame after the route changed: f.route.focus may name a widget that must first be opened.
  bool arrived = false;
  /// The first frame on this step, and nobody said where the focus is to go: the step may choose.
  bool entered = false;
};

/// What the frame's foot bar shows for a step.
struct StepFoot {
  std::string words = {};        ///< at the left: "12 lines. 5 have their place, 5 are guesses, 2 stay notes."
  std::string primary = {};      ///< label of the primary button (Ctrl Enter): "To the questions", "Next question"
  std::string left = {};         ///< under the ruler instead of "You came out 26 minutes ago": "Question 8 of 10"
  std::vector<Chord> keys = {};  ///< shown before the words, which say what these keys do
};

/// A step: `draw` fills the page (the path scope "debrief/<name>" is open), `next` does what Ctrl+Enter means within
/// the step and says whether it was used up there (else the frame goes to the next step).
struct WhereView {
  bool own_round = false;  ///< the round is said in the user's own word
};
StepFoot draw_where(StepContext& c, WhereView& view);

struct WhoView;  // who.h
StepFoot draw_who(StepContext& c, WhoView& view);
bool next_who(StepContext& c, WhoView& view);  ///< takes in names that still stand in a line

struct RecallView;  // recall.h
StepFoot draw_recall(StepContext& c, RecallView& view);
bool next_recall(StepContext& c, RecallView& view);

struct QuestionsView;  // questions.h
/// Has its list at the left (PageShape::beside_list); the frame shrinks its rail for it.
StepFoot draw_questions(StepContext& c, QuestionsView& view);
bool next_questions(StepContext& c, QuestionsView& view);

struct ConcernsView;  // concerns.h
StepFoot draw_concerns(StepContext& c, ConcernsView& view);

struct PersonalView;  // personal.h
StepFoot draw_personal(StepContext& c, PersonalView& view);

struct DocumentsView;  // documents.h
StepFoot draw_documents(StepContext& c, DocumentsView& view);

struct NextView;  // next.h
StepFoot draw_next(StepContext& c, NextView& view);

struct ReviewView;  // review.h
StepFoot draw_review(StepContext& c, ReviewView& view);
bool next_review(StepContext& c, ReviewView& view);  ///< finishes the debrief

/// Names of the steps in paths, from step 1: where, who, recall, questions, concerns, personal, documents, next,
/// review.
std::string_view step_path(domain::Step step);

}  // namespace afterword::ui
