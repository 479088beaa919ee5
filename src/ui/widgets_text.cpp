// Text fields: one line and prose, with an editor of their own each, saving as the user types.
#include <algorithm>
#include <cmath>

#include "ui/fonts.h"
#include "ui/memory.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

std::string bound_name(const Bind& bind) {
  return bind.field ? std::to_string(static_cast<int>(*bind.field)) + "/" + std::to_string(bind.row) : std::string{};
}

void fill_args(Frame& f, TextState& state, const TextBox& box, const TextOptions& options, const Reply& reply) {
  Canvas& d = f.draw;
  const Memory& m = f.memory();
  const Theme& t = d.theme();
  const Rect seen = common(box.clip, f.clip());
  text::ViewArgs& a = state.args;
  a = {};
  a.position = {d.px(box.text.x), d.px(box.text.y)};
  a.width = d.px(box.text.w);
  a.clip = ImRect(d.px(seen.x), d.px(seen.y), d.px(seen.right()), d.px(seen.bottom()));
  a.font = d.fonts().get(options.font);
  a.pixels = d.fonts().pixels(options.font);
  a.row_height = d.px(box.row);
  a.font_revision = static_cast<std::uint32_t>(d.fonts().generation());
  a.widths = &d.fonts().widths();
  a.paragraph_gap = d.px(options.paragraph_gap);
  a.colours = {d.packed(t[Colour::ink]), d.packed(t[Colour::ink2]), d.packed(t[Colour::accent]),
               d.packed(t[Colour::soft])};
  a.mark_looks = options.mark_looks;
  a.placeholder = options.placeholder;
  a.caret_width = std::max(1.0F, d.px(2));
  a.focused = reply.focused;
  a.caret_shown = false;  // whoever shows the picture draws it
  a.before = options.before;
  a.mouse = {{m.mouse.at.x * d.scale(), m.mouse.at.y * d.scale()},
             reply.hovered,
             m.mouse.clicked ? m.mouse.clicks : 0,
             m.mouse.down && f.layer() >= m.top_layer,
             m.input->mods().shift};
  if (reply.focused && f.layer() >= m.top_layer) a.strokes = m.input->strokes();
  a.seconds = f.seconds();
  Fonts& fonts = d.fonts();
  const Font font = options.font;
  a.needs_glyph = [&fonts, font](char32_t c) { fonts.need(font, c); };
}

// The record's text goes into the editor unless it is what the editor itself wrote.
void take_over(TextState& state, const std::string& bound, std::string_view value) {
  if (state.bound != bound || state.drawn_in == 0) {
    state.bound = bound;
    state.taken = value;
    state.editor.set_text(value);
    return;
  }
  if (value == state.taken) return;
  state.taken = value;
  if (value != state.editor.text()) state.editor.set_text_keeping_caret(value);
}

void focus_changed(Frame& f, TextState& state, bool focused) {
  if (focused == state.was_focused) return;
  state.was_focused = focused;
  state.changed_at = f.seconds();
  if (focused && !f.memory().focus_by_mouse) state.editor.set_caret(state.editor.size());
  if (!focused) {
    state.editor.set_caret(state.editor.caret());
    state.editor.forget_history();
  }
}

// What of the caret can be seen goes to whoever shows the picture.
void show_caret(Frame& f, const TextState& state, const ImRect& caret) {
  ImRect seen = caret;
  seen.ClipWith(state.args.clip);
  if (seen.GetWidth() <= 0 || seen.GetHeight() <= 0 || f.layer() < f.memory().top_layer) return;
  f.memory().caret =
      Caret{std::round(seen.Min.x),       std::round(seen.Min.y),         std::max(1.0F, std::round(seen.GetWidth())),
            std::round(seen.GetHeight()), f.draw.theme()[Colour::accent], state.changed_at};
}

}  // namespace

TextState& text_state(Frame& f, std::string_view name, bool one_line) {
  TextState& state = f.memory().texts.try_emplace(f.path(name), one_line).first->second;
  return state;
}

TextReply edit_text(Frame& f, std::string_view name, TextState& state, const Bind& bind, std::string_view value,
                    const TextBox& box, const TextOptions& options) {
  Memory& m = f.memory();
  take_over(state, bound_name(bind), value);
  // A field that comes back after it was gone lost the focus some time ago.
  const bool stayed = state.drawn_in + 1 == m.frame_number;
  state.drawn_in = m.frame_number;
  TextReply reply;
  static_cast<Reply&>(reply) = f.widget(box.hit, name,
                                        {.kind = state.editor.one_line() ? WidgetKind::field : WidgetKind::prose,
                                         .label = options.label.empty() ? options.placeholder : options.label,
                                         .state = state.editor.text(),
                                         .enabled = options.enabled,
                                         .focusable = options.enabled,
                                         .keeps_keys = true});
  reply.left = stayed && state.was_focused && !reply.focused;
  focus_changed(f, state, reply.focused);
  if (reply.hovered) m.text_cursor = true;
  fill_args(f, state, box, options, reply);
  std::vector<float> spaces(options.space_below.size());
  std::transform(options.space_below.begin(), options.space_below.end(), spaces.begin(),
                 [&f](float v) { return f.draw.px(v); });
  state.spaces = std::move(spaces);
  state.args.space_below = state.spaces;
  reply.editor = &state.editor;
  reply.args = &state.args;
  reply.text_y = box.text.y;
  reply.row = box.row;
  const text::InputResult result = text::take_input(state.editor, state.args);
  if (result.changed || result.caret_moved) state.changed_at = f.seconds();
  if (result.changed) {
    reply.changed = true;
    m.typed_path = f.path(name);
    if (bind.field) f.out.set(*bind.field, bind.row, state.editor.text());
    f.again();
  }
  reply.entered = result.submitted;
  if (result.submitted && options.enter_leaves) m.move_focus = 1;
  reply.text = state.editor.text();
  if (result.caret_moved || result.changed || reply.changed) state.caret_moved = true;
  state.drag_scroll = result.drag_scroll;
  return reply;
}

float draw_text(Frame& f, TextState& state) {
  const float s = f.draw.scale();
  const text::DrawResult drawn = text::draw(state.editor, *f.draw.list(), state.args);
  if (state.args.focused) show_caret(f, state, drawn.caret);
  if (state.caret_moved) {
    state.caret_moved = false;
    const ImRect& c = drawn.caret;
    f.reveal({c.Min.x / s, c.Min.y / s - 8, (c.Max.x - c.Min.x) / s, (c.Max.y - c.Min.y) / s + 16});
  } else if (state.drag_scroll != 0) {
    const Rect seen = f.clip();
    f.reveal({seen.x, state.drag_scroll < 0 ? seen.y - 24 : seen.bottom() + 24, 1, 1});
  }
  state.drag_scroll = 0;
  return drawn.height / s;
}

Rect paragraph_rect(const Frame& f, const TextReply& reply, std::size_t index) {
  const text::ParagraphPlace place = text::paragraph_place(*reply.editor, *reply.args, index);
  const float s = f.draw.scale();
  return {reply.rect.x, reply.text_y + place.y / s, reply.rect.w, place.height / s};
}

TextReply text_field(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value,
                     const TextOptions& options) {
  float y = at.y;
  if (!options.label.empty()) y += label(f, at.x, at.y, options.label);
  const float line = info(options.font).line, high = options.bare ? line : size::field;
  const Rect r{at.x, y, at.w, high};
  const float pad = options.bare ? 0 : 12;
  TextState& state = text_state(f, name, true);
  const TextBox box{r, {r.x + pad, r.y + (high - line) / 2, r.w - 2 * pad}, r.inset(options.bare ? 0 : 2), line};
  TextReply reply = edit_text(f, name, state, bind, value, box, options);
  if (!options.bare) {
    if (options.enabled)
      f.draw.fill(r, reply.hovered && !reply.focused ? Colour::hover : Colour::raised, radius::control);
    f.draw.edge(r,
                reply.focused     ? Colour::accent
                : options.enabled ? Colour::line
                                  : Colour::hair,
                radius::control, reply.focused ? 2.0F : 1.0F);
  }
  draw_text(f, state);
  reply.rect = {at.x, at.y, at.w, r.bottom() - at.y};
  return reply;
}

TextReply prose(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value,
                const TextOptions& options) {
  float y = at.y;
  if (!options.label.empty()) y += label(f, at.x, at.y, options.label);
  const float indent = options.bare ? 0 : 16, pad = options.bare ? 0 : 4;
  TextState& state = text_state(f, name, false);
  const float guess = std::max(state.height, static_cast<float>(options.min_rows) * options.row);
  const Rect r{at.x, y, at.w, guess + 2 * pad};
  const TextBox box{r, {r.x + indent, r.y + pad, r.w - indent - pad * 3}, r.inset(-4), options.row};
  TextReply reply = edit_text(f, name, state, bind, value, box, options);
  const float needed = text::layout(state.editor, state.args) / f.draw.scale();
  const float high = std::max(needed, static_cast<float>(options.min_rows) * options.row) + 2 * pad;
  if (std::abs(needed - state.height) > 0.5F) {
    state.height = needed;
    f.again();
  }
  if (!options.bare) {
    const Rect around{r.x, r.y - 4, r.w, high + 8};
    if (reply.focused && !options.whole_page) {
      f.draw.fill_right(around, Colour::raised, radius::control);
      f.draw.edge_right(around, Colour::hair, radius::control);
      f.draw.fill({around.x, around.y, 3, around.h}, Colour::accent);
    } else if (reply.focused) {
      f.draw.fill({r.x, r.y, 3, high}, Colour::accent);
    } else {
      if (reply.hovered) f.draw.fill_right({r.x, r.y, r.w, high}, Colour::hover, radius::control);
      f.draw.fill({r.x, r.y, 2, high}, Colour::line);
    }
  }
  draw_text(f, state);
  reply.rect = {at.x, at.y, at.w, y + high - at.y};
  return reply;
}

}  // namespace afterword::ui
