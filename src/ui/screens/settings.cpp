// Each part of the settings in the order of the page.
#include "ui/screens/settings.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/typed_when.h"
#include "ui/preferences.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/start.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

// ---- Look ----

float draw_look(Frame& f, const Page& p, float y) {
  y += heading(f, p, y, "Look");
  const std::string theme = f.workspace.preference(preference::theme).value_or("system");
  const std::vector<ChipItem> items{{"light", "Light", theme == "light"},
                                    {"dark", "Dark", theme == "dark"},
                                    {"system", "As the system", theme == "system"}};
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "theme", items);
  if (reply.pressed >= 0) {
    f.out.prefer(std::string(preference::theme), items[static_cast<std::size_t>(reply.pressed)].name);
  }
  y += reply.rect.h + step::s16;
  float x = p.x;
  for (const std::string_view id : {"view.smaller", "view.larger"}) {
    const Reply size = command_button(f, x, y, id, ButtonStyle::secondary);
    if (size.pressed) f.out.run(id);
    x += size.rect.w + step::s8;
  }
  x += step::s8;
  const std::string zoom = fmt::format("{} %", zoom_percent(f.workspace));
  f.draw.text(x, y + 8, Font::body_bold, Colour::ink, zoom);
  return y + size::button + step::s32;
}

// ---- Yourself ----

struct MeLine {
  std::string_view name, label, placeholder;
  std::string domain::Me::*value;
};
constexpr std::array<MeLine, 3> me_lines{{
    {"name", "Your name", "As it stands under a letter", &domain::Me::name},
    {"email", "Your email", "name@example.org", &domain::Me::email},
    {"phone", "Your phone number", "Where they reach you", &domain::Me::phone},
}};

std::string draft_key(const MeLine& line) { return fmt::format("settings.me.{}", line.name); }

/// What is typed is kept at once as a draft and becomes the setting when the field is left, so that a name is one step
/// of undo. A draft that a sudden end left behind becomes the setting as soon as the page is opened again.
float me_field(Frame& f, const Page& p, const MeLine& line, float y) {
  const domain::Me& me = f.workspace.settings().me;
  const std::string draft = f.workspace.preference(draft_key(line)).value_or("");
  const bool drafted = !draft.empty();  // a draft begins with "="
  const std::string shown = drafted ? draft.substr(1) : me.*line.value;
  const TextReply reply =
      text_field(f, {p.x, y, p.w}, line.name, {}, shown, {.label = line.label, .placeholder = line.placeholder});
  if (reply.changed) {
    f.out.prefer(draft_key(line), "=" + reply.text);
  } else if (drafted && !reply.focused) {
    domain::Me changed = me;
    changed.*line.value = reply.text;
    if (!(changed == me)) f.out.edit(workspace::SetMe{changed});
    f.out.prefer(draft_key(line), "");
  }
  return y + reply.rect.h + step::s12;
}

float draw_me(Frame& f, const Page& p, Margin& margin, float y) {
  const float top = y;
  y += heading(f, p, y, "Yourself");
  const auto scope = f.scope("me");
  for (const MeLine& line : me_lines) y = me_field(f, p, line, y);
  y = margin.note(top, y, {.first = "It stands under your letters.", .rest = " Nothing else is done with it."}).y;
  return y + step::s20;
}

// ---- Days without work ----

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> weekdays{
    {{"mon", "Mon"}, {"tue", "Tue"}, {"wed", "Wed"}, {"thu", "Thu"}, {"fri", "Fri"}, {"sat", "Sat"}, {"sun", "Sun"}}};

std::vector<std::string> weekend_of(const domain::Settings& settings) {
  return settings.weekend.value_or(std::vector<std::string>{"sat", "sun"});
}

void set_days(Frame& f, std::vector<std::string> weekend, std::vector<domain::Date> off, std::string toast = {}) {
  std::sort(off.begin(), off.end());
  off.erase(std::unique(off.begin(), off.end()), off.end());
  f.out.edit(workspace::SetWeekend{std::move(weekend), std::move(off)}, std::move(toast));
}

float weekend_chips(Frame& f, const Page& p, float y) {
  const domain::Settings& settings = f.workspace.settings();
  const std::vector<std::string> weekend = weekend_of(settings);
  const auto is_off = [&](std::string_view day) {
    return std::find(weekend.begin(), weekend.end(), day) != weekend.end();
  };
  std::vector<ChipItem> items;
  for (const auto& [name, words] : weekdays) items.push_back({std::string(name), std::string(words), is_off(name)});
  y += label(f, p.x, y, "Your weekend");
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "weekend", items);
  if (reply.pressed >= 0) {
    std::vector<std::string> changed;
    for (const ChipItem& item : items) {
      const bool pressed = item.name == items[static_cast<std::size_t>(reply.pressed)].name;
      if (item.chosen != pressed) changed.push_back(item.name);
    }
    if (changed.size() == weekdays.size()) {
      f.out.toast("One working day has to stay: a follow-up needs a day to go out on");
    } else {
      set_days(f, std::move(changed), settings.days_off);
    }
  }
  return y + reply.rect.h + step::s16;
}

/// The line for another day off; Enter or leaving it takes the day in.
float next_day_off(Frame& f, SettingsView& view, const Page& p, float y) {
  const domain::Settings& settings = f.workspace.settings();
  const TextReply reply = text_field(f, {p.x, y, std::min(p.w, 270.0F)}, "new", {}, view.day_off,
                                     {.label = "Another day off", .placeholder = "4 May", .enter_leaves = false});
  view.day_off = reply.text;
  y += reply.rect.h;
  const auto when = domain::read_when(reply.text, f.now);
  const auto day = when ? domain::day_of(*when) : std::nullopt;
  if (day && (reply.entered || reply.left)) {
    auto off = settings.days_off;
    off.push_back(*day);
    set_days(f, weekend_of(settings), std::move(off));
    view.day_off.clear();
    f.again();
  }
  if (reply.text.empty()) return y;
  const std::string words =
      day ? domain::typed_form(*day) + ": Enter takes it in" : "Not a day the program can read. Try “4 May”";
  return y + step::s4 +
         f.draw.paragraph({p.x, y + step::s4, p.w}, Font::small, day ? Colour::ink2 : Colour::over, words);
}

float days_off(Frame& f, SettingsView& view, const Page& p, float y) {
  const domain::Settings& settings = f.workspace.settings();
  const auto scope = f.scope("days_off");
  std::vector<ChipItem> items;
  for (const domain::Date day : settings.days_off) {
    items.push_back({std::to_string(items.size()), domain::dated(day, domain::date_of(f.now)) + "  ×", true});
  }
  if (!items.empty()) {
    y += label(f, p.x, y, "Days off, press one to take it out");
    const ChipsReply reply = chips(f, {p.x, y, p.w}, "list", items, true);
    if (reply.pressed >= 0) {
      auto off = settings.days_off;
      off.erase(off.begin() + reply.pressed);
      set_days(f, weekend_of(settings), std::move(off), "Day off taken out");
    }
    y += reply.rect.h + step::s16;
  }
  return next_day_off(f, view, p, y);
}

float draw_days(Frame& f, SettingsView& view, const Page& p, Margin& margin, float y) {
  const float top = y;
  y += heading(f, p, y, "Days without work");
  y = weekend_chips(f, p, y);
  y = days_off(f, view, p, y);
  y = margin
          .note(top, y,
                {.first = "No follow-up goes out on them,",
                 .rest = " nor on the day before a weekend. It moves to the next working day."})
          .y;
  return y + step::s32;
}

// ---- Where it is ----

float data_line(Frame& f, const Page& p, float y, std::string_view words, const std::string& value) {
  f.draw.text(p.x, y + 2, Font::small, Colour::ink2, words);
  return y + f.draw.paragraph({p.x + 112, y, p.w - 112}, Font::body, Colour::ink, value) + step::s8;
}

float draw_data(Frame& f, const Page& p, Margin& margin, float y) {
  using Kind = workspace::SaveState::Kind;
  const float top = y;
  y += heading(f, p, y, "Your data");
  const workspace::SaveState state = f.workspace.save_state();
  const std::string saved = state.kind == Kind::failed   ? "Not saved. " + state.message
                            : state.kind == Kind::saving ? "Saving…"
                                                         : "Every word is saved";
  y = data_line(f, p, y, "State", saved);
  y = data_line(f, p, y, "File", f.workspace.file().string());
  y = data_line(f, p, y, "Backups", (f.workspace.file().parent_path() / "backups").string());
  y += step::s8;
  if (command_button(f, p.x, y, "app.export", ButtonStyle::secondary, "Export everything…")) f.out.run("app.export");
  y += size::button + step::s12;
  y = margin
          .note(top, y,
                {.kind = NoteKind::accent,
                 .first = "It stays on this computer.",
                 .rest = " A copy is made once a day; seven days, four weeks and twelve months of them are kept."})
          .y;
  return y + step::s32;
}

}  // namespace

std::span<const CommandRow> settings_commands() { return {}; }

void draw_settings(Frame& f, SettingsView& view) {
  follow_start_commands(f);
  const Page p = page(f, PageShape::column);
  ScrollArea scroll(f, "page", page_area(p));
  const Page scrolled = scrolled_page(p, scroll.top());
  Margin margin(f, scrolled);
  float y = scroll.top() + p.top;
  y += title(f, {p.x, y, p.w}, "Settings") + step::s24;
  y = draw_look(f, p, y);
  y = draw_me(f, p, margin, y);
  y = draw_days(f, view, p, margin, y);
  y = draw_letter_settings(f, scrolled, margin, y);
  y = draw_data(f, p, margin, y);
  y += heading(f, p, y, "Keys");
  y = draw_keys(f, {p.x, y, p.w});
  scroll.finish(y + step::s40);
}

}  // namespace afterword::ui
