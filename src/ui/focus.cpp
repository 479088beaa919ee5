#include "ui/focus.h"

#include <algorithm>

namespace afterword::ui {

namespace {

bool reachable(const Memory& m, const WidgetRecord& w) { return w.focusable && w.enabled && w.layer == m.layers_now; }

void give(Memory& m, const std::string& path, bool ring, bool by_mouse) {
  if (m.focused != path) m.again = true;
  m.focused = path;
  m.ring = ring;
  m.focus_by_mouse = by_mouse;
  const WidgetRecord* const w = m.widgets.find(path);
  if (w == nullptr) return;
  if (!w->group.empty()) m.group_last[w->group] = path;
  if (!w->area.empty() && !by_mouse) {
    m.scrolls[w->area].reveal = w->rect.inset(-12);
    m.again = true;
  }
}

// What Tab stops at: every widget, of each group one.
std::vector<const WidgetRecord*> stops(const Memory& m) {
  std::vector<const WidgetRecord*> out;
  std::map<std::string, std::size_t> groups;
  for (const WidgetRecord& w : m.widgets.all()) {
    if (!reachable(m, w)) continue;
    if (w.group.empty()) {
      out.push_back(&w);
      continue;
    }
    const auto [at, fresh] = groups.try_emplace(w.group, out.size());
    if (fresh) {
      out.push_back(&w);
      continue;
    }
    // The focused member stands for its group, else the chosen one, else the one focused last, else the first.
    const auto rank = [&](const WidgetRecord& r) {
      const auto last = m.group_last.find(r.group);
      return r.path == m.focused                                    ? 3
             : r.state == "chosen"                                  ? 2
             : last != m.group_last.end() && last->second == r.path ? 1
                                                                    : 0;
    };
    if (rank(w) > rank(*out[at->second])) out[at->second] = &w;
  }
  return out;
}

void move_by_tab(Memory& m, int by, std::string_view page) {
  const auto all = stops(m);
  if (all.empty()) return;
  const auto here = std::find_if(all.begin(), all.end(), [&](const auto* w) { return w->path == m.focused; });
  std::ptrdiff_t at = 0;
  if (here == all.end()) {
    // From nowhere to the page's first widget; backwards to the last of all.
    const auto first =
        std::find_if(all.begin(), all.end(), [&](const auto* w) { return w->path.compare(0, page.size(), page) == 0; });
    at = by > 0 ? (first == all.end() ? 0 : first - all.begin()) : static_cast<std::ptrdiff_t>(all.size()) - 1;
  } else {
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    at = ((here - all.begin()) + by + count) % count;
  }
  give(m, all[static_cast<std::size_t>(at)]->path, true, false);
}

void move_in_group(Memory& m, int by) {
  const WidgetRecord* const here = m.widgets.find(m.focused);
  if (here == nullptr || here->group.empty()) return;
  std::vector<const WidgetRecord*> members;
  for (const WidgetRecord& w : m.widgets.all())
    if (reachable(m, w) && w.group == here->group) members.push_back(&w);
  const auto at = std::find(members.begin(), members.end(), here) - members.begin();
  const auto to = std::clamp<std::ptrdiff_t>(at + by, 0, static_cast<std::ptrdiff_t>(members.size()) - 1);
  give(m, members[static_cast<std::size_t>(to)]->path, true, false);
}

// The widget nearest to the lost one in the order of the last frame that is still there.
void mend(Memory& m) {
  if (m.focused.empty() || m.widgets.find(m.focused) != nullptr || !m.wanted.empty()) return;
  const auto& before = m.before.all();
  const auto lost =
      std::find_if(before.begin(), before.end(), [&](const WidgetRecord& w) { return w.path == m.focused; });
  std::string to;
  if (lost != before.end()) {
    const auto there = [&](const WidgetRecord& w) {
      const WidgetRecord* const now = m.widgets.find(w.path);
      return now != nullptr && reachable(m, *now) && now->layer == lost->layer;
    };
    const auto next = std::find_if(lost, before.end(), there);
    const auto previous = std::find_if(std::make_reverse_iterator(lost), before.rend(), there);
    if (previous != before.rend())
      to = previous->path;
    else if (next != before.end())
      to = next->path;
  }
  give(m, to, m.ring, false);
}

}  // namespace

void begin_focus(Memory& m) {
  m.hot.clear();
  const auto& seen = m.before.all();
  for (auto w = seen.rbegin(); w != seen.rend(); ++w)
    if (w->layer == m.top_layer && w->visible.contains(m.mouse.at)) {
      m.hot = w->path;
      break;
    }
  const WidgetRecord* const focused = m.before.find(m.focused);
  m.typing = focused != nullptr && focused->layer == m.top_layer &&
             (focused->kind == WidgetKind::field || focused->kind == WidgetKind::prose);
  m.keeps_keys = focused != nullptr && focused->keeps_keys;
}

void end_focus(Memory& m, std::string_view page) {
  if (!m.wanted.empty()) {
    const WidgetRecord* const w = m.widgets.find(m.wanted);
    if (w != nullptr && w->focusable && w->enabled) {
      const std::string path = m.wanted;
      m.wanted.clear();
      give(m, path, m.wanted_ring, m.wanted_by_mouse);
    } else if (--m.wanted_for <= 0) {
      m.wanted.clear();
    } else {
      m.again = true;
    }
  }
  mend(m);
  if (m.move_focus != 0) {
    move_by_tab(m, m.move_focus, page);
    m.move_focus = 0;
  }
  Input& input = *m.input;
  if (input.take(Key::tab)) move_by_tab(m, 1, page);
  if (input.take(Key::tab, shift_key)) move_by_tab(m, -1, page);
  if (m.focused.empty()) return;
  if (input.take(Key::down) || input.take(Key::right)) move_in_group(m, 1);
  if (input.take(Key::up) || input.take(Key::left)) move_in_group(m, -1);
}

}  // namespace afterword::ui
