#include "exchange/extra.h"

#include <set>

#include "exchange/interchange.h"
#include "exchange/json_document.h"

namespace afterword::exchange {
namespace {

constexpr int depth = 1000;  // as deep as write() takes them

// Adds the members of one object that are not known yet.
bool add_members(std::string_view object, std::set<std::string>& known, std::string& all) {
  const auto parsed = JsonDocument::parse(object, depth, max_interchange_bytes);
  const auto* document = std::get_if<JsonDocument>(&parsed);
  if (!document || !document->root().is(JsonKind::object)) return false;
  const JsonValue root = document->root();
  for (auto at = root.begin(); !root.done(at); at = root.next(at)) {
    const std::string_view quoted = root.item(at).raw();
    if (!known.insert(std::string(quoted)).second) continue;
    if (all.size() > 1) all += ',';
    all += quoted;
    all += ':';
    all += without_blanks(root.value_of(at).raw());
  }
  return true;
}

}  // namespace

domain::Result<std::string> united(std::string_view first, std::string_view second) {
  if (first.empty() || second.empty()) return std::string(first.empty() ? second : first);
  std::set<std::string> known;
  std::string all = "{";
  if (!add_members(first, known, all) || !add_members(second, known, all))
    return domain::Error::internal(
        "What other programs added to one of the two cannot be read any more, so nothing was changed. Look with: "
        "afterword doctor");
  return all + "}";
}

}  // namespace afterword::exchange
