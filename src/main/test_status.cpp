#include "main/test_status.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "ui/screens/list.h"
#include "ui/shell.h"

namespace afterword::main_app {

namespace {

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c));
      out += code;
    } else {
      out += c;
    }
  }
  return out + "\"";
}

const char* save_word(workspace::SaveState::Kind kind) {
  switch (kind) {
    case workspace::SaveState::Kind::saved:
      return "saved";
    case workspace::SaveState::Kind::saving:
      return "saving";
    case workspace::SaveState::Kind::failed:
      break;
  }
  return "failed";
}

}  // namespace

std::optional<TestStatus> TestStatus::from_environment() {
  const char* const file = std::getenv("AFTERWORD_TEST_STATUS");
  if (file == nullptr || *file == 0) return std::nullopt;
  return TestStatus(file);
}

void TestStatus::write(long frame, const ui::Shell& shell, const workspace::Workspace& workspace) const {
  std::ostringstream out;
  const float s = shell.scale();
  out << "{\"frame\": " << frame << ", \"page\": " << quoted(std::string(ui::screen(shell.route().page).name))
      << ", \"step\": " << shell.route().step << ", \"focused\": " << quoted(shell.focused())
      << ", \"save\": " << quoted(save_word(workspace.save_state().kind)) << ", \"scale\": " << s << ", \"widgets\": {";
  const char* comma = "";
  for (const ui::WidgetRecord& w : shell.widgets().all()) {
    const ui::Rect& r = w.visible;
    out << comma << quoted(w.path) << ": {\"rect\": [" << r.x * s << ", " << r.y * s << ", " << r.right() * s << ", "
        << r.bottom() * s << "], \"label\": " << quoted(w.label) << ", \"state\": " << quoted(w.state) << "}";
    comma = ", ";
  }
  out << "}}\n";
  const std::string fresh = file_ + ".new";
  {
    std::ofstream file(fresh, std::ios::binary);
    file << out.str();
  }
  std::rename(fresh.c_str(), file_.c_str());
}

}  // namespace afterword::main_app
