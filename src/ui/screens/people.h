// The People page: everybody met at the left, the one chosen beside it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/screens/person_page.h"

namespace afterword::ui {

struct PeopleView {
  std::string search;
  domain::PersonId shown;
  domain::PersonId arrived;  ///< the route's person, once it was followed

  // The list, kept while nothing changes: numbers of Workspace::people().
  std::vector<std::size_t> list;
  std::string listed_search;
  std::uint64_t listed_revision = 0;
  bool listed = false;

  PersonPageView page;
};

/// The commands of this page, for the command table.
std::span<const CommandRow> people_commands();
void draw_people(Frame& f, PeopleView& view);

}  // namespace afterword::ui
