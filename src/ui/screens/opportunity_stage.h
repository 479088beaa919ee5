// The stage and the outcome of an opportunity, as the pages of interviews and opportunities show and change them.
#pragma once

#include "ui/layout.h"

namespace afterword::ui {

/// One undoable step with a toast. Where a rejection is heard, its time is now until the user says otherwise (K3).
void change_stage(Frame& f, const domain::Opportunity& opportunity, domain::Stage to);
/// Chips of all stages; returns where the column goes on.
float draw_stage(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y);
/// What they said in the end, and when; nothing while it is open.
float draw_outcome(Frame& f, const Page& p, const domain::Opportunity& opportunity, float y);

}  // namespace afterword::ui
