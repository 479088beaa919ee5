// Xvfb, openbox, xdotool, xclip and import, started as programs; the window's state is read from its status file.
#include "window/real_window.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace afterword::tests {
namespace {

using Clock = std::chrono::steady_clock;

int start(const std::vector<std::string>& arguments,
          const std::vector<std::pair<std::string, std::string>>& environment, int keep_open = -1, bool quiet = true) {
  std::vector<char*> argv;
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const int child = fork();
  if (child != 0) return child;
  for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
  if (const int null = open("/dev/null", O_RDWR); null >= 0) {
    dup2(null, 0);
    if (quiet) {
      dup2(null, 1);
      dup2(null, 2);
    }
  }
  if (keep_open >= 0) fcntl(keep_open, F_SETFD, 0);
  execvp(argv[0], argv.data());
  _exit(127);
}

int wait_for_end(int process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void end(int process) {
  if (process <= 0) return;
  ::kill(process, SIGTERM);
  wait_for_end(process);
}

}  // namespace

int run_program(const std::vector<std::string>& arguments, std::string* output, std::string_view input) {
  int in[2], out[2];
  if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) return 127;
  std::vector<char*> argv;
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const int child = fork();
  if (child == 0) {
    dup2(in[0], 0);
    if (output) dup2(out[1], 1);
    execvp(argv[0], argv.data());
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  for (std::size_t done = 0; done < input.size();) {
    const auto n = write(in[1], input.data() + done, input.size() - done);
    if (n <= 0) break;
    done += static_cast<std::size_t>(n);
  }
  close(in[1]);
  char buffer[4096];
  for (ssize_t n; output && (n = read(out[0], buffer, sizeof buffer)) > 0;)
    output->append(buffer, static_cast<std::size_t>(n));
  close(out[0]);
  return wait_for_end(child);
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "afterword-test-XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder can be made");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

Display::Display(int width, int height) {
  int ready[2];
  if (pipe2(ready, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  server_ = start({"Xvfb", "-displayfd", std::to_string(ready[1]), "-screen", "0",
                   std::to_string(width) + "x" + std::to_string(height) + "x24", "-nolisten", "tcp"},
                  {}, ready[1]);
  close(ready[1]);
  // The server writes its number and then a line end; it dies when nobody reads the second.
  std::string number;
  pollfd wait{ready[0], POLLIN, 0};
  for (char c = 0; c != '\n' && poll(&wait, 1, 20'000) > 0 && read(ready[0], &c, 1) == 1;) number += c;
  close(ready[0]);
  const bool started = !number.empty() && number.back() == '\n';
  if (!started) throw std::runtime_error("Xvfb did not start");
  name_ = ":" + number.substr(0, number.size() - 1);
  manager_ = start({"openbox", "--sm-disable"}, {{"DISPLAY", name_}});
  // A window that comes while the manager is still starting may never be shown. When it is ready it says so.
  const auto deadline = Clock::now() + 20s;
  for (std::string said; said.find("window id") == std::string::npos && Clock::now() < deadline;) {
    std::this_thread::sleep_for(20ms);
    said.clear();
    run_program({"env", "DISPLAY=" + name_, "xprop", "-root", "_NET_SUPPORTING_WM_CHECK"}, &said);
  }
}

Display::~Display() {
  end(manager_);
  end(server_);
}

RealWindow::RealWindow(const Display& display, const fs::path& data, std::vector<std::string> more)
    : display_(display.name()), status_file_(folder_.path() / "status.json") {
  std::vector<std::string> arguments{AFTERWORD_BINARY, "--data", data.string()};
  arguments.insert(arguments.end(), more.begin(), more.end());
  process_ = start(arguments, {{"DISPLAY", display_}, {"AFTERWORD_TEST_STATUS", status_file_.string()}}, -1, false);
  if (!wait_until([](const nlohmann::json& s) { return s.value("frame", 0L) > 0; }, 30))
    throw std::runtime_error("the window did not draw a frame");
}

RealWindow::~RealWindow() {
  if (process_ > 0) kill();
}

void RealWindow::xdotool(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), {"env", "DISPLAY=" + display_, "xdotool"});
  if (run_program(arguments) != 0) throw std::runtime_error("xdotool failed: " + arguments[3]);
}

nlohmann::json RealWindow::status() const {
  std::ifstream in(status_file_);
  auto status = nlohmann::json::parse(in, nullptr, false);
  return status.is_object() ? status : nlohmann::json::object();
}

long RealWindow::frame() const { return status().value("frame", 0L); }

std::string RealWindow::focused() const { return status().value("focused", std::string()); }

bool RealWindow::has(const std::string& path) const {
  const auto now = status();
  return now.contains("widgets") && now["widgets"].contains(path);
}

bool RealWindow::wait_until(const std::function<bool(const nlohmann::json&)>& holds, double seconds) const {
  const auto deadline = Clock::now() + std::chrono::duration<double>(seconds);
  while (Clock::now() < deadline) {
    if (holds(status())) return true;
    std::this_thread::sleep_for(15ms);
  }
  return false;
}

bool RealWindow::wait_for_focus(const std::string& path, double seconds) const {
  return wait_until([&](const nlohmann::json& s) { return s.value("focused", std::string()) == path; }, seconds);
}

bool RealWindow::wait_for(const std::string& path, double seconds) const {
  return wait_until([&](const nlohmann::json& s) { return s.contains("widgets") && s["widgets"].contains(path); },
                    seconds);
}

void RealWindow::key(const std::string& chord) {
  const long before = frame();
  xdotool({"key", "--clearmodifiers", chord});
  wait_until([&](const nlohmann::json& s) { return s.value("frame", 0L) > before; }, 0.6);
  std::this_thread::sleep_for(60ms);
}

void RealWindow::type(std::string_view text, int delay_ms) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t stop = std::min(text.find('\n', begin), text.size());
    if (stop > begin)
      xdotool({"type", "--delay", std::to_string(delay_ms), "--", std::string(text.substr(begin, stop - begin))});
    if (stop < text.size()) key("Return");
    begin = stop + 1;
  }
  std::this_thread::sleep_for(60ms);
}

void RealWindow::paste(std::string_view text) {
  if (run_program({"env", "DISPLAY=" + display_, "xclip", "-selection", "clipboard"}, nullptr, text) != 0)
    throw std::runtime_error("xclip failed");
  key("ctrl+v");
}

void RealWindow::act(std::vector<std::string> arguments) {
  const long before = frame();
  xdotool(std::move(arguments));
  wait_until([&](const nlohmann::json& s) { return s.value("frame", 0L) > before; }, 0.6);
  std::this_thread::sleep_for(60ms);
}

const std::string& RealWindow::window_id() {
  if (window_id_.empty()) {
    run_program({"env", "DISPLAY=" + display_, "xdotool", "search", "--pid", std::to_string(process_)}, &window_id_);
    window_id_ = window_id_.substr(0, window_id_.find('\n'));
  }
  return window_id_;
}

RealWindow::Pixel RealWindow::middle_of(const std::string& path) const {
  const auto now = status();
  if (!now.contains("widgets") || !now["widgets"].contains(path)) throw std::runtime_error("no widget " + path);
  const auto& r = now["widgets"][path]["rect"];
  return {static_cast<int>((r[0].get<double>() + r[2].get<double>()) / 2),
          static_cast<int>((r[1].get<double>() + r[3].get<double>()) / 2)};
}

void RealWindow::move_to(Pixel p) {
  xdotool({"mousemove", "--window", window_id(), std::to_string(p.x), std::to_string(p.y)});
}

void RealWindow::click(const std::string& path) {
  const Pixel p = middle_of(path);
  act({"mousemove", "--window", window_id(), std::to_string(p.x), std::to_string(p.y), "click", "1"});
}

void RealWindow::drag(const std::string& from, const std::string& to) {
  const Pixel a = middle_of(from), b = middle_of(to);
  move_to(a);
  act({"mousedown", "1"});
  constexpr int steps = 8;
  for (int i = 1; i <= steps; ++i) {
    move_to({a.x + (b.x - a.x) * i / steps, a.y + (b.y - a.y) * i / steps});
    std::this_thread::sleep_for(30ms);
  }
  act({"mouseup", "1"});
}

void RealWindow::wheel(int clicks) {
  move_to({500, 300});
  act({"click", "--repeat", std::to_string(std::abs(clicks)), "--delay", "15", clicks > 0 ? "5" : "4"});
}

void RealWindow::park_mouse() {
  move_to({2, 2});
  std::this_thread::sleep_for(60ms);
}

void RealWindow::resize(int width, int height) {
  act({"windowsize", "--sync", window_id(), std::to_string(width), std::to_string(height)});
  act({"windowmove", window_id(), "0", "0"});
}

bool RealWindow::walk_to(const std::string& path, const std::string& chord, int times) {
  for (int i = 0; i < times && focused() != path; ++i) key(chord);
  return focused() == path;
}

void RealWindow::screenshot(const std::string& name) const {
  const char* folder = std::getenv("AFTERWORD_SCREENSHOTS");
  if (!folder) return;
  fs::create_directories(folder);
  std::this_thread::sleep_for(150ms);
  run_program({"import", "-display", display_, "-window", "root", (fs::path(folder) / (name + ".png")).string()});
}

int RealWindow::quit() {
  xdotool({"key", "--clearmodifiers", "ctrl+q"});
  const int code = wait_for_end(process_);
  process_ = -1;
  return code;
}

void RealWindow::kill() {
  ::kill(process_, SIGKILL);
  wait_for_end(process_);
  process_ = -1;
}

bool at_step(const RealWindow& window, int step) {
  return window.wait_until([&](const nlohmann::json& status) {
    return status.value("page", "") == "debrief" && status.value("step", 0) == step;
  });
}

nlohmann::json exported(const std::filesystem::path& data) {
  std::string output;
  if (run_program({AFTERWORD_BINARY, "--data", data.string(), "export", "--format", "json"}, &output) != 0)
    throw std::runtime_error("the export failed");
  return nlohmann::json::parse(output);
}

}  // namespace afterword::tests
