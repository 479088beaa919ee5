#include "main/notices.h"

#include <set>
#include <sstream>
#include <string>

#include "domain/step_notices.h"
#include "domain/text.h"
#include "ui/preferences.h"
#include "ui/screens/planned.h"

namespace afterword::main_app {

namespace {

constexpr std::int64_t minute_ms = 60'000;

bool wanted(const workspace::Workspace& workspace) { return workspace.preference(ui::preference::notices) == "on"; }

std::set<std::string> lines_of(const std::string& text) {
  std::set<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.insert(line);
  return lines;
}

std::string joined(const std::set<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace

void PlanNotices::look(workspace::Workspace& workspace) {
  if (!wanted(workspace)) return;
  const domain::Time now = workspace.now();
  if (seen_ == workspace.revision() && minute_ == now.utc_ms / minute_ms) return;
  seen_ = workspace.revision();
  minute_ = now.utc_ms / minute_ms;
  const std::set<std::string> told = lines_of(workspace.preference(ui::preference::notices_told).value_or(""));
  std::vector<domain::PlannedStep> plan;
  for (const domain::PlannedStep& step : workspace.plan())
    if (domain::is_recent(step, now)) plan.push_back(step);
  const domain::StepNotices notices = domain::step_notices(plan, told);
  if (notices.told != told) workspace.set_preference(ui::preference::notices_told, joined(notices.told));
  if (notices.news.empty()) return;
  if (notices.news.size() == 1) {
    const domain::PlannedStep& step = *notices.news.front();
    return notices_.show(ui::step_line(workspace, step), step.why);
  }
  std::string text;
  constexpr std::size_t most = 4;
  for (std::size_t i = 0; i < notices.news.size() && i < most; ++i)
    text += (i == 0 ? "" : "\n") + ui::step_line(workspace, *notices.news[i]);
  if (notices.news.size() > most) text += "\n…";
  notices_.show(domain::counted(notices.news.size(), "follow-up is open", "follow-ups are open"), text);
}

std::optional<double> PlanNotices::next(const workspace::Workspace& workspace) const {
  if (!wanted(workspace)) return std::nullopt;
  const domain::Time now = workspace.now();
  const domain::Time then = domain::next_change(workspace.plan(), now);
  return std::max(1.0, static_cast<double>(then.utc_ms - now.utc_ms) / 1000 + 0.5);
}

}  // namespace afterword::main_app
