// One interview to read: its stage and outcome, and the whole debrief.
#pragma once

#include <vector>

#include "domain/plan.h"
#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/screens/planned.h"
#include "ui/screens/reading.h"

namespace afterword::ui {

struct InterviewPageView {
  Kept<std::vector<domain::PlannedStep>> plan;
};

void draw_interview_page(Frame& f, InterviewPageView& view, const domain::Interview& interview);

/// What follows from a rejection; returns where the column goes on.
float draw_rejection(Frame& f, const Page& p, const domain::Interview& interview,
                     const std::vector<domain::PlannedStep>& plan, float y);

/// The debrief's parts, in the order of its steps; each leads back to where it was written.
void read_debrief(Frame& f, Reading& r, const domain::Interview& interview);
/// What comes after the talk: documents, next steps, the closing, what never came up, what was learned.
void read_afterwards(Frame& f, Reading& r, const domain::Interview& interview);

}  // namespace afterword::ui
