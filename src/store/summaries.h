// One line each for lists of interviews and people, and every time that a bank's question was asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::store {

class Connection;

struct InterviewSummary {
  domain::InterviewId id;
  domain::OpportunityId opportunity;
  std::string company, role;
  domain::Stage stage = domain::Stage::unset;
  std::string round;
  domain::Format format = domain::Format::unset;
  std::optional<domain::Time> starts, ends, debriefed;
  int step = 1, asked = 0, rated = 0, concerns = 0, people = 0;
  bool written = false;  ///< anything but questions, concerns and people
};
/// In no particular order.
std::vector<InterviewSummary> interview_summaries(Connection& connection);
std::optional<InterviewSummary> summary(Connection& connection, domain::InterviewId id);

struct PersonSummary {
  domain::PersonId id;
  std::string name, title, company;
  domain::Role role = domain::Role::unset;
  bool has_email = false, has_address = false;
  int interviews = 0, details = 0, cares = 0, concerns = 0;
};
/// In no particular order.
std::vector<PersonSummary> person_summaries(Connection& connection);
std::optional<PersonSummary> summary(Connection& connection, domain::PersonId id);

struct TimeAsked {
  domain::Asked asked;
  domain::InterviewId interview;
  std::string company;
  std::optional<domain::Time> at;
};
/// Newest first.
std::vector<TimeAsked> times_asked(Connection& connection, domain::QuestionId question);

}  // namespace afterword::store
