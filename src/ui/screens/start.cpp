// The edits that begin an interview, and their commands.
#include "ui/screens/start.h"

#include <array>

#include "domain/debrief.h"

namespace afterword::ui {

namespace {

constexpr std::array<CommandRow, 2> start_rows{{
    {"start.write", "Write down an interview", ctrl(Key::n), "Begins with free recall: order and spelling can wait"},
    {"start.coming", "Put in an interview to come", {}, "Its company and its day; it waits on Today"},
}};

}  // namespace

std::span<const CommandRow> start_commands() { return start_rows; }

void follow_start_commands(Frame& f) {
  if (f.command("start.write")) write_it_down(f);
  if (f.command("start.coming")) put_in_coming(f);
}

void write_it_down(Frame& f) {
  const domain::OpportunityId opportunity{f.new_id()};
  const domain::InterviewId interview{f.new_id()};
  f.out.edit(workspace::StartDebrief{opportunity, interview, {}, f.now});
  f.out.go({.page = PageId::debrief, .interview = interview, .step = static_cast<int>(domain::Step::recall)});
}

void put_in_coming(Frame& f, domain::OpportunityId opportunity) {
  std::vector<workspace::Edit> edits;
  if (!opportunity) {
    opportunity = domain::OpportunityId{f.new_id()};
    edits.emplace_back(workspace::AddOpportunity{opportunity, {}, {}});
  }
  const domain::InterviewId interview{f.new_id()};
  const domain::Date tomorrow = domain::date_of(f.now) + std::chrono::days{1};
  edits.emplace_back(
      workspace::AddInterview{interview, opportunity, domain::at(tomorrow, 10 * 60, f.now.offset_min), {}});
  f.out.together("Add interview", std::move(edits));
  f.out.go({.page = PageId::debrief, .interview = interview, .step = 1, .focus = "debrief/where/company"});
}

}  // namespace afterword::ui
