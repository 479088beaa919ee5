// One person: how they are called and reached, to be edited in place, and everything recorded of them.
#pragma once

#include <vector>

#include "domain/debrief.h"
#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/screens/planned.h"
#include "ui/screens/reading.h"
#include "workspace/workspace.h"

namespace afterword::ui {

/// What the interviews say about a person.
struct PersonRecord {
  std::vector<domain::InterviewId> met;  ///< newest first
  std::vector<domain::Lack> lacks;       ///< of their own, by the newest one
};

struct PersonPageView {
  Kept<PersonRecord> record;
};

void draw_person_page(Frame& f, PersonPageView& view, const Page& p, const domain::Person& person);

/// Name, title, contact: the part that is edited; returns where the column goes on.
float draw_contact(Frame& f, const Page& p, const domain::Person& person, const std::vector<domain::Lack>& lacks,
                   float y);
/// What they care about and told, what worried them, what they asked, where they were met.
void read_person(Frame& f, Reading& r, const domain::Person& person, const std::vector<domain::InterviewId>& met);

}  // namespace afterword::ui
