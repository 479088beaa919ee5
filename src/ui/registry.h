// Every widget of the frame that was drawn last: its stable path, place and state. Tests click and type by path.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/geometry.h"

namespace afterword::ui {

enum class WidgetKind { button, field, prose, chip, check, rating, axis, row, part, scroll };

struct WidgetRecord {
  std::string path;
  WidgetKind kind = WidgetKind::button;
  Rect rect{};          ///< design pixels from the window's upper left corner
  Rect visible{};       ///< what scrolling leaves of it
  std::string label{};  ///< as shown
  std::string state{};  ///< "chosen", "4", "ticked", the text of a field, …; empty where there is none
  std::string group{};  ///< widgets of one group are one stop of Tab; arrows move among them. Empty: a stop of its own
  bool enabled = true;
  bool focusable = true;
  bool keeps_keys = false;  ///< Enter, Space, digits and arrows are its own
  int layer = 0;            ///< 0: the page; overlays above it
  std::string area{};       ///< the scroll area it is in, or empty
};

class Registry {
 public:
  void clear();
  /// Remembers a path that occurs twice in `duplicates`.
  void add(WidgetRecord record);
  const WidgetRecord* find(std::string_view path) const;
  /// In drawing order, which is the order of Tab.
  const std::vector<WidgetRecord>& all() const { return all_; }
  const std::vector<std::string>& duplicates() const { return duplicates_; }

 private:
  std::vector<WidgetRecord> all_;
  std::unordered_map<std::string, std::size_t> index_;
  std::vector<std::string> duplicates_;
};

}  // namespace afterword::ui
