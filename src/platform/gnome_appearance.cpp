#include "platform/gnome_appearance.h"

#include <gio/gio.h>

#include <memory>
#include <string>
#include <string_view>

namespace afterword::platform {

namespace {

struct Unref {
  void operator()(GSettingsSchema* schema) const { g_settings_schema_unref(schema); }
  void operator()(GSettings* settings) const { g_object_unref(settings); }
  void operator()(GVariant* value) const { g_variant_unref(value); }
};

// Nothing where the user never chose: what a distribution ships as its default is no wish.
std::optional<std::string> chosen(GSettings* settings, GSettingsSchema* schema, const char* key) {
  if (!g_settings_schema_has_key(schema, key)) return std::nullopt;
  const std::unique_ptr<GVariant, Unref> value(g_settings_get_user_value(settings, key));
  if (!value || !g_variant_is_of_type(value.get(), G_VARIANT_TYPE_STRING)) return std::nullopt;
  return g_variant_get_string(value.get(), nullptr);
}

}  // namespace

std::optional<bool> gnome_says_dark() {
  GSettingsSchemaSource* const installed = g_settings_schema_source_get_default();
  if (installed == nullptr) return std::nullopt;
  const std::unique_ptr<GSettingsSchema, Unref> schema(
      g_settings_schema_source_lookup(installed, "org.gnome.desktop.interface", TRUE));
  if (!schema) return std::nullopt;
  const std::unique_ptr<GSettings, Unref> settings(g_settings_new_full(schema.get(), nullptr, nullptr));
  const auto scheme = chosen(settings.get(), schema.get(), "color-scheme");
  if (scheme == "prefer-dark") return true;
  if (scheme == "prefer-light") return false;
  if (const auto theme = chosen(settings.get(), schema.get(), "gtk-theme")) return theme->ends_with("dark");
  return std::nullopt;
}

}  // namespace afterword::platform
