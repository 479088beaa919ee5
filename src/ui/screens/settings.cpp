#include "ui/screens/settings.h"

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

std::span<const CommandRow> settings_commands() { return {}; }

void draw_settings(Frame& f, SettingsView&) {
  const Page p = page(f, PageShape::wide);
  title(f, {p.x, p.top, p.w}, "Settings");
}

}  // namespace afterword::ui
