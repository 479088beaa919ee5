// Light or dark, as GTK and KDE write it down.
#include "platform/appearance.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>

#include "support/catch.h"

namespace afterword::platform {

namespace {

/// A user's configuration folder of its own; the environment is as it was at the end.
class Desktop {
 public:
  explicit Desktop(const std::string& name) {
    std::string folder = (std::filesystem::temp_directory_path() / "afterword-desktop-XXXXXX").string();
    folder_ = mkdtemp(folder.data());
    set("XDG_CONFIG_HOME", folder_.string());
    set("XDG_CURRENT_DESKTOP", name);
    set("GTK_THEME", "");
  }
  ~Desktop() {
    for (const auto& [name, value] : before_) value ? setenv(name.c_str(), value->c_str(), 1) : unsetenv(name.c_str());
    std::filesystem::remove_all(folder_);
  }
  Desktop(const Desktop&) = delete;
  Desktop& operator=(const Desktop&) = delete;

  void set(const std::string& name, const std::string& value) {
    const char* const now = std::getenv(name.c_str());
    before_.try_emplace(name, now != nullptr ? std::optional<std::string>(now) : std::nullopt);
    setenv(name.c_str(), value.c_str(), 1);
  }
  void write(const std::string& file, const std::string& text) const {
    std::filesystem::create_directories((folder_ / file).parent_path());
    std::ofstream(folder_ / file) << text;
  }

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::optional<std::string>> before_;
};

}  // namespace

TEST_CASE("a desktop that says nothing is light") {
  const Desktop desktop("GNOME");
  CHECK_FALSE(desktop_is_dark());
}

TEST_CASE("GTK's settings say dark by preference or by the theme's name") {
  const Desktop desktop("XFCE");
  desktop.write("gtk-3.0/settings.ini", "# mine\n[Settings]\ngtk-theme-name = Greybird-dark\n");
  CHECK(desktop_is_dark());
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Greybird\n");
  CHECK_FALSE(desktop_is_dark());
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Greybird\ngtk-application-prefer-dark-theme=1\n");
  CHECK(desktop_is_dark());
  desktop.write("gtk-4.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=false\n");
  CHECK_FALSE(desktop_is_dark());  // the newer release's file comes first
  desktop.write("gtk-4.0/settings.ini", "[Other]\ngtk-application-prefer-dark-theme=false\n");
  CHECK(desktop_is_dark());
}

TEST_CASE("GTK_THEME overrides what the files say") {
  Desktop desktop("XFCE");
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Greybird-dark\n");
  desktop.set("GTK_THEME", "Adwaita");
  CHECK_FALSE(desktop_is_dark());
  desktop.set("GTK_THEME", "Adwaita:dark");
  CHECK(desktop_is_dark());
}

TEST_CASE("KDE is as dark as its windows' background, or as its scheme is named") {
  const Desktop desktop("KDE");
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=0\n");
  desktop.write("kdeglobals", "[General]\nColorScheme[$i]=BreezeDark\n");
  CHECK(desktop_is_dark());
  desktop.write("kdeglobals",
                "[General]\nColorScheme=BreezeDark\n[Colors:View]\nBackgroundNormal=27,30,32\n"
                "[Colors:Window]\nBackgroundNormal=239,240,241\n");
  CHECK_FALSE(desktop_is_dark());
  desktop.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=42, 46, 50\n");
  CHECK(desktop_is_dark());
  desktop.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=nonsense\n");
  CHECK_FALSE(desktop_is_dark());
}

TEST_CASE("KDE's file counts on KDE, and where no desktop is named") {
  Desktop desktop("ubuntu:GNOME");
  desktop.write("kdeglobals", "[General]\nColorScheme=BreezeDark\n");
  CHECK_FALSE(desktop_is_dark());
  desktop.set("XDG_CURRENT_DESKTOP", "");
  CHECK(desktop_is_dark());
}

}  // namespace afterword::platform
