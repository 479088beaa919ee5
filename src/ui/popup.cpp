// A list that opens below its anchor, to choose from.
#include <algorithm>
#include <set>

#include "domain/text.h"
#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr int most_popup_rows = 8;
constexpr float row_height = 40;
constexpr std::size_t folded_ahead = 500;  // labels in a frame, before anything is typed

bool holds_people(std::span<const PopupItem> items) {
  return std::ranges::any_of(items, [](const PopupItem& item) { return bool(item.person); });
}

/// Folds labels that are not yet, `most` of them; thousands are by the time somebody types.
void fold_labels(Frame& f, std::span<const PopupItem> items, std::size_t most) {
  auto& folded = f.memory().popup_folded;
  folded.resize(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (folded[i].first == items[i].label) continue;
    if (most-- == 0) return f.again();
    folded[i] = {items[i].label, domain::fold(items[i].label)};
  }
}

/// Which items fit what was typed, in their order; people found only by a slip or another name come last.
std::vector<int> fitting(Frame& f, std::span<const PopupItem> items, std::string_view typed) {
  std::vector<int> shown, beside;
  const std::string part = domain::fold(domain::trim(typed));
  std::set<domain::PersonId> known;
  if (holds_people(items) && !part.empty())
    for (const auto id : f.workspace.find_people(typed, static_cast<int>(items.size()))) known.insert(id);
  fold_labels(f, items, part.empty() ? folded_ahead : items.size());
  const auto& folded = f.memory().popup_folded;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto number = static_cast<int>(i);
    if (part.empty() || folded[i].second.find(part) != std::string::npos)
      shown.push_back(number);
    else if (known.contains(items[i].person))
      beside.push_back(number);
  }
  shown.insert(shown.end(), beside.begin(), beside.end());
  return shown;
}

void close(Frame& f) {
  Memory& m = f.memory();
  m.popup.clear();
  m.popup_folded.clear();
  m.popup_entered = false;
  if (!m.popup_return.empty()) f.focus(m.popup_return, m.ring);
  f.again();
}

// One row; true when it was clicked.
bool item_row(Frame& f, const Rect& r, const PopupItem& item, bool chosen) {
  const Reply reply =
      f.widget(r, item.name.empty() ? item.label : item.name,
               {.kind = WidgetKind::row, .label = item.label, .state = chosen ? "chosen" : "", .focusable = false});
  if (chosen) {
    f.draw.fill(r, Colour::soft, radius::control);
    f.draw.edge(r, Colour::accent, radius::control, 2);
  } else if (reply.hovered) {
    f.draw.fill(r, Colour::hover, radius::control);
  }
  const float w = f.draw.text(r.x + 12, r.y + 8, Font::body, Colour::ink, f.draw.fit(Font::body, item.label, r.w - 24));
  if (w < r.w - 80)
    f.draw.text(r.x + 12 + w + 10, r.y + 10, Font::small, Colour::ink2,
                f.draw.fit(Font::small, item.detail, r.w - 24 - w - 10));
  return reply.pressed;
}

}  // namespace

void open_popup(Frame& f, std::string_view name) {
  Memory& m = f.memory();
  m.popup = f.path(name);
  m.popup_return = m.focused;
  m.popup_text.clear();
  m.popup_at = 0;
  m.popup_fresh = true;
  m.popup_entered = false;
  f.again();
}

bool popup_open(const Frame& f, std::string_view name) { return f.memory().popup == f.path(name); }

PopupReply popup_list(Frame& f, const Rect& anchor, std::string_view name, std::span<const PopupItem> items,
                      std::string_view placeholder, std::string_view newcomer) {
  PopupReply reply;
  Memory& m = f.memory();
  if (!popup_open(f, name)) return reply;
  const std::vector<int> shown = fitting(f, items, m.popup_text);
  const int count = static_cast<int>(shown.size());
  const bool field = !placeholder.empty();
  const bool fresh =
      !newcomer.empty() && !m.popup_text.empty() &&
      std::none_of(items.begin(), items.end(), [&](const auto& item) { return item.label == m.popup_text; });
  const int rows = count + (fresh ? 1 : 0);
  const float w = std::max(320.0F, anchor.w), head = field ? 56.0F : 8.0F;
  const float h = head + static_cast<float>(std::min(rows, most_popup_rows)) * row_height + 8;
  const float x = std::min(anchor.x, f.width - w - 16);
  const float y = anchor.bottom() + 4 + h > f.height ? std::max(8.0F, anchor.y - 4 - h) : anchor.bottom() + 4;
  const Rect panel{x, y, w, h};
  f.begin_layer(ImGui::GetForegroundDrawList());
  const auto scope = f.scope(name);
  f.draw.fill(panel, Colour::raised, radius::block);
  f.draw.edge(panel, Colour::line, radius::block);
  bool chosen_by_key = !field && f.key(plain(Key::enter));
  if (field) {
    if (m.popup_fresh) f.focus(f.path("field"), false);
    const TextReply typed = text_field(f, {x + 8, y + 8, w - 16}, "field", {}, m.popup_fresh ? "" : m.popup_text,
                                       {.placeholder = placeholder, .enter_leaves = false});
    if (typed.changed) m.popup_at = 0;
    m.popup_text = typed.text;
    if (typed.changed) m.popup_entered = false;
    chosen_by_key = typed.entered || m.popup_entered;
  }
  m.popup_fresh = false;
  if (f.key(plain(Key::down))) ++m.popup_at;
  if (f.key(plain(Key::up))) --m.popup_at;
  m.popup_at = std::clamp(m.popup_at, 0, std::max(0, rows - 1));
  const int first = std::max(0, m.popup_at - most_popup_rows + 1);
  bool new_one = false;
  for (int i = first; i < std::min(rows, first + most_popup_rows); ++i) {
    const Rect r{x + 8, y + head + static_cast<float>(i - first) * row_height, w - 16, row_height};
    if (i == count) {
      const PopupItem taken{.name = "new", .label = m.popup_text, .detail = std::string(newcomer)};
      new_one = item_row(f, r, taken, i == m.popup_at);
      continue;
    }
    const int item = shown[static_cast<std::size_t>(i)];
    if (item_row(f, r, items[static_cast<std::size_t>(item)], i == m.popup_at)) reply.chosen = item;
  }
  if (chosen_by_key && m.popup_at < count) reply.chosen = shown[static_cast<std::size_t>(m.popup_at)];
  reply.typed = m.popup_text;
  // Somebody who is found by another name may come in a moment, and is no newcomer: Enter waits for that.
  const bool known = count > 0 || !holds_people(items) || !f.workspace.behind();
  m.popup_entered = chosen_by_key && !known;
  reply.entered = new_one || (chosen_by_key && m.popup_at == count && !m.popup_text.empty() && known);
  const bool outside = f.mouse_clicked() && !panel.contains(f.mouse());
  if (reply.chosen >= 0 || reply.entered || outside || f.key(plain(Key::escape)) || f.key(plain(Key::tab))) close(f);
  f.end_layer();
  return reply;
}

}  // namespace afterword::ui
