#include <algorithm>

#include "ui/memory.h"
#include "ui/overlays.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float panel_w = 680, input_h = 64, row_h = 44, group_h = 36, foot_h = 44;
constexpr int most_rows = 7;

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Where `part` begins in `text`, by ASCII letters of either case; npos for none.
std::size_t position_of(std::string_view text, std::string_view part) {
  if (part.empty()) return std::string_view::npos;
  const auto at = std::search(text.begin(), text.end(), part.begin(), part.end(),
                              [](char a, char b) { return folded(a) == folded(b); });
  return at == text.end() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

// One line with the hit in 600 and underlined; returns its width.
float hit_line(Frame& f, float x, float y, const std::string& text, std::string_view query, Colour ink) {
  const std::size_t at = position_of(text, query);
  if (at == std::string::npos) return f.draw.text(x, y, Font::body, ink, text);
  const std::string_view whole = text;
  float w = f.draw.text(x, y, Font::body, ink, whole.substr(0, at));
  const float hit = f.draw.text(x + w, y, Font::body_bold, Colour::ink, whole.substr(at, query.size()));
  f.draw.fill({x + w, y + 22, hit, 2}, Colour::accent);
  w += hit;
  return w + f.draw.text(x + w, y, Font::body, ink, whole.substr(at + query.size()));
}

bool draw_row(Frame& f, const Rect& r, int index, const Entry& entry, bool chosen, std::string_view query) {
  const Reply reply =
      f.widget(r, std::to_string(index),
               {.kind = WidgetKind::row, .label = entry.text, .state = chosen ? "chosen" : "", .focusable = false});
  if (chosen) {
    f.draw.fill(r, Colour::soft, radius::control);
    f.draw.edge(r, Colour::accent, radius::control, 2);
  } else if (reply.hovered) {
    f.draw.fill(r, Colour::hover, radius::control);
  }
  float right = r.right() - 16;
  if (chosen || entry.shortcut) {
    const Chord cap = chosen ? plain(Key::enter) : entry.shortcut;
    right -= key_cap_width(f, cap);
    key_cap(f, right, r.y + 11, cap);
  } else if (!entry.right.empty()) {
    right -= f.draw.text_right(right, r.y + 12, Font::small, Colour::ink2, entry.right);
  }
  const float room = right - 16 - (r.x + 16);
  const std::string words = entry.quoted ? "“" + entry.text + "”" : entry.text;
  const float w = hit_line(f, r.x + 16, r.y + 10, f.draw.fit(Font::body, words, room), query,
                           entry.quoted ? Colour::ink2 : Colour::ink);
  if (w + 60 < room)
    f.draw.text(r.x + 26 + w, r.y + 12, Font::small, Colour::ink2,
                f.draw.fit(Font::small, entry.detail, room - w - 10));
  return reply.pressed;
}

void choose(Frame& f, PaletteState& state, const Entry& entry) {
  state.open = false;
  if (!entry.command.empty())
    f.out.run(entry.command);
  else if (entry.route)
    f.out.go(*entry.route);
  f.again();
}

void dismiss(Frame& f, PaletteState& state) {
  state.open = false;
  if (!state.back_to.empty()) f.focus(state.back_to, f.memory().ring);
  f.again();
}

void look_up(Frame& f, PaletteState& state) {
  const std::uint64_t revision = f.workspace.revision();
  if (state.found_for == state.text && state.found_at == revision && !state.fresh) return;
  const bool everything = state.text == "?";
  state.entries = matching_commands(f, everything ? std::string_view{} : state.text);
  if (!everything && !state.text.empty()) {
    if (state.entries.size() > 4) state.entries.resize(4);
    auto found = findings(f, state.text);
    std::move(found.begin(), found.end(), std::back_inserter(state.entries));
  }
  if (state.found_for != state.text) state.at = 0;
  state.found_for = state.text;
  // What is still being looked for comes in a later frame.
  state.found_at = f.workspace.behind() ? 0 : revision;
}

void draw_foot(Frame& f, const Rect& panel) {
  const float y = panel.bottom() - foot_h;
  f.draw.hair(panel.x + 1, y, panel.w - 2);
  float x = panel.x + 24;
  x += key_cap(f, x, y + 11, plain(Key::up)) + 4;
  x += key_cap(f, x, y + 11, plain(Key::down)) + 6;
  x += f.draw.text(x, y + 12, Font::small, Colour::ink2, "choose") + 16;
  x += key_cap(f, x, y + 11, plain(Key::enter)) + 6;
  f.draw.text(x, y + 12, Font::small, Colour::ink2, "do it");
  float right = panel.right() - 24;
  right -= f.draw.text_right(right, y + 12, Font::small, Colour::ink2, "for every command") + 6;
  right -= size::key_min;
  f.draw.edge({right, y + 11, size::key_min, size::key}, Colour::line, radius::key);
  f.draw.text_centre(right + size::key_min / 2, y + 12, Font::small, Colour::ink2, "?");
  f.draw.text_right(right - 6, y + 12, Font::small, Colour::ink2, "Type");
}

float top_of(const Frame& f) { return std::min(96.0F, f.height / 8); }

// As many rows as the window holds below three headings.
int rows_of(const Frame& f) {
  const float room = f.height - top_of(f) - input_h - 3 * group_h - foot_h - 24;
  return std::clamp(static_cast<int>(room / row_h), 2, most_rows);
}

// The rows around the chosen one; returns the height they take, and draws them where `panel` is given.
float list(Frame& f, PaletteState& state, const Rect* panel) {
  const int count = static_cast<int>(state.entries.size());
  const int rows = rows_of(f);
  const int first = std::clamp(state.at - rows + 1, 0, std::max(0, count - rows));
  // What was found since the panel was measured has room in the next frame.
  const float room = panel == nullptr ? f.height : panel->h - input_h - foot_h;
  float y = 0;
  std::string group;
  for (int i = first; i < std::min(count, first + rows); ++i) {
    const Entry entry = state.entries[static_cast<std::size_t>(i)];
    if (y + row_h + (entry.group != group ? group_h : 0) > room) break;
    if (entry.group != group) {
      group = entry.group;
      if (panel != nullptr)
        f.draw.text(panel->x + 24, panel->y + input_h + y + 12, Font::small_bold, Colour::ink2, group);
      y += group_h;
    }
    if (panel != nullptr && draw_row(f, {panel->x + 8, panel->y + input_h + y, panel->w - 16, row_h}, i, entry,
                                     i == state.at, state.text)) {
      choose(f, state, entry);
      return y;
    }
    y += row_h;
  }
  if (count == 0) {
    if (panel != nullptr && !f.workspace.behind())
      f.draw.text(panel->x + 24, panel->y + input_h + 16, Font::body, Colour::ink2,
                  f.draw.fit(Font::body, "Nothing is called that, and nothing you wrote holds it.", panel->w - 48));
    y += 56;
  }
  return y;
}

}  // namespace

void open_palette(Memory& m, PaletteState& state) {
  state = {};
  state.open = state.fresh = true;
  state.back_to = m.focused;
}

void draw_palette(Frame& f, PaletteState& state) {
  if (!state.open) return;
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope("palette");
  f.draw.fill(Rect{0, 0, f.width, f.height}, Colour::scrim);
  look_up(f, state);
  const float w = std::min(panel_w, f.width - 32);
  Rect panel{std::floor((f.width - w) / 2), top_of(f), w, 0};
  panel.h = input_h + list(f, state, nullptr) + 8 + foot_h;
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  if (state.fresh) f.focus(f.path("text"), false);
  const TextReply typed =
      text_field(f, {panel.x + 24, panel.y + 18, w - 48 - 60}, "text", {}, state.fresh ? "" : state.text,
                 {.placeholder = "Find or do", .font = Font::lead, .enter_leaves = false, .bare = true});
  state.fresh = false;
  if (typed.changed) {
    state.text = typed.text;
    look_up(f, state);
    f.again();
  }
  key_cap(f, panel.right() - 24 - key_cap_width(f, plain(Key::escape)), panel.y + 21, plain(Key::escape), false);
  f.draw.hair(panel.x + 1, panel.y + input_h - 1, w - 2);
  const int count = static_cast<int>(state.entries.size());
  if (f.key(plain(Key::down))) state.at = std::min(state.at + 1, std::max(0, count - 1));
  if (f.key(plain(Key::up))) state.at = std::max(0, state.at - 1);
  if (f.key(plain(Key::page_down))) state.at = std::min(state.at + rows_of(f), std::max(0, count - 1));
  if (f.key(plain(Key::page_up))) state.at = std::max(0, state.at - rows_of(f));
  if (typed.entered && state.at < count)
    choose(f, state, Entry(state.entries[static_cast<std::size_t>(state.at)]));
  else
    list(f, state, &panel);
  draw_foot(f, panel);
  const bool outside = f.mouse_clicked() && !panel.contains(f.mouse());
  if (state.open && (f.key(plain(Key::escape)) || f.key(ctrl(Key::k)) || outside)) dismiss(f, state);
  f.end_layer();
}

}  // namespace afterword::ui
