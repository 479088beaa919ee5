// Where people are mentioned: at which interviews, in which letters and steps, and under which names.
#pragma once

#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::store {

class Connection;

/// Where they were there, asked something or voiced a concern.
std::vector<domain::InterviewId> interviews_with(Connection& connection, domain::PersonId person);
/// Everybody who was there, is said to have asked or worried, or of whom something was noted there.
std::vector<domain::PersonId> people_named_at(Connection& connection, domain::InterviewId interview);
std::vector<domain::InterviewId> interviews_of(Connection& connection, domain::OpportunityId opportunity);
std::vector<domain::NoteId> notes_to(Connection& connection, domain::PersonId person);
std::vector<domain::TaskId> tasks_for(Connection& connection, domain::PersonId person);

struct PersonNames {
  domain::PersonId id;
  std::string name, pronounced, other_names;
};
/// Everybody's, in no particular order.
std::vector<PersonNames> person_names(Connection& connection);

}  // namespace afterword::store
