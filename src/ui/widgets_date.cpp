// A field for a day or a moment, typed as one would say it.
#include "domain/typed_when.h"
#include "ui/memory.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

domain::Time reference(const Frame& f, const DateOptions& options) {
  domain::Time now = f.now;
  if (options.offset_min) now.offset_min = *options.offset_min;
  if (options.today != domain::Date{}) now = domain::at(options.today, domain::minute_of_day(now), now.offset_min);
  return now;
}

// What the text means for this field; nothing where it is not understood, or is no moment where one is needed.
std::optional<domain::When> meaning(const Frame& f, std::string_view text, const DateOptions& options) {
  auto when = domain::read_when(text, reference(f, options), options.past ? domain::Lean::past : domain::Lean::future);
  if (when && options.time_needed && std::holds_alternative<domain::Date>(*when)) return std::nullopt;
  return when;
}

std::string remark(const Frame& f, std::string_view text, const std::optional<domain::When>& when,
                   const DateOptions& options) {
  if (when) return domain::typed_form(*when);
  const auto any = domain::read_when(text, reference(f, options));
  return any ? "And at what time? Until then nothing is changed"
             : "Not a day the program can read. Try “Friday 10:30” or “5 March”";
}

}  // namespace

DateReply date_field(Frame& f, Place at, std::string_view name, Bind bind, const domain::When& value,
                     const DateOptions& options) {
  TextState& state = text_state(f, name, true);
  float y = at.y;
  if (!options.label.empty()) y += label(f, at.x, at.y, options.label);
  const Rect r{at.x, y, at.w, size::field};
  const TextBox box{r, {r.x + 12, r.y + 8, r.w - 24}, r.inset(2), info(Font::body).line};
  // While it is being typed the words stay as they are; afterwards they give way to the plain form.
  const bool own_doing = state.drawn_in != 0 && value == state.sent && (state.was_focused || !state.understood);
  const std::string shown = own_doing ? state.taken : domain::typed_form(value);
  if (!own_doing) state.sent = value;
  DateReply reply;
  static_cast<TextReply&>(reply) =
      edit_text(f, name, state, {}, shown, box, {.label = options.label, .placeholder = options.placeholder});
  const auto when = meaning(f, reply.text, options);
  state.understood = when.has_value();
  reply.value = when.value_or(domain::When{});
  reply.changed = false;
  if (when && *when != value && (reply.focused || reply.left) && reply.text != domain::typed_form(value)) {
    reply.changed = true;
    state.sent = *when;
    if (bind.field) {
      const workspace::Value to =
          std::holds_alternative<std::monostate>(*when) ? workspace::Value{} : workspace::Value{*when};
      f.out.set(*bind.field, bind.row, to);
    }
  }
  if (reply.left && when) state.taken.clear();  // so that the plain form is taken over
  f.draw.fill(r, reply.hovered && !reply.focused ? Colour::hover : Colour::raised, radius::control);
  f.draw.edge(r, reply.focused ? Colour::accent : Colour::line, radius::control, reply.focused ? 2.0F : 1.0F);
  draw_text(f, state);
  float bottom = r.bottom();
  const std::string words = remark(f, reply.text, when, options);
  if (!reply.text.empty() && words != reply.text) {
    bottom += 4 + f.draw.paragraph({r.x, bottom + 4, r.w}, Font::small, when ? Colour::ink2 : Colour::over, words);
  }
  reply.rect = {at.x, at.y, at.w, bottom - at.y};
  return reply;
}

}  // namespace afterword::ui
