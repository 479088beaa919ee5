// Insights: what the answers, the worries and the search say so far, each drawn with the sentence that it comes to.
#pragma once

#include <optional>
#include <span>

#include "domain/insights.h"
#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/screens/practice/practice.h"

namespace afterword::ui {

struct InsightsView {
  bool greeted = false;
};

/// The commands of this page, for the command table.
std::span<const CommandRow> insights_commands();
void draw_insights(Frame& f, InsightsView& view, PracticeView& practice);

// The findings, each at a place; they return where the page goes on below.

/// The finding, and what is read from it; below it how to read the drawing, where there is one.
float finding_head(Frame& f, const Place& at, const domain::InsightHead& head, std::string_view reading);
/// `wanted`: the kind whose row was pressed.
float draw_ratings(Frame& f, const Place& at, const domain::RatingsInsight& ratings,
                   std::optional<domain::Category>& wanted);
float draw_worries(Frame& f, const Place& at, const domain::ConcernsInsight& concerns);
float draw_stories(Frame& f, const Place& at, const domain::StoriesInsight& stories);
float draw_response(Frame& f, const Place& at, const domain::ResponseInsight& response);

}  // namespace afterword::ui
