// What surrounds the column: the margin's notes, the ruler of time at the top, the bar at the foot.
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/shell_commands.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

Colour rule_colour(NoteKind kind) {
  switch (kind) {
    case NoteKind::plain:
      return Colour::hair;
    case NoteKind::accent:
      return Colour::accent;
    case NoteKind::due:
      return Colour::duemark;
    case NoteKind::over:
      break;
  }
  return Colour::over;
}

struct NoteAction {
  std::string_view path, label;
  Chord key;
  bool in_field = true;
};

NoteAction action_of(const Note& note) {
  if (const CommandRow* const row = note.command.empty() ? nullptr : find_command(note.command))
    return {row->id, note.action.empty() ? row->label : note.action, row->shortcut, row->in_field};
  return {note.path, note.action, note.key, true};
}

constexpr float line = 20, action_gap = 6;

// The words of a note at a place, in the margin or in the column; returns their height.
float draw_words(Frame& f, Place at, const Note& note) {
  float x = at.x;
  if (note.number > 0) {
    const bool over = note.kind == NoteKind::over;
    f.draw.disc({x + 9, at.y + 10}, 9, over ? Colour::oversoft : Colour::duesoft);
    f.draw.text_centre(x + 9, at.y, Font::small_bold, over ? Colour::over : Colour::due, std::to_string(note.number));
    x += 26;
  }
  std::string rest(note.rest);
  const bool joined = note.first.empty() || rest.empty() || rest[0] == ',' || rest[0] == ' ';
  if (!joined) rest.insert(0, " ");
  const std::array<Span, 2> parts = {Span{note.first, Font::small_bold, Colour::ink},
                                     Span{rest, Font::small, Colour::ink2}};
  return f.draw.spans({x, at.y, at.w - (x - at.x)}, line, parts);
}

}  // namespace

Margin::Placed Margin::note(float y, float below, const Note& note) {
  const bool beside = page_.beside;
  const float x = beside ? page_.margin_x : page_.x + 16;
  const float w = beside ? page_.margin_w : page_.w - 16;
  const float top = beside ? std::max(y, free_y_) : below + 8;
  float bottom = top + draw_words(f_, {x + 14, top, w - 14}, note);
  bool pressed = false, other = false;
  const NoteAction action = action_of(note);
  if (!action.label.empty()) {
    const LinkOptions look{.font = Font::small_bold, .key = action.key, .key_in_field = action.in_field};
    pressed = link(f_, x + 14, bottom + action_gap, action.path, action.label, look).pressed;
    pressed = pressed || (!note.command.empty() && f_.command(note.command));
  }
  if (!note.other_action.empty()) {
    float at = x + 14;
    if (!action.label.empty()) {
      at += (action.key ? key_cap_width(f_, action.key) + step::s8 : 0) +
            f_.draw.width(Font::small_bold, action.label) + step::s16;
      if (at + f_.draw.width(Font::small, note.other_action) > x + w) {  // below it, where both do not fit
        at = x + 14;
        bottom += size::key + step::s4;
      }
    }
    other = link(f_, at, bottom + action_gap, note.other_path, note.other_action,
                 {.font = Font::small, .colour = Colour::ink2})
                .pressed;
  }
  if (!action.label.empty() || !note.other_action.empty()) {
    bottom += action_gap + size::key;
  }
  f_.draw.fill({x, top, 2, bottom - top}, rule_colour(note.kind));
  if (note.leader && beside) {
    const float from = std::round(y + 12) + 0.5F, to = std::abs(top + 11.5F - from) < 3 ? from : top + 11.5F;
    const Colour c = rule_colour(note.kind);
    const float dot = page_.x + page_.w + 11;
    f_.draw.disc({dot, from}, 3, c);
    // A straight one has no bend: two points at one place would bend it all the same.
    const Point straight[] = {{dot, from}, {x, from}};
    const Point bent[] = {{dot, from}, {dot + 13.5F, from}, {dot + 13.5F, to}, {x, to}};
    f_.draw.polyline(to == from ? std::span<const Point>(straight) : std::span<const Point>(bent), c, 1);
  }
  if (!beside) return {bottom + 8, pressed, other};
  free_y_ = bottom + 20;
  return {below, pressed, other};
}

// ---- Ruler ----

void ticks(Frame& f, const Rect& r, int spent, int total, int tall_every, bool hanging, Colour left, Colour past) {
  if (total <= 0) return;
  const float pitch = (r.w - 2) / static_cast<float>(total);
  for (int i = 0; i <= total; ++i) {
    const bool gone = i<spent, tall = tall_every> 0 && i % tall_every == 0;
    const float h = r.h * (gone ? (tall ? 0.6F : 0.36F) : (tall ? 1.0F : 0.66F));
    const float x = std::round(static_cast<float>(i) * pitch);
    f.draw.fill({r.x + x, hanging ? r.y : r.bottom() - h, 2, h}, gone ? past : left);
  }
}

void ruler(Frame& f, const Page& page, const Ruler& r) {
  ticks(f, {page.x, 0, page.full_w, 24}, r.spent, r.ticks, r.tall_every, true);
  const float right = page.x + page.full_w;
  const bool bold = r.running && r.middle.empty();
  const float w = r.right.empty() ? 0
                                  : f.draw.text_right(right, 32, bold ? Font::small_bold : Font::small,
                                                      bold ? Colour::due : Colour::ink2, r.right);
  float room = page.full_w - w - 16;
  if (!r.middle.empty()) {
    // In the middle, or at the end where there is nothing else and the beginning needs the room.
    const float middle_w = f.draw.width(Font::small_bold, r.middle), before = (page.full_w - middle_w) / 2;
    const bool at_end = r.right.empty() && f.draw.width(Font::small, r.left) + 16 > before;
    f.draw.text(page.x + (at_end ? page.full_w - middle_w : before), 32, Font::small_bold,
                r.running ? Colour::due : Colour::over, r.middle);
    room = (at_end ? page.full_w - middle_w : before) - 16;
  }
  f.draw.text(page.x, 32, Font::small, Colour::ink2, f.draw.fit(Font::small, r.left, room));
}

// ---- Foot bar ----

FootBar::FootBar(Frame& f, const Page& page, std::string_view words, std::span<const Chord> keys)
    : f_(f),
      words_(words),
      keys_(keys.begin(), keys.end()),
      left_(page.x),
      width_(page.foot_w),
      right_(page.x + page.foot_w),
      y_(page.foot_y),
      tall_(page.foot_tall) {
  f.draw.fill({page.area.x, y_, page.area.w, f.height - y_}, Colour::page);
  f.draw.hair(left_, y_, width_);
  f.memory().foot_height = f.height - y_;
}

FootBar::~FootBar() {
  float keys_w = 0;
  for (const Chord key : keys_) keys_w += key_cap_width(f_, key) + 4;
  if (!keys_.empty()) keys_w += 4;
  const float room = (tall_ ? width_ : right_ - left_) - keys_w;
  constexpr float most_rows = 3;
  const float high = f_.draw.paragraph_height(room, Font::small, words_);
  const bool fits = high <= line * (tall_ ? 1 : most_rows);
  if (constexpr float least_room = 120; !fits && room < least_room) return;  // "Finis…" tells nobody anything
  const float shown = fits ? high : line;
  const float y = tall_ ? y_ + 12 : y_ + std::floor((size::foot + 2 - shown) / 2);
  float x = left_;
  for (const Chord key : keys_) x += key_cap(f_, x, y - 1, key) + 4;
  x = left_ + keys_w;
  if (fits)
    f_.draw.paragraph({x, y, room}, Font::small, Colour::ink2, words_);
  else
    f_.draw.text(x, y, Font::small, Colour::ink2, f_.draw.fit(Font::small, words_, room));
}

bool FootBar::put(std::string_view name, std::string_view label, Chord key, ButtonStyle look, bool command) {
  const CommandRow* const row = command ? find_command(name) : nullptr;
  if (command && row == nullptr) return false;
  const ButtonOptions options{.style = look, .key = row != nullptr ? row->shortcut : key};
  const std::string_view words = label.empty() && row != nullptr ? row->label : label;
  const float w = button_width(f_, words, options);
  // What has no room at the foot is still to be had by its key, the menu and the palette.
  if (command && look == ButtonStyle::quiet && right_ - w < left_) return f_.command(name);
  right_ -= w;
  const bool pressed = command ? command_button(f_, right_, button_y(), name, look, words).pressed
                               : button(f_, right_, button_y(), name, words, options).pressed;
  right_ -= 16;
  return pressed;
}

bool FootBar::primary(std::string_view name, std::string_view label, Chord key) {
  return put(name, label, key, ButtonStyle::primary, false);
}
bool FootBar::secondary(std::string_view name, std::string_view label, Chord key) {
  return put(name, label, key, ButtonStyle::secondary, false);
}
bool FootBar::quiet(std::string_view name, std::string_view label, Chord key) {
  return put(name, label, key, ButtonStyle::quiet, false);
}
bool FootBar::primary_command(std::string_view id, std::string_view label) {
  return put(id, label, {}, ButtonStyle::primary, true);
}
bool FootBar::secondary_command(std::string_view id, std::string_view label) {
  return put(id, label, {}, ButtonStyle::secondary, true);
}
bool FootBar::quiet_command(std::string_view id, std::string_view label) {
  return put(id, label, {}, ButtonStyle::quiet, true);
}

}  // namespace afterword::ui
