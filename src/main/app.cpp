#include "main/app.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <future>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/files.h"
#include "main/hand_out.h"
#include "main/named_files.h"
#include "main/notices.h"
#include "main/test_status.h"
#include "platform/appearance.h"
#include "platform/fonts.h"
#include "platform/signals.h"
#include "platform/summons.h"
#include "platform/window.h"
#include "ui/fonts.h"
#include "ui/screens/planned.h"
#include "ui/shell.h"
#include "workspace/workspace.h"

namespace afterword::main_app {

namespace {

constexpr std::string_view place_key = "window.place";

bool is_set(const char* variable) {
  const char* const value = std::getenv(variable);
  return value != nullptr && *value != 0;
}

class SystemFonts final : public ui::FontSource {
 public:
  ui::FontFile face(std::string_view family, int weight) override {
    const auto found = platform::find_font(family, weight);
    return {found.path, found.index};
  }
  std::optional<ui::FontFile> face_with(char32_t character, std::string_view family, int weight) override {
    const auto found = platform::find_font_with(character, family, weight);
    if (!found) return std::nullopt;
    return ui::FontFile{found->path, found->index};
  }
};

class WindowClipboard final : public ui::Clipboard {
 public:
  explicit WindowClipboard(platform::Window& window) : window_(window) {}
  const char* get() override { return window_.clipboard(); }
  void set(const char* text) override { window_.set_clipboard(text); }

 private:
  platform::Window& window_;
};

// "1280 800 60 40 0": width, height, x, y, whether maximised.
std::string written(const platform::WindowPlace& p) {
  return std::to_string(p.width) + " " + std::to_string(p.height) + " " + std::to_string(p.x.value_or(0)) + " " +
         std::to_string(p.y.value_or(0)) + " " + (p.maximised ? "1" : "0");
}

std::optional<platform::WindowPlace> read_place(const std::optional<std::string>& kept) {
  if (!kept) return std::nullopt;
  std::vector<int> numbers;
  const char* at = kept->data();
  const char* const end = at + kept->size();
  while (at < end) {
    int value = 0;
    const auto [next, error] = std::from_chars(at, end, value);
    if (error != std::errc{}) return std::nullopt;
    numbers.push_back(value);
    at = next < end ? next + 1 : next;
  }
  if (numbers.size() != 5 || numbers[0] < 320 || numbers[1] < 240 || numbers[0] > 32768 || numbers[1] > 32768)
    return std::nullopt;
  return platform::WindowPlace{numbers[0], numbers[1], numbers[2], numbers[3], numbers[4] != 0};
}

void hand_over(const platform::WindowEvent& event, ui::Shell& shell) {
  using Kind = platform::WindowEvent::Kind;
  ui::Input& input = shell.input();
  const ui::Mods mods = ui::Mods::from_bits(event.mods);
  switch (event.kind) {
    case Kind::key:
      return input.key(static_cast<ui::Key>(event.key), event.down, mods, event.repeat);
    case Kind::character:
      return input.character(event.character);
    case Kind::mouse_move:
      return input.mouse_move(event.x, event.y);
    case Kind::mouse_button:
      return input.mouse_button(event.button, event.down, mods);
    case Kind::mouse_wheel:
      return input.mouse_wheel(event.x, event.y);
    case Kind::mouse_left:
      return input.mouse_left();
    case Kind::focus:
      shell.set_window_focused(event.down);
      return input.window_focus(event.down);
    case Kind::drop:
      return shell.take_files(event.paths);
  }
}

// What other threads ask of the loop.
struct Requests {
  std::atomic<bool> end{false}, raise{false};
};

class App {
 public:
  App(const cli::Launch& launch, Requests& requests) : launch_(launch), requests_(requests) {}

  /// What needs no window: opens the file, finds the fonts and draws their letters. It may run on a thread of its own
  /// while the window is being made; a thread that waits for the scale has done everything else.
  domain::Result<void> prepare(std::future<float> display_scale) {
    constexpr std::chrono::milliseconds patience{6};  // of the 16 that a frame has
    auto opened = workspace::Workspace::open({.file = launch_.file,
                                              .seed = launch_.seed,
                                              .now = launch_.now,
                                              .copies_meanwhile = true,
                                              .patience = patience});
    if (!opened) return opened.error();
    workspace_ = std::move(*opened);
    cli::remove_abandoned_drafts(workspace_->file().parent_path());
    dark_ = platform::desktop_is_dark();
    const auto quit = [this] {
      requests_.end = true;
      platform::Window::wake();
    };
    shell_ = std::make_unique<ui::Shell>(
        *workspace_, fonts_,
        ui::ShellHost{.quit = quit,
                      .system_is_dark = [this] { return dark_; },
                      .hand_out = [this](const ui::HandOut& what) { return hand_out(*workspace_, what); },
                      .read_file = read_named_file,
                      .full_path = named_place,
                      .list_folder = list_named_folder});
    shell_->resize(platform::Window::new_width, platform::Window::new_height, display_scale.get());
    shell_->prepare();
    return {};
  }

  workspace::Workspace& workspace() { return *workspace_; }

  /// Runs until the window is closed; the last flush's error, or nothing.
  domain::Result<void> run(platform::Window& window) {
    window_ = &window;
    WindowClipboard clipboard(window);
    ui::use_clipboard(clipboard);
    if (const auto place = read_place(workspace_->preference(place_key))) window.move_to(*place);
    // The renderer must go before the shell's ImGui context and the window do.
    struct Drawing {
      explicit Drawing(platform::Window& w) : window(w) { window.begin_drawing(); }
      ~Drawing() { window.end_drawing(); }
      Drawing(const Drawing&) = delete;
      Drawing& operator=(const Drawing&) = delete;
      platform::Window& window;
    } const drawing(window);
    while (!window.close_asked()) {
      const ui::FrameResult result = one_frame();
      if (!requests_.end && !requests_.raise) sleep(result);
      if (requests_.end) window.ask_close();
      if (requests_.raise.exchange(false)) window.raise();
    }
    const std::string place = written(window.place());
    if (workspace_->preference(place_key) != place) workspace_->set_preference(place_key, place);
    workspace_->end_typing();
    return workspace_->flush();
  }

 private:
  ui::FrameResult one_frame() {
    refresh_ = window_->take_refresh() || refresh_;
    shell_->resize(static_cast<float>(window_->width()), static_cast<float>(window_->height()), window_->scale());
    if (shell_->prepare()) window_->atlas_changed();
    const ui::FrameResult result = shell_->frame(seconds());
    window_->set_pointer(result.hand          ? platform::Pointer::hand
                         : result.text_cursor ? platform::Pointer::text
                                              : platform::Pointer::arrow);
    if (window_->visible()) {
      window_->draw(*ImGui::GetDrawData(), overlay(result), refresh_);
      refresh_ = false;
    }
    look_at_plan();
    ++frames_;
    if (status_ && (result.settled || frames_ == 1)) status_->write(frames_, *shell_, *workspace_);
    return result;
  }

  // The title says what is due; notices go out where they are wanted.
  void look_at_plan() {
    notices_.look(*workspace_);
    const std::int64_t minute = workspace_->now().utc_ms / 60'000;
    if (title_at_ == std::pair(workspace_->revision(), minute)) return;
    title_at_ = {workspace_->revision(), minute};
    std::string title = ui::window_title(*workspace_);
    if (title == title_) return;
    title_ = std::move(title);
    window_->set_title(title_);
  }

  // Until there is something for a frame to do; meanwhile the caret blinks, which needs none.
  void sleep(const ui::FrameResult& result) {
    if (!result.settled) return look();
    std::optional<double> deadline = result.wake_in ? std::optional(seconds() + *result.wake_in) : std::nullopt;
    if (const auto next = notices_.next(*workspace_); next && (!deadline || seconds() + *next < *deadline))
      deadline = seconds() + *next;
    for (;;) {
      std::optional<double> wait = deadline ? std::optional(std::max(0.0, *deadline - seconds())) : std::nullopt;
      const auto blink =
          result.caret && window_->visible() ? ui::caret_changes_in(*result.caret, seconds()) : std::nullopt;
      if (blink && (!wait || *blink < *wait)) wait = blink;
      window_->wait(wait);
      if (hand_over_events() || window_->refresh_asked() || window_->close_asked() || requests_.end || requests_.raise)
        return;
      if (deadline && seconds() >= *deadline) return;
      if (blink) window_->draw(*ImGui::GetDrawData(), overlay(result), false);
    }
  }

  void look() {
    window_->wait(0);
    hand_over_events();
  }

  // Whether there were any.
  bool hand_over_events() {
    const auto events = window_->take_events();
    for (const platform::WindowEvent& event : events) {
      hand_over(event, *shell_);
      // Whoever went to the desktop's settings and came back may have changed it.
      if (event.kind == platform::WindowEvent::Kind::focus && event.down) dark_ = platform::desktop_is_dark();
    }
    return !events.empty();
  }

  std::optional<platform::Overlay> overlay(const ui::FrameResult& result) const {
    if (!result.caret) return std::nullopt;
    const ui::Caret& c = *result.caret;
    const auto part = [](std::uint8_t v) { return static_cast<float>(v) / 255; };
    return platform::Overlay{
        static_cast<int>(c.x), static_cast<int>(c.y), static_cast<int>(c.w), static_cast<int>(c.h),
        part(c.colour.r),      part(c.colour.g),      part(c.colour.b),      ui::caret_shows(c, seconds())};
  }

  double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count(); }

  const cli::Launch& launch_;
  Requests& requests_;
  SystemFonts fonts_;
  std::unique_ptr<workspace::Workspace> workspace_;
  std::unique_ptr<ui::Shell> shell_;
  platform::Window* window_ = nullptr;
  std::optional<TestStatus> status_ = TestStatus::from_environment();
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  PlanNotices notices_;
  std::string title_ = "Afterword";
  std::pair<std::uint64_t, std::int64_t> title_at_{0, -1};
  bool refresh_ = false, dark_ = false;
  long frames_ = 0;
};

int no_display(std::ostream& err, const std::string& why) {
  err << "The window cannot be opened (" << why
      << "); everything can also be done on the command line: afterword --help\n";
  return EXIT_FAILURE;
}

}  // namespace

int open_window(const cli::Launch& launch, std::ostream& err) {
  if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY"))
    return no_display(err, "there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set");
  Requests requests;
  const auto ask = [](std::atomic<bool>& flag) {
    flag = true;
    platform::Window::wake();
  };
  const platform::EndRequests end_requests([&] { ask(requests.end); });  // before any other thread
  App app(launch, requests);
  // Making a window takes longer than all the rest, so the rest is done meanwhile. The window is not seen yet: what is
  // wrong with the file is said without one.
  std::promise<float> scale;
  auto preparing = std::async(std::launch::async, [&] { return app.prepare(scale.get_future()); });
  scale.set_value(platform::Window::expected_scale());
  const auto opened = platform::Window::open("Afterword");
  if (const auto prepared = preparing.get(); !prepared) {
    if (prepared.error().kind == domain::Error::Kind::conflict && platform::ring(launch.file)) return EXIT_SUCCESS;
    err << prepared.error().message << "\n";
    return EXIT_FAILURE;
  }
  if (!opened.window) return no_display(err, opened.error);
  workspace::Workspace& document = app.workspace();
  const platform::Doorbell doorbell(launch.file, [&] { ask(requests.raise); });
  const platform::LastWords words{[](void* w) { static_cast<workspace::Workspace*>(w)->request_flush(); },
                                  [](void* w) { return static_cast<workspace::Workspace*>(w)->flushed(); }, &document};
  platform::set_last_words(&words);
  const domain::Result<void> saved = app.run(*opened.window);
  platform::set_last_words(nullptr);
  if (saved) return EXIT_SUCCESS;
  err << saved.error().message << "\n";
  return EXIT_FAILURE;
}

}  // namespace afterword::main_app
