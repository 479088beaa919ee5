// Tells of steps of the plan on the desktop, where the user wants it: each once, as soon as it can be done.
#pragma once

#include <cstdint>

#include "platform/notice.h"
#include "workspace/workspace.h"

namespace afterword::main_app {

class PlanNotices {
 public:
  /// Looks at the plan where it or the minute has changed since the last time.
  void look(workspace::Workspace& workspace);
  /// Seconds until it is worth looking again without anything else happening; nothing while nobody wants notices.
  std::optional<double> next(const workspace::Workspace& workspace) const;

 private:
  platform::Notices notices_;
  std::uint64_t seen_ = 0;
  std::int64_t minute_ = 0;
};

}  // namespace afterword::main_app
