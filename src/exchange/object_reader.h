// Takes the members of a JSON object into a record, one typed call per known key, and keeps the rest as `extra`.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/names.h"
#include "domain/records.h"
#include "exchange/json_document.h"

namespace afterword::exchange {

/// Where a value stands, for messages: "interviews[0].starts". Parents outlive their children.
struct Path {
  const Path* parent = nullptr;
  std::string_view key;
  int index = -1;  ///< of an item of a list; then `key` is empty
  std::string text() const;
};

/// Keeps the first thing that is wrong with a file. Readers go on after it; what they return is then not used.
class Refusal {
 public:
  explicit Refusal(std::string file) : file_(std::move(file)) {}
  bool refused() const { return !message_.empty(); }
  const std::string& message() const { return message_; }
  /// "FILE, line N: path: reason".
  void refuse(const JsonValue& at, const Path& path, std::string_view reason);
  void refuse_line(std::size_t line, std::string_view reason);

 private:
  std::string file_, message_;
};

/// What a message quotes of a value: one line, short, whole characters only.
std::string excerpt(std::string_view text);

/// Finds the record that a file refers to; nothing when there is none.
using FindRef = std::function<std::optional<std::int64_t>(domain::Noun, const std::string&)>;

struct ReadContext {
  Refusal& refusal;
  FindRef find;
  std::function<std::int64_t(domain::Noun)> make;
};

/// Each function leaves `out` alone when the key is absent, clears it for null, and refuses what does not fit.
class ObjectReader {
 public:
  ObjectReader(ReadContext& context, const JsonValue& object, Path path);

  void text(std::string_view key, std::string& out);
  void flag(std::string_view key, bool& out);
  void flag(std::string_view key, std::optional<bool>& out);
  void number(std::string_view key, std::optional<int>& out, int least, int most);
  void seconds(std::string_view key, std::optional<double>& out);
  void when(std::string_view key, domain::When& out);
  void time(std::string_view key, std::optional<domain::Time>& out);
  void texts(std::string_view key, std::vector<std::string>& out);

  template <class Enum>
  void word(std::string_view key, Enum& out) {
    std::string text;
    if (!text_of(key, text)) return;
    const auto value = domain::from_word<Enum>(text);
    if (value) {
      out = *value;
    } else {
      refuse(key, "“" + excerpt(text) + "” is none of: " + std::string(domain::all_words<Enum>()));
    }
  }

  template <class Tag>
  void ref(std::string_view key, domain::Noun noun, domain::Id<Tag>& out) {
    if (const auto id = ref_of(key, noun)) out = domain::Id<Tag>{*id};
  }

  /// Calls take(item, its path) for each object of a list.
  void objects(std::string_view key, const std::function<void(const JsonValue&, const Path&)>& take);

  /// Reads a list of objects with ids of their own. Items are new but for their ids, which the items that stood at the
  /// same place had.
  template <class Item>
  void items(std::string_view key, domain::Noun noun, std::vector<Item>& out,
             const std::function<void(ObjectReader&, Item&)>& take) {
    if (!has(key)) return;
    const std::vector<Item> before = std::exchange(out, {});
    objects(key, [&](const JsonValue& value, const Path& path) {
      Item item;
      item.id.value = out.size() < before.size() ? before[out.size()].id.value : context_.make(noun);
      ObjectReader reader(context_, value, path);
      take(reader, item);
      out.push_back(std::move(item));
    });
  }

  /// Reads an object key by key into what is there already; null makes it anew.
  template <class Part>
  void part(std::string_view key, Part& out, const std::function<void(ObjectReader&, Part&)>& take) {
    const Member* member = find(key);
    if (!member) return;
    if (member->value.is(JsonKind::null)) {
      out = Part{};
      return;
    }
    const Path path{&path_, key, -1};
    ObjectReader reader(context_, member->value, path);
    take(reader, out);
  }

  bool has(std::string_view key) { return find(key) != nullptr; }
  /// The value of a known key, where it is given and not null.
  std::optional<JsonValue> value(std::string_view key);
  void refuse(std::string_view key, std::string_view reason);
  const JsonValue& object() const { return object_; }
  const Path& path() const { return path_; }
  ReadContext& context() { return context_; }

  /// Call last: members that no call asked for are laid over those that `extra` holds.
  void keep_rest(std::string& extra);

 private:
  struct Member {
    std::string key;
    JsonValue value;
    bool known = false;
  };
  Member* find(std::string_view key);
  /// Reads a text into `out`, null as an empty one; false when the key is absent or its value no text.
  bool text_of(std::string_view key, std::string& out);
  /// The id a member refers to, 0 for null; nothing when the key is absent or its value does not fit.
  std::optional<std::int64_t> ref_of(std::string_view key, domain::Noun noun);

  ReadContext& context_;
  JsonValue object_;
  Path path_;
  std::vector<Member> members_;
};

/// What stands there, for messages: "a number", "a list", …
std::string_view kind_name(JsonKind kind);

}  // namespace afterword::exchange
