#include "platform/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "platform/patch.h"
#include "platform/picture_hash.h"

namespace afterword::platform {

namespace {

// The sign that a key prints where it prints one, as GLFW numbers it; so Ctrl+Z is where the layout has its Z.
int printed_key(int key, int scancode) {
  if (key < GLFW_KEY_SPACE || key > GLFW_KEY_GRAVE_ACCENT) {
    if (key != GLFW_KEY_WORLD_1 && key != GLFW_KEY_WORLD_2 && key != GLFW_KEY_UNKNOWN) return key;
  }
  if (key == GLFW_KEY_SPACE) return key;
  const char* const name = glfwGetKeyName(key, scancode);
  if (name == nullptr || name[0] == 0 || name[1] != 0) return key;
  const char c = name[0];
  if (c >= 'a' && c <= 'z') return c - 'a' + GLFW_KEY_A;
  if (c >= 'A' && c <= 'Z') return c;
  if (c == '+') return GLFW_KEY_EQUAL;
  // Digits stay where they are: on some layouts they need Shift.
  const bool digit_key = key >= GLFW_KEY_0 && key <= GLFW_KEY_9;
  if (!digit_key && (c == '-' || c == ',' || c == '.' || c == '/' || c == '=')) return c;
  return key;
}

#if IMGUI_VERSION_NUM < 19200
// The graphics side has its own copy of the colours now. How much of each pixel is covered stays: glyphs may join it.
void let_go_of_colours() { IM_FREE(std::exchange(ImGui::GetIO().Fonts->TexPixelsRGBA32, nullptr)); }
#endif

// The window's upper edge must lie on one of the screens, or it could not be reached.
bool on_some_screen(int x, int y) {
  int count = 0;
  GLFWmonitor** const monitors = glfwGetMonitors(&count);
  for (int i = 0; i < count; ++i) {
    int left = 0, top = 0, w = 0, h = 0;
    glfwGetMonitorWorkarea(monitors[i], &left, &top, &w, &h);
    if (x >= left - 64 && x < left + w - 64 && y >= top && y < top + h - 64) return true;
  }
  return false;
}

GLFWwindow* create(const std::string& title, int api) {
  glfwWindowHint(GLFW_CONTEXT_CREATION_API, api);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_ALPHA_BITS, 0);
  glfwWindowHint(GLFW_SAMPLES, 0);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "afterword");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "afterword");
  return glfwCreateWindow(Window::new_width, Window::new_height, title.c_str(), nullptr, nullptr);
}

}  // namespace

struct Window::Impl {
  GLFWwindow* window = nullptr;
  std::vector<WindowEvent> events;
  bool refresh = true, drawing = false;
  std::uint64_t shown = 0;
  std::optional<Overlay> overlay;
  std::unique_ptr<Patch> patch;  ///< from the first overlay on
  Pointer pointer = Pointer::arrow;
  GLFWcursor* cursors[3] = {};
  WindowPlace normal;  ///< while not maximised

  static Impl& of(GLFWwindow* w) { return *static_cast<Impl*>(glfwGetWindowUserPointer(w)); }
  // Screen coordinates to pixels of the framebuffer.
  Impl() = default;
  ~Impl();
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  float ratio() const;
  void listen();
  void remember_place();
  void draw(ImDrawData& data, const std::optional<Overlay>& over, bool same_picture);
};

Window::Impl::~Impl() {
  patch.reset();
  for (GLFWcursor* const cursor : cursors)
    if (cursor != nullptr) glfwDestroyCursor(cursor);
  if (window != nullptr) glfwDestroyWindow(window);
  glfwTerminate();
}

float Window::Impl::ratio() const {
  int w = 0, fw = 0, h = 0, fh = 0;
  glfwGetWindowSize(window, &w, &h);
  glfwGetFramebufferSize(window, &fw, &fh);
  return w > 0 ? static_cast<float>(fw) / static_cast<float>(w) : 1.0F;
}

void Window::Impl::remember_place() {
  if (glfwGetWindowAttrib(window, GLFW_MAXIMIZED) != 0 || glfwGetWindowAttrib(window, GLFW_ICONIFIED) != 0) return;
  glfwGetWindowSize(window, &normal.width, &normal.height);
  int x = 0, y = 0;
  glfwGetWindowPos(window, &x, &y);
  normal.x = x;
  normal.y = y;
}

void Window::Impl::listen() {
  glfwSetWindowUserPointer(window, this);
  glfwSetKeyCallback(window, [](GLFWwindow* w, int key, int scancode, int action, int mods) {
    of(w).events.push_back({.kind = WindowEvent::Kind::key,
                            .key = printed_key(key, scancode),
                            .mods = mods,
                            .down = action != GLFW_RELEASE,
                            .repeat = action == GLFW_REPEAT});
  });
  glfwSetCharCallback(window, [](GLFWwindow* w, unsigned c) {
    of(w).events.push_back({.kind = WindowEvent::Kind::character, .character = c});
  });
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
    const float r = of(w).ratio();
    of(w).events.push_back(
        {.kind = WindowEvent::Kind::mouse_move, .x = static_cast<float>(x) * r, .y = static_cast<float>(y) * r});
  });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int button, int action, int mods) {
    of(w).events.push_back(
        {.kind = WindowEvent::Kind::mouse_button, .mods = mods, .down = action == GLFW_PRESS, .button = button});
  });
  glfwSetScrollCallback(window, [](GLFWwindow* w, double x, double y) {
    of(w).events.push_back(
        {.kind = WindowEvent::Kind::mouse_wheel, .x = static_cast<float>(x), .y = static_cast<float>(y)});
  });
  glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
    if (entered == 0) of(w).events.push_back({.kind = WindowEvent::Kind::mouse_left});
  });
  glfwSetWindowFocusCallback(window, [](GLFWwindow* w, int focused) {
    of(w).events.push_back({.kind = WindowEvent::Kind::focus, .down = focused != 0});
  });
  glfwSetDropCallback(window, [](GLFWwindow* w, int count, const char** paths) {
    of(w).events.push_back({.kind = WindowEvent::Kind::drop, .paths = {paths, paths + count}});
  });
  glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { of(w).refresh = true; });
  glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { of(w).refresh = true; });
  glfwSetWindowContentScaleCallback(window, [](GLFWwindow* w, float, float) { of(w).refresh = true; });
  glfwSetWindowSizeCallback(window, [](GLFWwindow* w, int, int) { of(w).remember_place(); });
  glfwSetWindowPosCallback(window, [](GLFWwindow* w, int, int) { of(w).remember_place(); });
}

Window::Window(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Window::~Window() = default;

float Window::expected_scale() {
  float x = 1, y = 1;
  if (glfwInit() == GLFW_FALSE) return 1;
  if (GLFWmonitor* const monitor = glfwGetPrimaryMonitor()) glfwGetMonitorContentScale(monitor, &x, &y);
  return std::max(0.5F, x);
}

Window::Opened Window::open(const std::string& title) {
  const auto reason = [](const char* otherwise) {
    const char* text = nullptr;
    glfwGetError(&text);
    return std::string(text != nullptr ? text : otherwise);
  };
  if (glfwInit() == GLFW_FALSE) return {nullptr, reason("there is no display")};
  auto impl = std::make_unique<Impl>();
  impl->window = create(title, GLFW_EGL_CONTEXT_API);
  if (impl->window == nullptr) impl->window = create(title, GLFW_NATIVE_CONTEXT_API);
  if (impl->window == nullptr) return {nullptr, reason("there is no OpenGL 3")};
  glfwSetWindowSizeLimits(impl->window, 480, 320, GLFW_DONT_CARE, GLFW_DONT_CARE);
  glfwMakeContextCurrent(impl->window);
  glfwSwapInterval(0);
  glfwGetWindowSize(impl->window, &impl->normal.width, &impl->normal.height);
  impl->listen();
  return {std::unique_ptr<Window>(new Window(std::move(impl))), {}};
}

void Window::wait(std::optional<double> seconds) {
  if (!seconds)
    glfwWaitEvents();
  else if (*seconds <= 0)
    glfwPollEvents();
  else
    glfwWaitEventsTimeout(*seconds);
}

void Window::wake() { glfwPostEmptyEvent(); }

std::vector<WindowEvent> Window::take_events() { return std::exchange(impl_->events, {}); }
bool Window::take_refresh() { return std::exchange(impl_->refresh, false); }
bool Window::refresh_asked() const { return impl_->refresh; }
bool Window::close_asked() const { return glfwWindowShouldClose(impl_->window) != 0; }
void Window::ask_close() { glfwSetWindowShouldClose(impl_->window, GLFW_TRUE); }

int Window::width() const {
  int w = 0, h = 0;
  glfwGetFramebufferSize(impl_->window, &w, &h);
  return w;
}

int Window::height() const {
  int w = 0, h = 0;
  glfwGetFramebufferSize(impl_->window, &w, &h);
  return h;
}

float Window::scale() const {
  float x = 1, y = 1;
  glfwGetWindowContentScale(impl_->window, &x, &y);
  return std::max(0.5F, x);
}

WindowPlace Window::place() const {
  WindowPlace p = impl_->normal;
  p.maximised = glfwGetWindowAttrib(impl_->window, GLFW_MAXIMIZED) != 0;
  return p;
}

void Window::move_to(const WindowPlace& place) {
  impl_->normal = place;
  glfwSetWindowSize(impl_->window, place.width, place.height);
  if (place.maximised)
    glfwMaximizeWindow(impl_->window);
  else if (place.x && place.y && on_some_screen(*place.x, *place.y))
    glfwSetWindowPos(impl_->window, *place.x, *place.y);
}

bool Window::visible() const {
  return glfwGetWindowAttrib(impl_->window, GLFW_ICONIFIED) == 0 && width() > 0 && height() > 0;
}

// ---- Drawing ----

void Window::begin_drawing() {
  ImGui_ImplOpenGL3_Init("#version 130");
  impl_->drawing = true;
  ImGui_ImplOpenGL3_NewFrame();
#if IMGUI_VERSION_NUM < 19200
  let_go_of_colours();
#endif
}

void Window::end_drawing() {
  if (!std::exchange(impl_->drawing, false)) return;
  impl_->patch.reset();
  ImGui_ImplOpenGL3_Shutdown();
}

void Window::atlas_changed() {
#if IMGUI_VERSION_NUM < 19200  // later releases bring the texture up to date while they draw
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
  let_go_of_colours();
#endif
  impl_->shown = 0;
}

void Window::Impl::draw(ImDrawData& data, const std::optional<Overlay>& over, bool same_picture) {
  if (over && !patch) patch = std::make_unique<Patch>();
  const auto place = [](const Overlay& o) { return Patch::Place{o.x, o.y, o.w, o.h}; };
  const bool blink = same_picture && over && overlay && place(*over) == place(*overlay);
  const int height = static_cast<int>(data.DisplaySize.y);
  if (blink && patch->is_there()) {
    if (!over->shown) patch->uncover();
  } else {
    ImGui_ImplOpenGL3_RenderDrawData(&data);  // it covers every pixel: nothing need be cleared
    // Only what is blinked over is worth a stamp: while somebody types every picture is another.
    if (blink)
      patch->take(place(*over), height);
    else if (patch)
      patch->forget();
  }
  if (over && over->shown) patch->fill(place(*over), height, over->red, over->green, over->blue);
}

bool Window::draw(ImDrawData& data, const std::optional<Overlay>& overlay, bool force) {
  const std::uint64_t picture = picture_hash(data);
  if (picture == impl_->shown && overlay == impl_->overlay && !force) return false;
  impl_->draw(data, overlay, picture == impl_->shown && !force);
  impl_->shown = picture;
  impl_->overlay = overlay;
  glfwSwapBuffers(impl_->window);
  if (glfwGetWindowAttrib(impl_->window, GLFW_VISIBLE) == 0) glfwShowWindow(impl_->window);
  return true;
}

// ---- The desktop ----

void Window::set_pointer(Pointer pointer) {
  if (pointer == impl_->pointer) return;
  impl_->pointer = pointer;
  GLFWcursor*& cursor = impl_->cursors[static_cast<int>(pointer)];
  if (cursor == nullptr && pointer != Pointer::arrow)
    cursor = glfwCreateStandardCursor(pointer == Pointer::hand ? GLFW_HAND_CURSOR : GLFW_IBEAM_CURSOR);
  glfwSetCursor(impl_->window, cursor);
}

const char* Window::clipboard() const { return glfwGetClipboardString(impl_->window); }
void Window::set_title(const std::string& title) { glfwSetWindowTitle(impl_->window, title.c_str()); }
void Window::set_clipboard(const char* text) { glfwSetClipboardString(impl_->window, text); }

void Window::raise() {
  if (glfwGetWindowAttrib(impl_->window, GLFW_ICONIFIED) != 0) glfwRestoreWindow(impl_->window);
  glfwShowWindow(impl_->window);
  glfwFocusWindow(impl_->window);
  if (glfwGetWindowAttrib(impl_->window, GLFW_FOCUSED) == 0) glfwRequestWindowAttention(impl_->window);
}

}  // namespace afterword::platform
