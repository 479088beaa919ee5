// The nurse's interview from the shared samples, without what steps 4 to 6 of its debrief hold: to be entered again.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "support/catch.h"
#include "support/shell_harness.h"

namespace afterword::test {

struct NurseDebrief {
  domain::InterviewId interview;
  domain::Interview recorded;            ///< as the sample has it
  std::vector<domain::Person> attended;  ///< likewise, in their order
};

/// Reads the sample and takes out its questions, concerns, personal details and what people cared about. Nothing where
/// the samples are missing.
inline std::optional<NurseDebrief> nurse_taken_apart(ShellHarness& app) {
  const std::filesystem::path path = AFTERWORD_SOURCE_DIR "/../shared/samples/nurse-panel.json";
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  auto& workspace = app.workspace();
  REQUIRE(workspace.import_json(bytes, "nurse-panel.json"));
  NurseDebrief nurse;
  nurse.interview = workspace.interview_by_ref("nurse-i1");
  nurse.recorded = *workspace.interview(nurse.interview);
  for (const auto& attendee : nurse.recorded.people) nurse.attended.push_back(*workspace.person(attendee.person));
  const auto take_out = [&](domain::Noun noun, std::int64_t row) {
    REQUIRE(workspace.carry_out(workspace::Remove{noun, row}));
  };
  for (const auto& asked : nurse.recorded.asked) take_out(domain::Noun::asked, asked.id.value);
  for (const auto& concern : nurse.recorded.concerns) take_out(domain::Noun::concern, concern.id.value);
  for (const auto& person : nurse.attended) {
    for (const auto& detail : person.details) take_out(domain::Noun::detail, detail.id.value);
    for (const auto& care : person.cares_about) take_out(domain::Noun::cared_about, care.id.value);
  }
  return nurse;
}

/// Opens a step of the debrief of an interview.
inline void open_step(ShellHarness& app, domain::InterviewId interview, domain::Step step) {
  app.go({.page = ui::PageId::debrief, .interview = interview, .step = static_cast<int>(step)});
}

/// The place of a person among those who attended, as their chip's name.
inline std::string chip_of(const NurseDebrief& nurse, domain::PersonId person) {
  for (std::size_t i = 0; i < nurse.attended.size(); ++i) {
    if (nurse.attended[i].id == person) return std::to_string(i);
  }
  FAIL("nobody there has that id");
  return {};
}

/// A fresh interview with these people, for small tests.
inline domain::InterviewId new_interview(ShellHarness& app, const std::vector<std::string>& people) {
  auto& workspace = app.workspace();
  workspace::StartDebrief start;
  start.opportunity = domain::OpportunityId{workspace.new_id()};
  start.interview = domain::InterviewId{workspace.new_id()};
  start.ends = *domain::parse_time("2026-04-23T11:25:00+01:00");
  REQUIRE(workspace.carry_out(start));
  for (const auto& name : people) {
    workspace::MeetPerson met;
    met.person = domain::PersonId{workspace.new_id()};
    met.attendee = domain::AttendeeId{workspace.new_id()};
    met.interview = start.interview;
    met.name = name;
    REQUIRE(workspace.carry_out(met));
  }
  return start.interview;
}

}  // namespace afterword::test
