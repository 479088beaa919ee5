#include "ui/registry.h"

namespace afterword::ui {

void Registry::clear() {
  all_.clear();
  index_.clear();
  duplicates_.clear();
}

void Registry::add(WidgetRecord record) {
  const auto [place, fresh] = index_.try_emplace(record.path, all_.size());
  if (!fresh) duplicates_.push_back(record.path);
  all_.push_back(std::move(record));
}

const WidgetRecord* Registry::find(std::string_view path) const {
  const auto found = index_.find(std::string(path));
  return found == index_.end() ? nullptr : &all_[found->second];
}

}  // namespace afterword::ui
