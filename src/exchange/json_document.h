// A JSON text that was checked as a whole and can be walked without being copied: every value knows where it stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace afterword::exchange {

enum class JsonKind : std::uint8_t { null, boolean, integer, real, text, list, object, key };

/// Why a text is no JSON that can be taken in.
struct JsonFault {
  std::size_t line = 1;
  std::string reason;  ///< "this is not JSON: …", "nested deeper than 64 levels"
};

class JsonValue;

/// The values of one text, in the order in which they stand: 16 bytes each, whatever they hold.
class JsonDocument {
 public:
  /// Checks syntax, UTF-8, depth and size, and that nothing follows; a text may hold no NUL character. `bytes` must
  /// outlive the document.
  static std::variant<JsonDocument, JsonFault> parse(std::string_view bytes, int max_depth, std::size_t max_bytes);

  JsonValue root() const;

 private:
  friend class JsonValue;
  friend class DocumentBuilder;
  struct Node {
    std::uint32_t begin, end;  ///< in bytes_
    std::uint32_t after;       ///< the node that follows this one and all that is in it
    JsonKind kind;
  };
  std::string_view bytes_;
  std::vector<Node> nodes_;
};

/// One value of a document; cheap to copy, valid as long as the document.
class JsonValue {
 public:
  JsonValue(const JsonDocument& document, std::uint32_t index) : document_(&document), index_(index) {}

  JsonKind kind() const { return node().kind; }
  bool is(JsonKind kind) const { return node().kind == kind; }
  std::string_view raw() const;  ///< as it stands in the file
  std::size_t line() const;      ///< of its first character, from 1; counts through the text, so for messages only

  bool boolean() const { return raw() == "true"; }
  /// Of an integer or a real without a fraction; nothing for others or when it does not fit.
  std::optional<std::int64_t> integer() const;
  std::optional<double> real() const;  ///< of any number
  std::string text() const;            ///< of a text: without quotes and escapes

  // The items of a list; of an object, its members. next() returns false at the end.
  struct Cursor {
    std::uint32_t at, end;
  };
  Cursor begin() const { return {index_ + 1, node().after}; }
  bool done(Cursor cursor) const { return cursor.at >= cursor.end; }
  JsonValue item(Cursor cursor) const { return {*document_, cursor.at}; }
  Cursor next(Cursor cursor) const { return {document_->nodes_[cursor.at].after, cursor.end}; }
  /// Of an object: the value of the member whose key is at `cursor`.
  JsonValue value_of(Cursor cursor) const { return {*document_, cursor.at + 1}; }

 private:
  const JsonDocument::Node& node() const { return document_->nodes_[index_]; }
  const JsonDocument* document_;
  std::uint32_t index_;
};

/// The bytes of a JSON file as UTF-8: what begins with the mark of UTF-16 is decoded, unless it is larger than
/// `max_bytes` and so refused anyway.
class JsonBytes {
 public:
  JsonBytes(std::string_view bytes, std::size_t max_bytes);
  std::string_view utf8() const { return decoded_.empty() ? given_ : std::string_view(decoded_); }

 private:
  std::string_view given_;
  std::string decoded_;
};

/// The text of a JSON value without blanks between its tokens.
std::string without_blanks(std::string_view json);

}  // namespace afterword::exchange
