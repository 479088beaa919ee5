// The menu, the question before what cannot be undone, toasts and tooltips.
#include "ui/overlays.h"

#include <algorithm>

#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/shell_commands.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float menu_w = 400, menu_row = 36;
constexpr double tip_after = 0.6;

}  // namespace

// ---- Menu ----

void open_menu(Memory& m, MenuState& state) { state = {.open = true, .at = 0, .back_to = m.focused}; }

void draw_menu(Frame& f, MenuState& state) {
  if (!state.open) return;
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope("menu");
  auto entries = matching_commands(f, {});
  std::stable_partition(entries.begin(), entries.end(), [](const Entry& e) { return e.command.starts_with("edit."); });
  const int count = static_cast<int>(entries.size());
  const int rows = std::clamp(static_cast<int>((f.height - 96) / menu_row), 1, count);
  if (f.key(plain(Key::down))) state.at = (state.at + 1) % count;
  if (f.key(plain(Key::up))) state.at = (state.at + count - 1) % count;
  if (f.wheel() != 0) state.at = std::clamp(state.at + (f.wheel() < 0 ? 1 : -1), 0, count - 1);
  const int first = std::clamp(state.at - rows + 1, 0, count - rows);
  const Rect panel{16, 60, std::min(menu_w, f.width - 32), static_cast<float>(rows) * menu_row + 16};
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  bool done = false;
  for (int i = first; i < first + rows; ++i) {
    const Entry& entry = entries[static_cast<std::size_t>(i)];
    const Rect r{panel.x + 8, panel.y + 8 + static_cast<float>(i - first) * menu_row, panel.w - 16, menu_row};
    const Reply reply = f.widget(r, entry.command, {.kind = WidgetKind::row, .label = entry.text, .focusable = false});
    if (i == state.at) {
      f.draw.fill(r, Colour::soft, radius::control);
      f.draw.edge(r, Colour::accent, radius::control, 2);
    } else if (reply.hovered) {
      f.draw.fill(r, Colour::hover, radius::control);
    }
    const float cap = entry.shortcut ? key_cap_width(f, entry.shortcut) : 0;
    f.draw.text(r.x + 12, r.y + 6, Font::body, Colour::ink, f.draw.fit(Font::body, entry.text, r.w - 36 - cap));
    if (entry.shortcut) key_cap(f, r.right() - 8 - cap, r.y + 7, entry.shortcut);
    if (reply.pressed || (i == state.at && f.key(plain(Key::enter)))) {
      f.out.run(entry.command);
      done = true;
    }
  }
  if (rows < count) {  // there is more above or below: the wheel and the arrows lead there
    const float track = panel.h - 24, part = track / static_cast<float>(count);
    f.draw.fill(
        {panel.right() - 7, panel.y + 12 + part * static_cast<float>(first), 4, part * static_cast<float>(rows)},
        Colour::line, 2);
  }
  const bool outside = f.mouse_clicked() && !panel.contains(f.mouse());
  if (done || outside || f.key(plain(Key::escape)) || f.key(plain(Key::f10)) || f.key(plain(Key::tab))) {
    state.open = false;
    if (!state.back_to.empty()) f.focus(state.back_to, f.memory().ring);
    f.again();
  }
  f.end_layer();
}

// ---- Question ----

void draw_confirm(Frame& f, ConfirmState& state) {
  if (!state.question) return;
  const Confirm& ask = *state.question;
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope("confirm");
  f.draw.fill(Rect{0, 0, f.width, f.height}, Colour::scrim);
  const float w = std::min(480.0F, f.width - 32);
  const float text_h = f.draw.paragraph_height(w - 48, Font::body, ask.text);
  const float title_h = f.draw.paragraph_height(w - 48, Font::lead_bold, ask.title);
  const Rect panel{std::floor((f.width - w) / 2), std::floor(f.height / 5), w,
                   24 + title_h + 8 + text_h + 24 + 40 + 24};
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  f.draw.paragraph({panel.x + 24, panel.y + 24, w - 48}, Font::lead_bold, Colour::ink, ask.title);
  f.draw.paragraph({panel.x + 24, panel.y + 32 + title_h, w - 48}, Font::body, Colour::ink2, ask.text);
  const float y = panel.bottom() - 64;
  const float keep_w = button_width(f, "Leave it", {.style = ButtonStyle::secondary});
  const float yes_w = button_width(f, ask.yes, {.style = ButtonStyle::primary});
  const bool keep = button(f, panel.right() - 24 - keep_w, y, "leave", "Leave it").pressed;
  const bool yes =
      button(f, panel.right() - 24 - keep_w - 16 - yes_w, y, "yes", ask.yes, {.style = ButtonStyle::primary}).pressed;
  if (state.fresh) f.focus(f.path("leave"));
  state.fresh = false;
  if (yes) {
    for (const workspace::Edit& edit : ask.edits) f.out.edit(edit);
    if (ask.then) f.out.go(*ask.then);
  }
  if (yes || keep || f.key(plain(Key::escape))) {
    if (!state.back_to.empty()) f.focus(state.back_to, f.memory().ring);
    state.question.reset();
    f.again();
  }
  f.end_layer();
}

// ---- Waiting ----

void draw_waiting(Frame& f, WaitingState& state) {
  if (state.title.empty()) return;
  constexpr double shown_after = 0.2, turn = 0.1;  // seconds
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope("waiting");
  const double waited = f.seconds() - state.since;
  f.wake_in(turn);
  if (waited < shown_after) {
    f.end_layer();
    return;
  }
  f.draw.fill(Rect{0, 0, f.width, f.height}, Colour::scrim);
  const float w = std::min(480.0F, f.width - 32), inner = w - 48;
  const float title_h = f.draw.paragraph_height(inner, Font::lead_bold, state.title);
  const Rect panel{std::floor((f.width - w) / 2), std::floor(f.height / 5), w, 24 + title_h + 16 + 24 + 24 + 40 + 24};
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  f.draw.paragraph({panel.x + 24, panel.y + 24, inner}, Font::lead_bold, Colour::ink, state.title);
  // One tick after the other for as long as it takes.
  ticks(f, {panel.x + 24, panel.y + 24 + title_h + 16, inner, 24}, static_cast<int>(waited / turn) % 61, 60, 15);
  const float y = panel.bottom() - 64;
  const std::string_view words = state.given_up ? "Giving up…" : "Give up";
  const ButtonOptions quiet{.style = ButtonStyle::secondary, .key = plain(Key::escape), .enabled = !state.given_up};
  if (button(f, panel.right() - 24 - button_width(f, words, quiet), y, "give_up", words, quiet).pressed)
    state.given_up = true;
  f.end_layer();
}

// ---- Toast ----

void draw_toast(Frame& f, std::vector<Toast>& toasts) {
  if (toasts.empty()) return;
  Memory& m = f.memory();
  Toast& toast = toasts.back();
  const auto scope = f.scope("toast");
  const CommandRow& undo = *find_command("edit.undo");
  const float extra =
      toast.undo ? 32 + f.draw.width(Font::body_bold, undo.label) + 10 + key_cap_width(f, undo.shortcut) : 0;
  const float most = std::min(f.width - 48, 560.0F);
  const float words_w = std::min(f.draw.width(Font::body, toast.text), most - 32 - extra);
  const float high = std::max(size::toast, 24 + f.draw.paragraph_height(words_w + 1, Font::body, toast.text));
  const float left = rail_width(f) + 16;
  const Rect r{left, f.height - 16 - high - m.foot_height, words_w + 32 + extra, high};
  const bool stays = f.hovers(r) || f.focus_within("toast");
  if (stays) toast.until = std::max(toast.until, f.seconds() + 2);
  if (f.seconds() >= toast.until) {
    toasts.clear();
    f.again();
    return;
  }
  f.wake_in(toast.until - f.seconds());
  f.widget(r, "text", {.kind = WidgetKind::part, .label = toast.text, .focusable = false});
  f.draw.fill(r, toast.failed ? Colour::over : Colour::ink, radius::control);
  f.draw.paragraph({r.x + 16, r.y + 12, words_w + 1}, Font::body, Colour::page, toast.text);
  if (!toast.undo) return;
  const Rect button_r{r.right() - extra + 16, r.y + 8, extra - 24, 32};
  const Reply reply = f.widget(button_r, "undo", {.label = undo.label, .tooltip = undo.tooltip});
  const float w = f.draw.text(button_r.x + 4, r.y + 12, Font::body_bold, Colour::page, undo.label);
  const float cap = key_cap_width(f, undo.shortcut);
  f.draw.edge({button_r.x + 14 + w, r.y + 13, cap, size::key}, Colour::page, radius::key);
  f.draw.text_centre(button_r.x + 14 + w + cap / 2, r.y + 14, Font::small, Colour::page, caption(undo.shortcut));
  if (reply.ring) f.draw.edge(button_r, Colour::page, radius::control, 2);
  if (reply.pressed) f.out.run(undo.id);
}

// ---- Tooltip ----

void draw_tooltip(Frame& f) {
  Memory& m = f.memory();
  if (m.tip.empty()) {
    m.tip_path.clear();
    return;
  }
  const double since = m.seconds - m.tip_since;
  if (since < tip_after) {
    f.wake_in(tip_after - since);
    return;
  }
  ImDrawList* const page = f.draw.list();
  f.draw.use(ImGui::GetForegroundDrawList());
  constexpr float most = 440, side = 10;
  const float words = std::min({f.draw.width(Font::small, m.tip) + 1, most, f.width - 16 - 2 * side});
  const float w = words + 2 * side, h = f.draw.paragraph_height(words, Font::small, m.tip) + 8;
  const float below = m.tip_rect.bottom() + 6;
  const Rect r{std::clamp(m.mouse.at.x, 8.0F, std::max(8.0F, f.width - w - 8)),
               below + h > f.height ? m.tip_rect.y - 6 - h : below, w, h};
  f.draw.fill(r, Colour::ink, radius::key);
  f.draw.paragraph({r.x + side, r.y + 4, words}, Font::small, Colour::page, m.tip);
  f.draw.use(page);
}

}  // namespace afterword::ui
