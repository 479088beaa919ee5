// Tells tests of the real window what it shows, so that they poll instead of sleeping.
#pragma once

#include <optional>
#include <string>

namespace afterword::ui {
class Shell;
}
namespace afterword::workspace {
class Workspace;
}

namespace afterword::main_app {

/// With AFTERWORD_TEST_STATUS=FILE in the environment, FILE is replaced in one go after the first frame and whenever
/// the window has come to rest, by one line of JSON:
///   {"frame": 12, "page": "debrief", "step": 3, "focused": "debrief/recall/page", "save": "saved", "scale": 1,
///    "widgets": {"rail/find": {"rect": [16, 72, 232, 112], "label": "Find or do", "state": ""}, …}}
/// `frame` grows with every frame; rectangles are left, top, right, bottom of what can be seen, in pixels.
class TestStatus {
 public:
  static std::optional<TestStatus> from_environment();
  void write(long frame, const ui::Shell& shell, const workspace::Workspace& workspace) const;

 private:
  explicit TestStatus(std::string file) : file_(std::move(file)) {}
  std::string file_;
};

}  // namespace afterword::main_app
