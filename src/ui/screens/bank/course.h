// How a question's ratings went over time: the chart on its page, and the little line beside it in a list.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "workspace/bank.h"

namespace afterword::ui {

using Rated = workspace::QuestionRow::Rated;

/// The next interview, as a line in the chart.
struct Ahead {
  domain::Time at;
  std::string words;  ///< "Tue 28, Hillside"
};

/// Where each point of a chart stands, from 0 to `w`: by time, but never closer than can be told apart. The last place
/// is that of `ahead`, where there is one.
std::vector<float> places_in_time(std::span<const Rated> course, const Ahead* ahead, float w);

/// Heading, legend, grid, points and dates; `course` is oldest first and not empty. Returns its height.
float draw_course(Frame& f, Place at, std::span<const Rated> course, const Ahead* ahead);

/// The latest ratings as a line of 72 × 20, its right end at `right`.
void course_glyph(Frame& f, float right, float y, std::span<const Rated> course);

}  // namespace afterword::ui
