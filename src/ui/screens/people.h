// The People page.
#pragma once

#include <span>

#include "ui/frame.h"

namespace afterword::ui {

struct PeopleView {};

/// The commands of this page, for the command table.
std::span<const CommandRow> people_commands();
void draw_people(Frame& f, PeopleView& view);

}  // namespace afterword::ui
