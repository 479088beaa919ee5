#include "platform/notice.h"

#include <libnotify/notify.h>

#include <chrono>
#include <cstdlib>
#include <memory>

namespace afterword::platform {

namespace {

// Text is shown as markup by some desktops.
std::string escaped(const std::string& text) {
  const std::unique_ptr<char, decltype(&g_free)> out(
      g_markup_escape_text(text.data(), static_cast<gssize>(text.size())), g_free);
  return out.get();
}

// Without a session bus GLib would start one of its own.
bool has_bus() {
  const char* const address = std::getenv("DBUS_SESSION_BUS_ADDRESS");
  const char* const runtime = std::getenv("XDG_RUNTIME_DIR");
  if (address != nullptr && *address != 0) return true;
  return runtime != nullptr && g_file_test((std::string(runtime) + "/bus").c_str(), G_FILE_TEST_EXISTS) != 0;
}

bool show_now(const std::string& title, const std::string& text) {
  if (!has_bus() || (notify_is_initted() == 0 && notify_init("Afterword") == 0)) return false;
  const std::unique_ptr<NotifyNotification, decltype(&g_object_unref)> notice(
      notify_notification_new(title.c_str(), escaped(text).c_str(), nullptr), g_object_unref);
  GError* error = nullptr;
  const bool shown = notify_notification_show(notice.get(), &error) != 0;
  if (error != nullptr) g_error_free(error);
  return shown;
}

}  // namespace

Notices::~Notices() { taken(); }

void Notices::show(const std::string& title, const std::string& text) {
  if (latest_.valid() && latest_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
  latest_ = std::async(std::launch::async, show_now, title, text);
}

bool Notices::taken() { return latest_.valid() && latest_.get(); }

}  // namespace afterword::platform
