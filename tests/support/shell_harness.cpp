// Frames are drawn into memory; the clock and the clipboard are the test's own.
#include "support/shell_harness.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

#include "platform/fonts.h"
#include "support/headless.h"
#include "ui/fonts.h"
#include "ui/text/utf8.h"

namespace afterword::test {

namespace {

constexpr int most_frames = 64;
constexpr double a_moment = 0.05;  // seconds
constexpr std::chrono::seconds longest_wait{10};

// Names only, as the program's own list has them.
std::vector<ui::FolderEntry> list_folder(const std::string& folder) {
  std::vector<ui::FolderEntry> entries;
  std::error_code trouble;
  for (const auto& entry : std::filesystem::directory_iterator(folder, trouble))
    entries.push_back({entry.path().filename().string(), entry.is_directory()});
  std::ranges::sort(entries, {}, &ui::FolderEntry::name);
  return entries;
}

// Inter where it is installed, the same for every size; other scripts from whatever fontconfig knows.
class TestFonts final : public ui::FontSource {
 public:
  ui::FontFile face(std::string_view, int) override { return {tests::find_text_font(), 0}; }
  std::optional<ui::FontFile> face_with(char32_t character, std::string_view family, int weight) override {
    const auto found = platform::find_font_with(character, family, weight);
    if (!found) return std::nullopt;
    return ui::FontFile{found->path, found->index};
  }
};

class TestClipboard final : public ui::Clipboard {
 public:
  const char* get() override { return text.c_str(); }
  void set(const char* t) override { text = t; }
  std::string text;
};

class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "afterword-shell-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path path;
};

[[noreturn]] void fail(const std::string& why) { throw HarnessFailure(why); }

domain::Time moment(std::string_view iso) {
  const auto time = domain::parse_time(iso);
  if (!time) throw std::runtime_error("not a time: " + std::string(iso));
  return *time;
}

}  // namespace

struct ShellHarness::Impl {
  Folder folder;
  std::filesystem::path file = folder.path / "afterword.db";
  std::shared_ptr<domain::Time> now = std::make_shared<domain::Time>();
  std::optional<std::chrono::microseconds> patience;
  float width = 0, height = 0, scale = 1;
  TestFonts fonts;
  TestClipboard clipboard;
  std::unique_ptr<workspace::Workspace> workspace;
  std::unique_ptr<ui::Shell> shell;
  double seconds = 1;
  std::function<void(ui::Frame&)> content;
  std::vector<ui::HandOut> handed;

  void open() {
    auto opened = workspace::Workspace::open(
        {.file = file, .seed = false, .now = [now = now] { return *now; }, .patience = patience});
    if (!opened) throw std::runtime_error(opened.error().message);
    workspace = std::move(*opened);
    shell = std::make_unique<ui::Shell>(
        *workspace, fonts,
        ui::ShellHost{.hand_out =
                          [this](const ui::HandOut& what) {
                            handed.push_back(what);
                            return domain::Result<std::string>(std::string());
                          },
                      .read_file = [](const std::string& path) -> domain::Result<std::string> {
                        std::ifstream in(path, std::ios::binary);
                        if (!in) return domain::Error::disk("Cannot read " + path);
                        return std::string{std::istreambuf_iterator<char>(in), {}};
                      },
                      .list_folder = list_folder,
                      .content = content});
    ui::build_fonts_without_renderer();  // newer ImGui wants to hear before the first frame that nobody draws
    ui::use_clipboard(clipboard);
    shell->resize(width, height, scale);
  }
  void close() {
    shell.reset();
    workspace.reset();
  }
  ui::FrameResult frame() {
    seconds += 1.0 / 60;
    const ui::FrameResult result = shell->frame(seconds);
    ui::finish_frame_without_renderer();
    return result;
  }
  const ui::WidgetRecord& widget(std::string_view path) const {
    const ui::WidgetRecord* const found = shell->widgets().find(path);
    if (found == nullptr) {
      std::string there;
      for (const ui::WidgetRecord& w : shell->widgets().all()) there += "\n  " + w.path;
      fail("there is no widget " + std::string(path) + "; there are" + there);
    }
    return *found;
  }
  ui::Point place(const ui::Rect& r) const { return {r.centre().x * shell->scale(), r.centre().y * shell->scale()}; }
};

ShellHarness::ShellHarness(std::string_view now, float width, float height, float scale)
    : impl_(std::make_unique<Impl>()) {
  *impl_->now = moment(now);
  impl_->width = width;
  impl_->height = height;
  impl_->scale = scale;
  impl_->open();
  settle();
}

ShellHarness::ShellHarness(const DataFile& file, std::string_view now,
                           std::optional<std::chrono::microseconds> patience)
    : impl_(std::make_unique<Impl>()) {
  impl_->patience = patience;
  *impl_->now = moment(now);
  impl_->file = file.path;
  impl_->width = 1280;
  impl_->height = 800;
  impl_->open();
  settle();
}

ShellHarness::ShellHarness(std::function<void(ui::Frame&)> content) : impl_(std::make_unique<Impl>()) {
  *impl_->now = moment("2026-04-23T11:51:00+01:00");
  impl_->width = 1280;
  impl_->height = 800;
  impl_->scale = 1;
  impl_->content = std::move(content);
  impl_->open();
  settle();
}

ShellHarness::~ShellHarness() { impl_->close(); }

workspace::Workspace& ShellHarness::workspace() { return *impl_->workspace; }
ui::Shell& ShellHarness::shell() { return *impl_->shell; }
const std::filesystem::path& ShellHarness::file() const { return impl_->file; }
void ShellHarness::set_now(std::string_view iso) {
  *impl_->now = moment(iso);
  settle();
}
const std::vector<ui::HandOut>& ShellHarness::handed() const { return impl_->handed; }
void ShellHarness::set_clipboard(std::string text) { impl_->clipboard.text = std::move(text); }
const std::string& ShellHarness::clipboard() const { return impl_->clipboard.text; }

void ShellHarness::settle() {
  int frames = 0;
  // Two frames at least: the first may still show what was before.
  const auto began = std::chrono::steady_clock::now();
  for (bool settled = false; !settled || frames < 2;) {
    const ui::FrameResult result = impl_->frame();
    settled = result.settled;
    // What a worker thread is still to bring is asked for again in a moment.
    if (settled && result.wake_in && *result.wake_in <= a_moment &&
        std::chrono::steady_clock::now() - began < longest_wait) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      settled = false;
      continue;
    }
    if (++frames > most_frames) fail("the screen never comes to rest");
  }
  const std::size_t before = impl_->shell->edits_queued();
  impl_->frame();
  if (impl_->shell->edits_queued() != before) fail("an idle frame queued an edit");
  for (const std::string& path : impl_->shell->widgets().duplicates()) fail("two widgets have the path " + path);
}

void ShellHarness::wait(double seconds) {
  impl_->seconds += seconds;
  settle();
}

void ShellHarness::go(const ui::Route& route) {
  impl_->shell->go(route);
  settle();
}

void ShellHarness::run(std::string_view command) {
  impl_->shell->run(command);
  settle();
}

// ---- Mouse ----

void ShellHarness::show(std::string_view path) {
  const auto seen = [&] {
    const ui::WidgetRecord& w = impl_->widget(path);
    return w.visible.w >= std::min(8.0F, w.rect.w) && w.visible.h >= std::min(8.0F, w.rect.h);
  };
  if (seen()) return;
  if (impl_->widget(path).focusable) focus(path);
  for (int i = 0; i < most_frames && !seen(); ++i) {
    const bool below = impl_->widget(path).rect.y > impl_->height / impl_->shell->scale() / 2;
    shell().input().mouse_move(impl_->width / 2, impl_->height / 2);
    shell().input().mouse_wheel(0, below ? -1 : 1);
    settle();
  }
  if (!seen()) fail("the widget " + std::string(path) + " cannot be brought into view");
}

void ShellHarness::press_at(float x, float y, int times) {
  ui::Input& input = shell().input();
  input.mouse_move(x, y);
  settle();
  for (int i = 0; i < times; ++i) {
    input.mouse_button(0, true);
    input.mouse_button(0, false);
  }
  settle();
  input.mouse_left();
  settle();
}

void ShellHarness::click(std::string_view path) {
  show(path);
  const ui::Point at = impl_->place(impl_->widget(path).visible);
  impl_->seconds += 1;  // not a double click
  press_at(at.x, at.y, 1);
}

void ShellHarness::double_click(std::string_view path) {
  show(path);
  const ui::Point at = impl_->place(impl_->widget(path).visible);
  impl_->seconds += 1;
  press_at(at.x, at.y, 2);
}

void ShellHarness::hover(std::string_view path) {
  show(path);
  const ui::Point at = impl_->place(impl_->widget(path).visible);
  shell().input().mouse_move(at.x, at.y);
  settle();
}

void ShellHarness::drag(std::string_view from, std::string_view to) {
  show(from);
  const ui::Point a = impl_->place(impl_->widget(from).visible), b = impl_->place(impl_->widget(to).visible);
  ui::Input& input = shell().input();
  input.mouse_move(a.x, a.y);
  settle();
  input.mouse_button(0, true);
  settle();
  for (int i = 1; i <= 4; ++i) {
    const float share = static_cast<float>(i) / 4;
    input.mouse_move(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    settle();
  }
  input.mouse_button(0, false);
  settle();
  input.mouse_left();
  settle();
}

// ---- Keys ----

void ShellHarness::focus(std::string_view path) {
  static_cast<void>(impl_->widget(path));
  impl_->shell->focus(path);
  settle();
  if (focused() != path) fail("the widget " + std::string(path) + " does not take the focus");
}

void ShellHarness::key(ui::Key key, ui::Mods mods) {
  shell().input().key(key, true, mods);
  shell().input().key(key, false, mods);
  settle();
}

void ShellHarness::type(std::string_view text) {
  ui::Input& input = shell().input();
  for (const char32_t c : ui::text::from_utf8(text)) {
    if (c == U'\n' || c == U'\t') {
      key(c == U'\n' ? ui::Key::enter : ui::Key::tab);
      continue;
    }
    const char32_t sign = c >= U'a' && c <= U'z' ? c - 32 : c;
    const bool on_keyboard = sign >= 32 && sign < 97;
    if (on_keyboard) input.key(static_cast<ui::Key>(sign), true);
    input.character(c);
    if (on_keyboard) input.key(static_cast<ui::Key>(sign), false);
  }
  settle();
}

void ShellHarness::fill(std::string_view path, std::string_view text) {
  focus(path);
  key(ui::Key::a, ui::ctrl_key);
  if (text.empty()) key(ui::Key::del);
  type(text);
  key(ui::Key::tab);
}

// ---- Looking ----

bool ShellHarness::has(std::string_view path) const { return impl_->shell->widgets().find(path) != nullptr; }
std::string ShellHarness::state(std::string_view path) const { return impl_->widget(path).state; }
std::string ShellHarness::label(std::string_view path) const { return impl_->widget(path).label; }
ui::Rect ShellHarness::rect(std::string_view path) const { return impl_->widget(path).rect; }
const std::string& ShellHarness::focused() const { return impl_->shell->focused(); }

std::vector<std::string> ShellHarness::paths(std::string_view prefix) const {
  std::vector<std::string> out;
  for (const ui::WidgetRecord& w : impl_->shell->widgets().all())
    if (w.path.compare(0, prefix.size(), prefix) == 0) out.push_back(w.path);
  return out;
}

void ShellHarness::restart() {
  const ui::Route route = shell().route();
  impl_->close();
  impl_->open();
  impl_->shell->go(route);
  settle();
}

}  // namespace afterword::test
