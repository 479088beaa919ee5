#include "ui/shell.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "ui/focus.h"
#include "ui/rail.h"
#include "ui/shell_commands.h"
#include "ui/shell_impl.h"

namespace afterword::ui {

namespace {

constexpr double remark_for = 40, save_shown_after = 0.2, answer_after = 0.01;  // seconds
constexpr double blink = 0.53, blink_for = 10;                                  // seconds
constexpr std::size_t history_kept = 64;
constexpr int editors_kept_for = 240;  // frames

}  // namespace

ImGuiContext* make_imgui_context() {
  ImGuiContext* const context = ImGui::CreateContext();
  ImGui::SetCurrentContext(context);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  return context;
}

bool caret_shows(const Caret& caret, double seconds) {
  const double since = seconds - caret.since;
  return since >= blink_for || std::fmod(std::floor(since / blink), 2.0) == 0;
}

std::optional<double> caret_changes_in(const Caret& caret, double seconds) {
  const double since = seconds - caret.since;
  if (since >= blink_for) return std::nullopt;
  return (std::floor(since / blink) + 1) * blink - since + 0.002;
}

ThemeKind Shell::Impl::theme_kind() const {
  const auto kept = workspace.preference(preference::theme);
  if (kept == "dark") return ThemeKind::dark;
  if (kept == "light") return ThemeKind::light;
  return host.system_is_dark && host.system_is_dark() ? ThemeKind::dark : ThemeKind::light;
}

// What went wrong while the file was opened or aside from the work, and kept nothing from going on.
void Shell::Impl::show_remarks() {
  const auto& remarks = workspace.remarks();
  if (remarks_shown == remarks.size()) return;
  std::string all;
  for (; remarks_shown < remarks.size(); ++remarks_shown) all += (all.empty() ? "" : "\n") + remarks[remarks_shown];
  toasts.push_back({std::move(all), false, true, remark_for});
}

// ---- A frame ----

void Shell::Impl::begin(double seconds) {
  Memory& m = memory;
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {width_px, height_px};
  io.DeltaTime = std::max(1e-4F, static_cast<float>(seconds - m.seconds));
  m.seconds = seconds;
  if (++m.frame_number == 2) {  // the first one is on the screen
    workspace.read_ahead();
    fonts.get_all();
  }
  take_input();
  ImGui::NewFrame();
  std::swap(m.widgets, m.before);
  m.widgets.clear();
  read_mouse();
  m.pressed = std::exchange(m.press_next, {});
  m.command = std::exchange(m.command_next, {});
  m.again = false;
  m.wake_in.reset();
  m.hand = m.text_cursor = false;
  m.foot_height = 0;
  m.tip.clear();
  m.caret.reset();
  m.layer = m.layers_now = 0;
  m.area_stack.clear();
  begin_focus(m);
}

// Between a key and what it opens lies a frame or two: keys typed meanwhile are meant for what is being opened.
void Shell::Impl::take_input() {
  constexpr int most_held = 8;
  const bool moving = std::exchange(changing, false) || !memory.wanted.empty() || !memory.command_next.empty() ||
                      !memory.press_next.empty();
  held_frames = moving && held_frames < most_held ? held_frames + 1 : 0;
  const bool held = std::exchange(memory.coming, false) || held_frames > 0;
  held ? input.hold() : input.feed(memory.typing);
}

bool Shell::Impl::prepare() {
  ImGui::SetCurrentContext(context);
  if (workspace.refresh()) show_remarks();
  fonts.set_scale(scale());
  return fonts.update();
}

void Shell::Impl::read_mouse() {
  const ImGuiIO& io = ImGui::GetIO();
  const float s = scale();
  MouseState& mouse = memory.mouse;
  mouse.at = {io.MousePos.x / s, io.MousePos.y / s};
  mouse.down = io.MouseDown[0];
  mouse.clicked = ImGui::IsMouseClicked(ImGuiMouseButton_Left);
  mouse.released = ImGui::IsMouseReleased(ImGuiMouseButton_Left);
  mouse.clicks = io.MouseClickedCount[0];
  mouse.wheel = {io.MouseWheelH, io.MouseWheel};
  if (!mouse.down && !mouse.released) memory.held.clear();
}

void Shell::Impl::draw() {
  const float s = scale();
  const Theme& colours = theme(theme_kind());
  Frame f({.workspace = workspace,
           .memory = memory,
           .out = out,
           .canvas = Canvas(ImGui::GetBackgroundDrawList(), colours, fonts, s),
           .now = workspace.now(),
           .route = route,
           .width = width_px / s,
           .height = height_px / s,
           .new_id = [this] { return workspace.new_id(); }});
  f.draw.fill(Rect{0, 0, f.width + 1, f.height + 1}, Colour::page);
  const ScreenRow& current = screen(route.page);
  if (!current.own_rail && !(current.bare && current.bare(route))) draw_rail(f);
  if (host.content) {
    const auto scope = f.scope("page");
    host.content(f);
  } else {
    const auto scope = f.scope(current.name);
    current.draw(f, views);
  }
  draw_toast(f, toasts);
  draw_menu(f, menu);
  draw_palette(f, palette);
  draw_export(f, export_panel);
  draw_confirm(f, confirm);
  draw_waiting(f, waiting);
  draw_tooltip(f);
}

FrameResult Shell::Impl::result() {
  FrameResult r;
  r.settled = !memory.again && !fonts.wanting() && !input.pending() && memory.command_next.empty();
  r.wake_in = memory.wake_in;
  r.hand = memory.hand;
  r.text_cursor = memory.text_cursor;
  if (memory.window_focused) r.caret = memory.caret;
  using Kind = workspace::SaveState::Kind;
  if (workspace.save_state().kind != Kind::saved && (!r.wake_in || *r.wake_in > save_shown_after))
    r.wake_in = save_shown_after;
  if ((workspace.working() || fonts.looking()) && (!r.wake_in || *r.wake_in > answer_after)) r.wake_in = answer_after;
  return r;
}

// ---- What nobody on the page wanted ----

void Shell::Impl::shortcuts() {
  const auto alias = [this](Chord chord, const char* id) {
    if (input.take(chord.key, chord.mods)) memory.command_next = id;
  };
  if (memory.layers_now > 0) return;
  for (const CommandRow* const row : all_commands()) {
    if (!row->shortcut || (row->where && *row->where != route.page)) continue;
    const Mods mods = row->shortcut.mods;
    if (memory.typing && (!row->in_field || (!mods.ctrl && !mods.alt && static_cast<int>(row->shortcut.key) < 256)))
      continue;
    if (input.take(row->shortcut.key, mods)) memory.command_next = row->id;
  }
  alias(ctrl(Key::y), "edit.redo");
  alias(ctrl_shift(Key::equal), "view.larger");
  alias(ctrl(Key::keypad_add), "view.larger");
  alias(ctrl(Key::keypad_subtract), "view.smaller");
  alias(ctrl(Key::keypad_0), "view.normal");
  alias(plain(Key::menu), "app.menu");
  if (!memory.command_next.empty()) memory.again = true;
  if (input.take(Key::escape)) escape();
}

void Shell::Impl::escape() {
  memory.again = true;
  if (!toasts.empty())
    toasts.clear();
  else if (!history.empty())
    back();
  else
    memory.focused.clear();
}

// ---- Commands ----

void Shell::Impl::run(const std::string& id) {
  memory.again = true;
  if (id == "app.find") return open_palette(memory, palette);
  if (id == "app.menu") return open_menu(memory, menu);
  if (id == "edit.undo" || id == "edit.redo") return undo_or_redo(id == "edit.undo");
  if (id == "go.today") return go({.page = PageId::today}, true);
  if (id == "go.opportunities") return go({.page = PageId::opportunities}, true);
  if (id == "go.insights") return go({.page = PageId::insights}, true);
  if (id == "go.interviews") return go({.page = PageId::interviews}, true);
  if (id == "go.people") return go({.page = PageId::people}, true);
  if (id == "go.bank") return go({.page = PageId::bank}, true);
  if (id == "go.practice") return go({.page = PageId::practice}, true);
  if (id == "go.follow_ups") return go({.page = PageId::follow_ups}, true);
  if (id == "go.brief") return go(brief_route(), true);
  if (id == "go.import") return go({.page = PageId::import_file}, true);
  if (id == "app.export") return begin_export();
  if (id == "go.settings") return go({.page = PageId::settings}, true);
  if (id == "go.back") return back();
  if (id == "view.larger") return set_zoom(zoom_step(zoom_percent(workspace), 1));
  if (id == "view.smaller") return set_zoom(zoom_step(zoom_percent(workspace), -1));
  if (id == "view.normal") return set_zoom(100);
  if (id == "view.theme")
    return workspace.set_preference(preference::theme, theme_kind() == ThemeKind::dark ? "light" : "dark");
  if (id == "app.quit" && host.quit) return host.quit();
  memory.command_next = id;  // the page's own: it asks for it while it draws
}

// For what is shown: an interview, a person; else for the next interview.
Route Shell::Impl::brief_route() const {
  if (route.page == PageId::people && views.people.shown) return {.page = PageId::brief, .person = views.people.shown};
  const bool shown = route.page == PageId::interviews || route.page == PageId::debrief;
  return {.page = PageId::brief, .interview = shown ? route.interview : domain::InterviewId{}};
}

void Shell::Impl::undo_or_redo(bool undo) {
  workspace.end_typing();
  memory.typed_path.clear();
  const auto done = undo ? workspace.undo() : workspace.redo();
  const double until = memory.seconds + toast_for;
  const std::string words = done ? (undo ? "Taken back: " : "Brought back: ") + *done : done.error().message;
  toasts = {{words, false, false, until}};
}

void Shell::Impl::go(const Route& to, bool keep_history) {
  memory.again = true;
  const bool same_page = to.page == route.page && to.interview == route.interview && to.person == route.person &&
                         to.question == route.question && to.letter == route.letter && to.note == route.note &&
                         (to.page == PageId::debrief || to.step == route.step);
  if (!same_page) {
    if (keep_history) {
      history.push_back(route);
      history.back().focus = memory.focused;
      if (history.size() > history_kept) history.erase(history.begin());
    }
    memory.focused.clear();
    memory.popup.clear();
  }
  route = to;
  if (!to.focus.empty()) {
    memory.wanted = to.focus;
    memory.wanted_for = 8;
    memory.wanted_ring = true;
    memory.wanted_by_mouse = false;
  }
}

void Shell::Impl::back() {
  if (history.empty()) return;
  const Route to = history.back();
  history.pop_back();
  go(to, false);
}

void Shell::Impl::forget_old_editors() {
  std::erase_if(memory.texts, [this](const auto& entry) {
    return entry.second.drawn_in + editors_kept_for < memory.frame_number && entry.first != memory.focused;
  });
}

// ---- Shell ----

Shell::Shell(workspace::Workspace& workspace, FontSource& fonts, ShellHost host)
    : impl_(std::make_unique<Impl>(workspace, fonts, std::move(host))) {}

Shell::~Shell() = default;

void Shell::resize(float width_px, float height_px, float display_scale) {
  impl_->width_px = std::max(1.0F, width_px);
  impl_->height_px = std::max(1.0F, height_px);
  impl_->display_scale = std::max(0.25F, display_scale);
}

Input& Shell::input() { return impl_->input; }

FrameResult Shell::frame(double seconds) {
  Impl& s = *impl_;
  if (!std::exchange(s.prepared, false)) s.prepare();
  s.begin(seconds);
  const bool came = s.input.keyboard_used() || s.input.mouse_used();
  const bool idle = s.stood_still && !came;
  if (came) s.memory.again = true;
  s.draw();
  s.memory.top_layer = s.memory.layers_now;
  s.shortcuts();
  end_focus(s.memory, s.host.content ? "page" : screen(s.route.page).name);
  assert(!(idle && !s.out.edits.empty()) && "an idle frame queued an edit");
  (void)idle;
  const bool edited = !s.out.edits.empty();
  s.deliver();
  s.forget_old_editors();
  ImGui::Render();
  FrameResult result = s.result();
  result.edited = edited;
  s.stood_still = result.settled;
  return result;
}

bool Shell::prepare() {
  impl_->prepared = true;  // frame() would tell nobody of letters that it adds
  return impl_->prepare();
}

void Shell::set_window_focused(bool focused) { impl_->memory.window_focused = focused; }
const Registry& Shell::widgets() const { return impl_->memory.widgets; }
const std::string& Shell::focused() const { return impl_->memory.focused; }
const Route& Shell::route() const { return impl_->route; }
float Shell::scale() const { return impl_->scale(); }
void Shell::go(const Route& route) {
  impl_->stood_still = false;  // a page that is shown for the first time may have something to put in
  impl_->go(route, true);
}
void Shell::run(std::string_view command) {
  impl_->stood_still = false;
  impl_->run(std::string(command));
}
const std::string& Shell::last_error() const { return impl_->last_error; }
std::size_t Shell::edits_queued() const { return impl_->edits_queued; }

void Shell::take_files(const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  impl_->stood_still = false;
  impl_->go({.page = PageId::import_file}, true);
  impl_->open_files(paths);
}

void Shell::focus(std::string_view path) {
  Memory& m = impl_->memory;
  m.wanted = path;
  m.wanted_for = 4;
  m.wanted_ring = true;
  m.wanted_by_mouse = false;
  m.again = true;
}

}  // namespace afterword::ui
