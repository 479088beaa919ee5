#include "ui/preferences.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace afterword::ui {

int zoom_percent(const workspace::Workspace& workspace) {
  const auto kept = workspace.preference(preference::zoom);
  int percent = 100;
  if (kept) std::from_chars(kept->data(), kept->data() + kept->size(), percent);
  return std::clamp(percent, *std::begin(zoom_steps), *std::rbegin(zoom_steps));
}

int zoom_step(int percent, int by) {
  if (by > 0) {
    const auto* const up = std::upper_bound(std::begin(zoom_steps), std::end(zoom_steps), percent);
    return up == std::end(zoom_steps) ? *std::rbegin(zoom_steps) : *up;
  }
  const auto* const here = std::lower_bound(std::begin(zoom_steps), std::end(zoom_steps), percent);
  return here == std::begin(zoom_steps) ? *here : *std::prev(here);
}

}  // namespace afterword::ui
