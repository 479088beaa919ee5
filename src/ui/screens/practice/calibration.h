// The field that shows how good guesses are: one rating across, the other upwards, the area of a disc how often.
#pragma once

#include <array>
#include <string_view>

#include "domain/calibration.h"
#include "ui/frame.h"

namespace afterword::ui {

/// The words at the edges of the field.
struct CalibrationWords {
  std::string_view across;               ///< "my rating"
  std::string_view top, middle, bottom;  ///< "took it well", "no sign", "took it badly"
};
/// Five by five cells in `at.w`, the words at the left included; returns its height.
float calibration_field(Frame& f, Place at, const std::array<std::array<int, 5>, 5>& counts,
                        const CalibrationWords& words);

/// A heading that is the finding, the field, and the sentence that says what it means; where there is too little to
/// say anything, only how much is missing. Returns its height.
float calibration_figure(Frame& f, Place at, std::string_view heading, const domain::Calibration& calibration,
                         const CalibrationWords& words);

}  // namespace afterword::ui
