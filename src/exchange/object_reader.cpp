// Takes the members of a JSON object into a record, and says in plain words what does not fit.
#include "exchange/object_reader.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "exchange/json_writer.h"

namespace afterword::exchange {
namespace {

constexpr std::string_view time_form = "as in 2026-03-05T14:00:00+01:00";

std::string wanted(std::string_view what, JsonKind found) {
  return "this must be " + std::string(what) + ", and " + std::string(kind_name(found)) + " stands here";
}

/// Why a text is no time, guessed from its shape.
std::string why_no_time(const std::string& text) {
  const auto named = "“" + excerpt(text) + "”: ";
  if (domain::parse_time(text + "Z")) return named + "a time needs an offset, " + std::string(time_form);
  if (domain::parse_date(text)) return named + "a time of day and an offset are needed, " + std::string(time_form);
  return named + "this is no time that exists; write it " + std::string(time_form);
}

std::string why_no_when(const std::string& text) {
  if (text.find('T') != std::string::npos) return why_no_time(text);
  return "“" + excerpt(text) + "”: this is no day that exists; write it as in 2026-03-05";
}

std::string_view singular(domain::Noun noun) { return domain::word(noun); }

}  // namespace

std::string excerpt(std::string_view text) {
  constexpr std::size_t longest = 40;
  std::size_t end = std::min(text.size(), longest);
  if (end < text.size())
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  std::string quoted(text.substr(0, end));
  for (char& c : quoted)
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = ' ';
  return end < text.size() ? quoted + "…" : quoted;
}

std::string_view kind_name(JsonKind kind) {
  switch (kind) {
    case JsonKind::null:
      return "null";
    case JsonKind::boolean:
      return "true or false";
    case JsonKind::integer:
    case JsonKind::real:
      return "a number";
    case JsonKind::text:
    case JsonKind::key:
      return "a text";
    case JsonKind::list:
      return "a list";
    case JsonKind::object:
      return "an object";
  }
  return "something else";
}

std::string Path::text() const {
  std::string before = parent ? parent->text() : std::string();
  if (index >= 0) return before + "[" + std::to_string(index) + "]";
  if (key.empty()) return before;
  if (!before.empty()) before += '.';
  return before + excerpt(key);
}

void Refusal::refuse(const JsonValue& at, const Path& path, std::string_view reason) {
  if (refused()) return;
  const std::string where = path.text();
  refuse_line(at.line(), where.empty() ? std::string(reason) : where + ": " + std::string(reason));
}

void Refusal::refuse_line(std::size_t line, std::string_view reason) {
  if (!refused()) message_ = file_ + ", line " + std::to_string(line) + ": " + std::string(reason);
}

ObjectReader::ObjectReader(ReadContext& context, const JsonValue& object, Path path)
    : context_(context), object_(object), path_(path) {
  if (!object_.is(JsonKind::object)) {
    context_.refusal.refuse(object_, path_, wanted("an object in braces", object_.kind()));
    return;
  }
  std::unordered_set<std::string> keys;
  for (auto at = object_.begin(); !object_.done(at); at = object_.next(at)) {
    const JsonValue key = object_.item(at);
    members_.push_back({key.text(), object_.value_of(at)});
    if (!keys.insert(members_.back().key).second)
      context_.refusal.refuse(key, path_, "the key “" + excerpt(members_.back().key) + "” stands here twice");
  }
}

ObjectReader::Member* ObjectReader::find(std::string_view key) {
  const auto found = std::find_if(members_.begin(), members_.end(), [&](const Member& m) { return m.key == key; });
  if (found == members_.end()) return nullptr;
  found->known = true;
  return &*found;
}

std::optional<JsonValue> ObjectReader::value(std::string_view key) {
  const Member* member = find(key);
  if (!member || member->value.is(JsonKind::null)) return std::nullopt;
  return member->value;
}

void ObjectReader::refuse(std::string_view key, std::string_view reason) {
  const Member* member = find(key);
  context_.refusal.refuse(member ? member->value : object_, Path{&path_, key, -1}, reason);
}

bool ObjectReader::text_of(std::string_view key, std::string& out) {
  const Member* member = find(key);
  if (!member) return false;
  if (member->value.is(JsonKind::null)) {
    out.clear();
    return true;
  }
  if (!member->value.is(JsonKind::text)) {
    refuse(key, wanted("a text in quotes", member->value.kind()));
    return false;
  }
  out = member->value.text();
  return true;
}

void ObjectReader::text(std::string_view key, std::string& out) { text_of(key, out); }

void ObjectReader::flag(std::string_view key, std::optional<bool>& out) {
  const Member* member = find(key);
  if (!member) return;
  if (member->value.is(JsonKind::null)) {
    out.reset();
  } else if (member->value.is(JsonKind::boolean)) {
    out = member->value.boolean();
  } else {
    refuse(key, wanted("true or false", member->value.kind()));
  }
}

void ObjectReader::flag(std::string_view key, bool& out) {
  std::optional<bool> value = out;
  flag(key, value);
  out = value.value_or(false);
}

void ObjectReader::number(std::string_view key, std::optional<int>& out, int least, int most) {
  const Member* member = find(key);
  if (!member) return;
  if (member->value.is(JsonKind::null)) {
    out.reset();
    return;
  }
  const auto value = member->value.integer();
  const auto range = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
  if (!member->value.is(JsonKind::integer) && !member->value.is(JsonKind::real)) {
    refuse(key, wanted(range, member->value.kind()));
  } else if (!value || *value < least || *value > most) {
    refuse(key, excerpt(member->value.raw()) + " is not " + range);
  } else {
    out = static_cast<int>(*value);
  }
}

void ObjectReader::seconds(std::string_view key, std::optional<double>& out) {
  const Member* member = find(key);
  if (!member) return;
  if (member->value.is(JsonKind::null)) {
    out.reset();
    return;
  }
  const auto value = member->value.real();
  if (!value) {
    refuse(key, wanted("a number of seconds", member->value.kind()));
  } else if (*value < 0) {
    refuse(key, excerpt(member->value.raw()) + " is less than no seconds at all");
  } else {
    out = *value;
  }
}

void ObjectReader::when(std::string_view key, domain::When& out) {
  std::string text;
  if (!text_of(key, text)) return;
  if (text.empty()) {
    out = {};
  } else if (const auto value = domain::parse_when(text)) {
    out = *value;
  } else {
    refuse(key, why_no_when(text));
  }
}

void ObjectReader::time(std::string_view key, std::optional<domain::Time>& out) {
  std::string text;
  if (!text_of(key, text)) return;
  if (text.empty()) {
    out.reset();
  } else if (const auto value = domain::parse_time(text)) {
    out = *value;
  } else {
    refuse(key, why_no_time(text));
  }
}

void ObjectReader::texts(std::string_view key, std::vector<std::string>& out) {
  const Member* member = find(key);
  if (!member) return;
  out.clear();
  const JsonValue list = member->value;
  if (list.is(JsonKind::null)) return;
  if (!list.is(JsonKind::list)) return refuse(key, wanted("a list in brackets", list.kind()));
  for (auto at = list.begin(); !list.done(at); at = list.next(at)) {
    const JsonValue item = list.item(at);
    if (!item.is(JsonKind::text)) {
      const Path path{&path_, key, -1};
      const Path place{&path, {}, static_cast<int>(out.size())};
      return context_.refusal.refuse(item, place, wanted("a text in quotes", item.kind()));
    }
    out.push_back(item.text());
  }
}

void ObjectReader::objects(std::string_view key, const std::function<void(const JsonValue&, const Path&)>& take) {
  const auto list = value(key);
  if (!list) return;
  if (!list->is(JsonKind::list)) return refuse(key, wanted("a list in brackets", list->kind()));
  const Path path{&path_, key, -1};
  int index = 0;
  for (auto at = list->begin(); !list->done(at) && !context_.refusal.refused(); at = list->next(at))
    take(list->item(at), Path{&path, {}, index++});
}

std::optional<std::int64_t> ObjectReader::ref_of(std::string_view key, domain::Noun noun) {
  std::string ref;
  if (!text_of(key, ref)) return std::nullopt;
  if (ref.empty()) return 0;
  if (const auto id = context_.find(noun, ref)) return id;
  refuse(key,
         "there is no " + std::string(singular(noun)) + " “" + excerpt(ref) + "”, in this file or recorded before");
  return std::nullopt;
}

namespace {

/// The members of an `extra`, in order: key with its quotes, value.
struct ExtraMember {
  std::string key, value;
};

std::vector<ExtraMember> members_of(std::string_view extra) {
  std::vector<ExtraMember> members;
  const auto parsed = JsonDocument::parse(extra, 1000, extra.size());
  const auto* document = std::get_if<JsonDocument>(&parsed);
  if (!document || !document->root().is(JsonKind::object)) return members;
  const JsonValue root = document->root();
  for (auto at = root.begin(); !root.done(at); at = root.next(at))
    members.push_back({std::string(root.item(at).raw()), std::string(root.value_of(at).raw())});
  return members;
}

}  // namespace

void ObjectReader::keep_rest(std::string& extra) {
  const auto unknown = [](const Member& member) { return !member.known; };
  if (std::none_of(members_.begin(), members_.end(), unknown)) return;
  std::vector<ExtraMember> kept = extra.empty() ? std::vector<ExtraMember>{} : members_of(extra);
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < kept.size(); ++i) places.insert({kept[i].key, i});
  for (const Member& member : members_) {
    if (member.known) continue;
    ExtraMember one{quoted(member.key), without_blanks(member.value.raw())};
    if (const auto same = places.find(one.key); same != places.end()) {
      kept[same->second] = std::move(one);
    } else {
      kept.push_back(std::move(one));
    }
  }
  extra = "{";
  for (const ExtraMember& member : kept) {
    if (extra.size() > 1) extra += ',';
    extra += member.key + ":" + member.value;
  }
  extra += "}";
}

}  // namespace afterword::exchange
