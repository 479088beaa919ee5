// Reads the settings files of GTK and KDE, which share one form: [groups] of lines "key=value".
#include "platform/appearance.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "platform/folders.h"
#include "platform/gnome_appearance.h"

namespace afterword::platform {

namespace {

/// "group/key" to value.
using Ini = std::map<std::string, std::string, std::less<>>;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r";
  const auto begin = text.find_first_not_of(blank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

Ini read_ini(const std::filesystem::path& file) {
  Ini values;
  std::ifstream in(file);
  std::string group;
  for (std::string line; std::getline(in, line);) {
    const std::string_view text = trimmed(line);
    if (text.empty() || text.front() == '#' || text.front() == ';') continue;
    if (text.front() == '[') {
      group = text.substr(1, text.rfind(']') - 1);
      continue;
    }
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) continue;
    std::string_view key = trimmed(text.substr(0, equals));
    key = key.substr(0, key.find('['));  // KDE: "ColorScheme[$i]" is one that users may not change
    values[group + "/" + std::string(key)] = trimmed(text.substr(equals + 1));
  }
  return values;
}

std::optional<std::string> value_of(const Ini& ini, std::string_view name) {
  const auto found = ini.find(name);
  if (found == ini.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

// "49,54,59": whether it is nearer to black than to white, by the eye's weights of red, green and blue.
std::optional<bool> is_dark_colour(const std::string& text) {
  std::array<int, 3> parts{};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (int& part : parts) {
    while (at < end && (*at == ',' || *at == ' ')) ++at;
    const auto [next, error] = std::from_chars(at, end, part);
    if (error != std::errc{} || part < 0 || part > 255) return std::nullopt;
    at = next;
  }
  return parts[0] * 299 + parts[1] * 587 + parts[2] * 114 < 128 * 1000;
}

std::optional<bool> kde_says() {
  const auto folder = config_folder();
  if (!folder) return std::nullopt;
  const Ini globals = read_ini(*folder / "kdeglobals");
  if (const auto background = value_of(globals, "Colors:Window/BackgroundNormal"))
    if (const auto dark = is_dark_colour(*background)) return dark;
  if (const auto scheme = value_of(globals, "General/ColorScheme"))
    return lower(*scheme).find("dark") != std::string::npos;
  return std::nullopt;
}

std::optional<bool> gtk_says() {
  const auto folder = config_folder();
  if (!folder) return std::nullopt;
  std::optional<bool> said;
  for (const char* const version : {"gtk-4.0", "gtk-3.0"}) {
    const Ini settings = read_ini(*folder / version / "settings.ini");
    if (const auto prefer = value_of(settings, "Settings/gtk-application-prefer-dark-theme"))
      said = *prefer == "1" || lower(*prefer) == "true";
    if (const auto theme = value_of(settings, "Settings/gtk-theme-name"))
      said = said.value_or(false) || lower(*theme).ends_with("dark");
    if (said) return said;
  }
  return std::nullopt;
}

std::string environment(const char* name) {
  const char* const value = std::getenv(name);
  return value != nullptr ? value : "";
}

// XDG_CURRENT_DESKTOP is a list such as "ubuntu:GNOME".
bool desktop_is(std::string_view desktop, std::string_view list) {
  while (!list.empty()) {
    const auto colon = std::min(list.find(':'), list.size());
    if (lower(list.substr(0, colon)) == desktop) return true;
    list.remove_prefix(std::min(colon + 1, list.size()));
  }
  return false;
}

}  // namespace

bool desktop_is_dark() {
  // "Adwaita:dark" is a variant of a theme, "Adwaita-dark" one of its own.
  if (const std::string theme = lower(environment("GTK_THEME")); !theme.empty()) return theme.ends_with("dark");
  const std::string desktop = environment("XDG_CURRENT_DESKTOP");
  const bool kde = desktop_is("kde", desktop);
  if (kde)
    if (const auto dark = kde_says()) return *dark;
  for (const std::string_view gnome_like : {"gnome", "unity", "budgie", "pantheon"})
    if (desktop_is(gnome_like, desktop))
      if (const auto dark = gnome_says_dark()) return *dark;
  if (const auto dark = gtk_says()) return *dark;
  if (desktop.empty())
    if (const auto dark = kde_says()) return *dark;
  return false;
}

}  // namespace afterword::platform
