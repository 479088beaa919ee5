// What the tests of the pages share: samples read in, interviews made, the way to a widget as a user takes it.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "support/catch.h"
#include "support/shell_harness.h"

namespace afterword::test {

inline bool import_sample(ShellHarness& app, const std::string& name) {
  std::ifstream file(std::filesystem::path(AFTERWORD_SOURCE_DIR "/../shared/samples") / name, std::ios::binary);
  if (!file) {
    WARN("skipped: ../shared/samples/" + name + " is not here");
    return false;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  REQUIRE(app.workspace().import_json(bytes, name));
  app.settle();
  return true;
}

inline ui::Route route(ShellHarness& app) { return app.shell().route(); }

inline domain::Time time_of(std::string_view iso) { return *domain::parse_time(iso); }

struct Made {
  domain::OpportunityId opportunity;
  domain::InterviewId interview;
};

/// An interview with a company, ended at `ends`; nothing is written in its debrief.
inline Made make_interview(ShellHarness& app, const std::string& company, std::string_view ends) {
  auto& workspace = app.workspace();
  const Made made{domain::OpportunityId{workspace.new_id()}, domain::InterviewId{workspace.new_id()}};
  workspace::AddOpportunity opportunity;
  opportunity.id = made.opportunity;
  opportunity.company = company;
  REQUIRE(workspace.carry_out(opportunity));
  workspace::AddInterview interview;
  interview.id = made.interview;
  interview.opportunity = made.opportunity;
  interview.ends = time_of(ends);
  REQUIRE(workspace.carry_out(interview));
  app.settle();
  return made;
}

inline domain::PersonId meet(ShellHarness& app, domain::InterviewId interview, const std::string& name) {
  workspace::MeetPerson met;
  met.person = domain::PersonId{app.workspace().new_id()};
  met.attendee = domain::AttendeeId{app.workspace().new_id()};
  met.interview = interview;
  met.name = name;
  REQUIRE(app.workspace().carry_out(met));
  app.settle();
  return met.person;
}

inline const domain::Interview& interview(ShellHarness& app, domain::InterviewId id) {
  const domain::Interview* found = app.workspace().interview(id);
  REQUIRE(found != nullptr);
  return *found;
}

inline void finish(ShellHarness& app, domain::InterviewId id, std::string_view at) {
  REQUIRE(app.workspace().carry_out(workspace::FinishDebrief{id, time_of(at)}));
  app.settle();
}

/// The path of the first widget below `prefix` whose label contains `part`; empty when there is none.
inline std::string labelled(ShellHarness& app, const std::string& prefix, std::string_view part) {
  for (const std::string& path : app.paths(prefix)) {
    if (app.label(path).find(part) != std::string::npos) return path;
  }
  return {};
}

}  // namespace afterword::test
