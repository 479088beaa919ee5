// Where each missing thing is mended: the page, the step and the widget that a domain::Lack leads to.
#pragma once

#include <vector>

#include "domain/debrief.h"
#include "domain/plan_index.h"
#include "ui/route.h"

namespace afterword::ui {

/// The step of the debrief with the focus on the field that is missing.
Route lack_route(const domain::Interview& interview, const domain::Lack& lack);

/// The plan has a step of its own for it: a person who cannot be reached is listed once, with its date.
bool planned_already(const domain::Interview& interview, const domain::Lack& lack,
                     const std::vector<const domain::PlannedStep*>& plan);

}  // namespace afterword::ui
