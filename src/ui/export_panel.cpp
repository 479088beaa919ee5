// The panel above the page in which an export is chosen.
#include "ui/export_panel.h"

#include <algorithm>
#include <cmath>

#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::ExportFormat;

constexpr float export_panel_w = 640, side = 24, label_w = 88;

const ExportOffer& offer_of(const ExportState& state) { return state.offers[state.at]; }

std::string_view format_name(ExportFormat format) {
  switch (format) {
    case ExportFormat::json:
      return "json";
    case ExportFormat::markdown:
      return "markdown";
    case ExportFormat::html:
      return "html";
    case ExportFormat::pdf:
      return "pdf";
    case ExportFormat::csv:
      return "csv";
    case ExportFormat::anki:
      return "anki";
    case ExportFormat::calendar:
      return "calendar";
    case ExportFormat::cards:
      return "vcard4";
    case ExportFormat::older_cards:
      return "vcard3";
    case ExportFormat::mail:
      return "mail";
  }
  return {};
}

bool writes_folder(const ExportState& state) {
  const auto wanted = export_wanted(state);
  return workspace::makes_folder(wanted.what, wanted.format);
}

std::string suggested(const ExportState& state) {
  const auto wanted = export_wanted(state);
  return offer_of(state).file + (writes_folder(state) ? "/" : std::string(workspace::ending(wanted.format)));
}

// Another choice goes into the same folder: under a name of its own, or where somebody typed one, under that one.
void choose(ExportState& state, std::size_t at, std::size_t format) {
  const std::string folder = folder_of_place(state.place), before = suggested(state);
  std::string name = state.place.substr(folder.size());
  const std::string_view old_end = workspace::ending(export_wanted(state).format);
  const bool was_folder = writes_folder(state), typed = folder + name != folder + before && at == state.at;
  state.at = at;
  state.format = format;
  state.trouble.clear();
  const std::string fresh = suggested(state);
  if (typed && !was_folder && !writes_folder(state) && name.ends_with(old_end))
    name = name.substr(0, name.size() - old_end.size()) + std::string(workspace::ending(export_wanted(state).format));
  else if (!typed || was_folder != writes_folder(state))
    name = fresh;
  state.place = folder + name;
}

bool would_replace(const ExportState& state) {
  if (writes_folder(state)) return false;
  const std::string name = state.place.substr(folder_of_place(state.place).size());
  return std::ranges::any_of(state.entries, [&](const FolderEntry& one) { return !one.folder && one.name == name; });
}

// A folder that holds nothing but an earlier export is replaced whole; which one does is found out when it is written.
bool folder_there(const ExportState& state) {
  if (!writes_folder(state)) return false;
  std::string name = state.place.substr(folder_of_place(state.place).size());
  while (name.ends_with('/')) name.pop_back();
  return std::ranges::any_of(state.entries, [&](const FolderEntry& one) { return one.folder && one.name == name; });
}

float draw_what(Frame& f, ExportState& state, Place at) {
  std::vector<ChipItem> items;
  for (std::size_t i = 0; i < state.offers.size(); ++i)
    items.push_back({state.offers[i].name, state.offers[i].label, i == state.at});
  f.draw.text(at.x, at.y + 6, Font::small_bold, Colour::ink2, "What");
  const ChipsReply reply = chips(f, {at.x + label_w, at.y, at.w - label_w}, "what", items);
  if (reply.pressed >= 0) {
    choose(state, static_cast<std::size_t>(reply.pressed), 0);
    f.again();
  }
  return reply.rect.h + step::s16;
}

float draw_format(Frame& f, ExportState& state, Place at) {
  const auto formats = workspace::formats_of(offer_of(state).wanted.what);
  std::vector<ChipItem> items;
  for (std::size_t i = 0; i < formats.size(); ++i)
    items.push_back(
        {std::string(format_name(formats[i])), std::string(workspace::spoken(formats[i])), i == state.format});
  f.draw.text(at.x, at.y + 6, Font::small_bold, Colour::ink2, "As");
  const ChipsReply reply = chips(f, {at.x + label_w, at.y, at.w - label_w}, "format", items);
  if (reply.pressed >= 0) {
    choose(state, state.at, static_cast<std::size_t>(reply.pressed));
    f.again();
  }
  return reply.rect.h + step::s12;
}

float draw_limits(Frame& f, ExportState& state, Place at) {
  const auto wanted = export_wanted(state);
  const std::string words = workspace::limits_of(wanted);
  const float x = at.x + label_w, w = at.w - label_w;
  float h = f.draw.paragraph({x, at.y, w}, Font::small, Colour::ink2, words);
  f.widget({x, at.y, w, h}, "limits", {.kind = WidgetKind::part, .state = words, .focusable = false});
  h += step::s12;
  if (wanted.format == ExportFormat::cards || wanted.format == ExportFormat::older_cards) {
    const Reply box =
        check_box(f, {x, at.y + h, w}, "private", "With what they care about and mentioned", state.private_notes);
    if (box.changed) {
      state.private_notes = !state.private_notes;
      f.again();
    }
    h += box.rect.h + step::s8;
  }
  return h + step::s4;
}

float draw_place(Frame& f, ExportState& state, Place at, bool& entered) {
  const float x = at.x + label_w, w = at.w - label_w;
  f.draw.text(at.x, at.y + 11, Font::small_bold, Colour::ink2, "Where to");
  const TextReply reply = text_field(f, {x, at.y, w}, "place", {}, state.place,
                                     {.placeholder = "~/Documents/afterword.json", .enter_leaves = false});
  if (reply.changed) state.trouble.clear();
  state.place = reply.text;
  entered = reply.entered;
  const bool replaces = would_replace(state), there = folder_there(state);
  const std::string words = !state.trouble.empty() ? state.trouble
                            : state.writing        ? std::string("Writing…")
                            : replaces             ? std::string("There is a file of this name; it will be replaced.")
                            : there                ? std::string(
                                                         "There is a folder of this name; if all in it is an earlier export, "
                                                                        "it will be replaced whole.")
                            : writes_folder(state) ? std::string("A folder, which only you can read.")
                                                   : std::string("A file, which only you can read.");
  const Colour ink = !state.trouble.empty() ? Colour::over : replaces || there ? Colour::due : Colour::ink2;
  const float y = at.y + reply.rect.h + step::s8;
  const float h = f.draw.paragraph({x, y, w}, Font::small, ink, words);
  f.widget({x, y, w, h}, "said", {.kind = WidgetKind::part, .state = words, .focusable = false});
  return reply.rect.h + step::s8 + h + step::s20;
}

void close(Frame& f, ExportState& state) {
  state.open = false;
  if (!state.back_to.empty()) f.focus(state.back_to, f.memory().ring);
  f.again();
}

// Returns its height; true in `write` when it is to be written.
float draw_buttons(Frame& f, ExportState& state, Place at, bool& write) {
  const std::string_view label = would_replace(state) ? "Replace it" : "Export";
  const ButtonOptions primary{.style = ButtonStyle::primary, .key = ctrl(Key::enter), .enabled = !state.writing};
  const ButtonOptions quiet{.style = ButtonStyle::quiet, .key = plain(Key::escape)};
  const float yes_w = button_width(f, label, primary), no_w = button_width(f, "Leave it", quiet);
  const float right = at.x + at.w;
  if (button(f, right - yes_w - step::s12 - no_w, at.y, "leave", "Leave it", quiet)) close(f, state);
  if (button(f, right - yes_w, at.y, "write", label, primary)) write = true;
  return size::button;
}

}  // namespace

std::string folder_of_place(std::string_view place) {
  // The "/" behind a folder that is to be made belongs to its name.
  const bool folder = place.size() > 1 && place.ends_with('/');
  const auto slash = place.substr(0, place.size() - (folder ? 1 : 0)).rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(place.substr(0, slash + 1));
}

workspace::ExportWanted export_wanted(const ExportState& state) {
  workspace::ExportWanted wanted = offer_of(state).wanted;
  const auto formats = workspace::formats_of(wanted.what);
  wanted.format = formats[std::min(state.format, formats.size() - 1)];
  wanted.private_notes = state.private_notes;
  return wanted;
}

void open_export(Memory& m, ExportState& state, std::vector<ExportOffer> offers, const std::string& folder) {
  auto writing = std::move(state.writing);
  state = ExportState();
  state.open = state.fresh = true;
  state.back_to = m.focused;
  state.offers = std::move(offers);
  state.writing = std::move(writing);
  state.place = folder + suggested(state);
}

void draw_export(Frame& f, ExportState& state) {
  if (!state.open) return;
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope("export");
  f.draw.fill(Rect{0, 0, f.width, f.height}, Colour::scrim);
  const float w = std::min(export_panel_w, f.width - 32);
  const float top = std::clamp(std::floor((f.height - state.height) / 3), 16.0F, 120.0F);
  const Rect panel{std::floor((f.width - w) / 2), top, w, state.height};
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  const float x = panel.x + side, room = w - 2 * side;
  float y = panel.y + step::s20;
  y += f.draw.paragraph({x, y, room}, Font::lead_bold, Colour::ink, "Export") + step::s12;
  y += draw_what(f, state, {x, y, room});
  y += draw_format(f, state, {x, y, room});
  y += draw_limits(f, state, {x, y, room});
  bool write = false;
  y += draw_place(f, state, {x, y, room}, write);
  y += draw_buttons(f, state, {x, y, room}, write) + step::s24;
  if (write && !state.writing) {
    state.asked = true;
    f.again();
  }
  if (state.fresh) f.focus(f.path("what") + "/" + offer_of(state).name);
  state.fresh = false;
  if (state.height != y - panel.y) {
    state.height = y - panel.y;
    f.again();
  }
  f.end_layer();
}

}  // namespace afterword::ui
