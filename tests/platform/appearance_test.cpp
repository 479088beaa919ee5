// Light or dark, as GTK and KDE write it down.
#include "platform/appearance.h"

#include <sys/wait.h>
#include <unistd.h>

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
class DarkDesktop {
 public:
  explicit DarkDesktop(const std::string& name) {
    std::string folder = (std::filesystem::temp_directory_path() / "afterword-desktop-XXXXXX").string();
    folder_ = mkdtemp(folder.data());
    set("XDG_CONFIG_HOME", folder_.string());
    set("XDG_CURRENT_DESKTOP", name);
    set("GTK_THEME", "");
    set("GSETTINGS_BACKEND", "keyfile");
  }
  ~DarkDesktop() {
    for (const auto& [name, value] : before_) value ? setenv(name.c_str(), value->c_str(), 1) : unsetenv(name.c_str());
    std::filesystem::remove_all(folder_);
  }
  DarkDesktop(const DarkDesktop&) = delete;
  DarkDesktop& operator=(const DarkDesktop&) = delete;

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

// GIO keeps the store it opened first for as long as a process lives: each answer comes from a process of its own.
bool dark() {
  const pid_t child = fork();
  if (child == 0) _exit(desktop_is_dark() ? 1 : 0);
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status) == 1;
}

}  // namespace

TEST_CASE("a desktop that says nothing is light") {
  const DarkDesktop desktop("GNOME");
  CHECK_FALSE(dark());
}

TEST_CASE("GTK's settings say dark by preference or by the theme's name") {
  const DarkDesktop desktop("XFCE");
  desktop.write("gtk-3.0/settings.ini", "# mine\n[Settings]\ngtk-theme-name = Greybird-dark\n");
  CHECK(dark());
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Greybird\n");
  CHECK_FALSE(dark());
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Greybird\ngtk-application-prefer-dark-theme=1\n");
  CHECK(dark());
  desktop.write("gtk-4.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=false\n");
  CHECK_FALSE(dark());  // the newer release's file comes first
  desktop.write("gtk-4.0/settings.ini", "[Other]\ngtk-application-prefer-dark-theme=false\n");
  CHECK(dark());
}

TEST_CASE("GTK_THEME overrides what the files say") {
  DarkDesktop desktop("XFCE");
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Greybird-dark\n");
  desktop.set("GTK_THEME", "Adwaita");
  CHECK_FALSE(dark());
  desktop.set("GTK_THEME", "Adwaita:dark");
  CHECK(dark());
}

TEST_CASE("KDE is as dark as its windows' background, or as its scheme is named") {
  const DarkDesktop desktop("KDE");
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=0\n");
  desktop.write("kdeglobals", "[General]\nColorScheme[$i]=BreezeDark\n");
  CHECK(dark());
  desktop.write("kdeglobals",
                "[General]\nColorScheme=BreezeDark\n[Colors:View]\nBackgroundNormal=27,30,32\n"
                "[Colors:Window]\nBackgroundNormal=239,240,241\n");
  CHECK_FALSE(dark());
  desktop.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=42, 46, 50\n");
  CHECK(dark());
  desktop.write("kdeglobals", "[Colors:Window]\nBackgroundNormal=nonsense\n");
  CHECK_FALSE(dark());
}

TEST_CASE("GNOME's switch counts on GNOME, whatever GTK's files say, and its theme where the switch was never used") {
  DarkDesktop desktop("ubuntu:GNOME");
  const auto with = [&](const std::string& keys) {
    desktop.write("glib-2.0/settings/keyfile", "[org/gnome/desktop/interface]\n" + keys);
    return dark();
  };
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=1\n");
  CHECK_FALSE(with("color-scheme='prefer-light'\n"));
  CHECK(with(""));  // GTK's file, then
  desktop.write("gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=0\n");
  CHECK(with("color-scheme='prefer-dark'\n"));
  CHECK(with("color-scheme='default'\ngtk-theme='Adwaita-dark'\n"));
  CHECK_FALSE(with("gtk-theme='Adwaita'\n"));
  desktop.set("XDG_CURRENT_DESKTOP", "XFCE");
  CHECK_FALSE(with("color-scheme='prefer-dark'\n"));
}

TEST_CASE("KDE's file counts on KDE, and where no desktop is named") {
  DarkDesktop desktop("ubuntu:GNOME");
  desktop.write("kdeglobals", "[General]\nColorScheme=BreezeDark\n");
  CHECK_FALSE(dark());
  desktop.set("XDG_CURRENT_DESKTOP", "");
  CHECK(dark());
}

}  // namespace afterword::platform
