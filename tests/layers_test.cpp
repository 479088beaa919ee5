// The folders are the architecture: no file includes upward, and libraries stay in the layer that wraps them.
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "support/catch.h"

namespace fs = std::filesystem;

namespace {

// What a layer may include of the project, itself apart.
const std::map<std::string, std::set<std::string>> allowed = {
    {"domain", {}},
    {"store", {"domain"}},
    {"exchange", {"domain"}},
    {"workspace", {"domain", "store", "exchange"}},
    {"ui", {"domain", "workspace"}},
    {"cli", {"domain", "workspace", "exchange", "platform"}},
    {"platform", {}},
    {"main", {"domain", "workspace", "exchange", "ui", "cli", "platform"}},
};

// Headers of libraries that only these layers may see.
const std::map<std::string, std::set<std::string>> owners = {
    {"sqlite3.h", {"store"}},
    {"SQLiteCpp/", {"store"}},
    {"imgui", {"ui", "platform", "main"}},
    {"GLFW/", {"platform"}},
    {"fontconfig/", {"platform"}},
    {"libnotify/", {"platform"}},
    {"nlohmann/", {"exchange", "cli"}},
    {"CLI/", {"cli", "main"}},
    {"hunspell/", {"workspace"}},
    {"libical/", {"exchange"}},
    {"gmime/", {"exchange"}},
    {"cairo", {"exchange"}},
    {"pango/", {"exchange"}},
};

struct Include {
  std::string layer, file, target;
};

std::vector<Include> includes() {
  std::vector<Include> found;
  const fs::path root = fs::path(AFTERWORD_SOURCE_DIR) / "src";
  const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const auto ending = entry.path().extension();
    if (ending != ".h" && ending != ".cpp") continue;
    const fs::path relative = fs::relative(entry.path(), root);
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);)
      if (std::smatch match; std::regex_search(line, match, pattern))
        found.push_back({relative.begin()->string(), relative.string(), match[1]});
  }
  return found;
}

}  // namespace

TEST_CASE("no file includes a layer above its own") {
  const auto all = includes();
  REQUIRE(all.size() > 50);
  for (const auto& [layer, file, target] : all) {
    const std::string first = target.substr(0, target.find('/'));
    if (!allowed.contains(first) || target.find('/') == std::string::npos || first == layer) continue;
    INFO(file << " includes " << target);
    CHECK(allowed.at(layer).contains(first));
  }
}

TEST_CASE("every folder of src is a layer") {
  for (const auto& entry : fs::directory_iterator(fs::path(AFTERWORD_SOURCE_DIR) / "src"))
    if (entry.is_directory()) CHECK(allowed.contains(entry.path().filename().string()));
}

TEST_CASE("libraries are included only by the layer that wraps them") {
  for (const auto& [layer, file, target] : includes())
    for (const auto& [prefix, layers] : owners)
      if (target.rfind(prefix, 0) == 0) {
        INFO(file << " includes " << target);
        CHECK(layers.contains(layer));
      }
}
