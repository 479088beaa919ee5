// Every answer to a question that was really given, and every practice of it, newest first.
#pragma once

#include "ui/layout.h"
#include "ui/screens/bank/bank.h"

namespace afterword::ui {

/// When, to whom, what was said, how it was rated and received; returns where the column goes on.
float draw_answers(Frame& f, QuestionPageView& view, const Page& p, const ScrollArea& scroll,
                   const domain::Question& question, float y);

}  // namespace afterword::ui
