#include "ui/frame.h"

#include <algorithm>

#include "ui/memory.h"

namespace afterword::ui {

Frame::Frame(Inputs inputs)
    : workspace(inputs.workspace),
      out(inputs.out),
      draw(inputs.canvas),
      now(inputs.now),
      route(std::move(inputs.route)),
      width(inputs.width),
      height(inputs.height),
      memory_(inputs.memory),
      new_id_(std::move(inputs.new_id)) {}

// ---- Paths ----

Frame::Scope::Scope(Frame& f, std::string_view name, bool group) : f_(f), length_(f.path_.size()), group_(f.group_) {
  f.path_ = f.path(name);
  if (group) f.group_ = f.path_;
}

Frame::Scope::~Scope() {
  f_.path_.resize(length_);
  f_.group_ = group_;
}

std::string Frame::path(std::string_view name) const {
  std::string full = path_;
  if (!full.empty() && !name.empty()) full += '/';
  return full.append(name);
}

// ---- Focus ----

void Frame::focus(std::string_view path, bool show_ring) {
  memory_.wanted = path;
  memory_.wanted_for = 4;
  memory_.wanted_ring = show_ring;
  memory_.wanted_by_mouse = false;
  memory_.again = true;
}

const std::string& Frame::focused() const { return memory_.focused; }

bool Frame::focus_within(std::string_view prefix) const {
  const std::string& at = memory_.focused;
  return at.size() >= prefix.size() && at.compare(0, prefix.size(), prefix) == 0 &&
         (at.size() == prefix.size() || at[prefix.size()] == '/');
}

bool Frame::typing() const { return memory_.typing; }

// ---- Keys ----

bool Frame::key(Chord chord) {
  if (!chord || memory_.layer < memory_.top_layer) return false;
  if (memory_.input->take(chord.key, chord.mods)) return true;
  return chord.key == Key::enter && memory_.input->take(Key::keypad_enter, chord.mods);
}

std::vector<Stroke>& Frame::strokes() { return memory_.input->strokes(); }

bool Frame::command(std::string_view id) { return memory_.layer == 0 && memory_.command == id; }

void Frame::press(std::string_view path) {
  memory_.press_next = path;
  memory_.again = true;
}

// ---- Mouse ----

Point Frame::mouse() const { return memory_.mouse.at; }

bool Frame::hovers(const Rect& r) const {
  return memory_.layer >= memory_.top_layer && common(r, clip()).contains(memory_.mouse.at);
}

bool Frame::mouse_down() const { return memory_.layer >= memory_.top_layer && memory_.mouse.down; }
bool Frame::mouse_clicked() const { return memory_.layer >= memory_.top_layer && memory_.mouse.clicked; }
float Frame::wheel() const { return memory_.layer >= memory_.top_layer ? memory_.mouse.wheel.y : 0; }
void Frame::hand() { memory_.hand = true; }

// ---- Widgets ----

namespace {

// A shortcut without Ctrl or Alt is somebody else's while the focused widget uses such keys itself.
bool shortcut_is_free(const Memory& m, const Chord& chord, bool in_field) {
  if (chord.mods.ctrl || chord.mods.alt) return !m.typing || in_field;
  const int code = static_cast<int>(chord.key);
  const bool function_key = code >= static_cast<int>(Key::f1) && code <= static_cast<int>(Key::f12);
  if (function_key || chord.key == Key::escape) return !m.typing || in_field;
  if (chord.key == Key::enter || chord.key == Key::space) return m.focused.empty() || !m.before.find(m.focused);
  return !m.typing && !m.keeps_keys;
}

}  // namespace

Reply Frame::widget(const Rect& r, std::string_view name, const WidgetOptions& options) {
  Memory& m = memory_;
  const std::string full = path(name);
  const bool reachable = m.layer >= m.top_layer && options.enabled;
  Reply reply;
  reply.rect = r;
  reply.focused = options.focusable && m.focused == full;
  reply.ring = reply.focused && m.ring;
  reply.hovered = reachable && m.hot == full;
  if (reachable) {
    if (reply.hovered && m.mouse.clicked) {
      m.held = full;
      if (options.focusable && m.focused != full) {
        m.wanted = full;
        m.wanted_for = 2;
        m.wanted_ring = false;
        m.wanted_by_mouse = true;
        m.again = true;
      }
    }
    reply.held = m.held == full && m.mouse.down;
    if (m.held == full && m.mouse.released) reply.pressed = reply.hovered;
    if (reply.focused && !options.keeps_keys && (key(plain(Key::enter)) || key(plain(Key::space))))
      reply.pressed = true;
    if (options.shortcut && shortcut_is_free(m, options.shortcut, options.shortcut_in_field) && key(options.shortcut))
      reply.pressed = true;
    if (m.pressed == full) reply.pressed = true;
    if (reply.pressed) m.again = true;
  }
  if (reply.hovered && options.kind != WidgetKind::field && options.kind != WidgetKind::prose) m.hand = true;
  WidgetRecord record{.path = full,
                      .kind = options.kind,
                      .rect = r,
                      .visible = common(r, clip()),
                      .label = std::string(options.label),
                      .state = std::string(options.state),
                      .group = group_,
                      .enabled = options.enabled,
                      .focusable = options.focusable,
                      .keeps_keys = options.keeps_keys,
                      .layer = m.layer,
                      .area = m.area_stack.empty() ? std::string{} : m.area_stack.back()};
  m.widgets.add(std::move(record));
  if (!options.tooltip.empty()) tooltip(options.tooltip);
  return reply;
}

void Frame::focus_ring(const Reply& reply, float radius, Colour c) {
  if (reply.ring) draw.edge(reply.rect.inset(-4), c, radius + 4, 2);
}

void Frame::tooltip(std::string_view text) {
  const auto& all = memory_.widgets.all();
  if (text.empty() || all.empty() || all.back().path != memory_.hot || memory_.mouse.down) return;
  memory_.tip = text;
  memory_.tip_rect = all.back().rect;
  if (memory_.tip_path != memory_.hot) {
    memory_.tip_path = memory_.hot;
    memory_.tip_since = memory_.seconds;
  }
}

// ---- Time ----

void Frame::wake_in(double seconds) {
  if (!memory_.wake_in || *memory_.wake_in > seconds) memory_.wake_in = std::max(0.0, seconds);
}

void Frame::again() { memory_.again = true; }
double Frame::seconds() const { return memory_.seconds; }

// ---- Layers and clipping ----

int Frame::layer() const { return memory_.layer; }

void Frame::begin_layer(ImDrawList* list) {
  ++memory_.layer;
  memory_.layers_now = std::max(memory_.layers_now, memory_.layer);
  lists_.push_back(draw.list());
  draw.use(list);
  clips_.push_back({0, 0, width, height});
}

void Frame::end_layer() {
  --memory_.layer;
  draw.use(lists_.back());
  lists_.pop_back();
  clips_.pop_back();
}

void Frame::push_clip(const Rect& r) {
  clips_.push_back(common(r, clip()));
  draw.push_clip(clips_.back());
}

void Frame::pop_clip() {
  clips_.pop_back();
  draw.pop_clip();
}

void Frame::reveal(const Rect& r) {
  if (memory_.area_stack.empty()) return;
  memory_.scrolls[memory_.area_stack.back()].reveal = r;
  memory_.again = true;
}

Rect Frame::clip() const { return clips_.empty() ? Rect{0, 0, width, height} : clips_.back(); }

}  // namespace afterword::ui
