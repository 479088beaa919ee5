// Writes JSON text member by member, one a line, indented by one space, so that two exports can be compared by eye.
#pragma once

#include <string>
#include <string_view>

namespace afterword::exchange {

/// The text of a JSON string with its quotes. Bytes that are no UTF-8 become U+FFFD.
std::string quoted(std::string_view text);

/// Every begin must be met by its end. Values inside an object need key() before them.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_list() { open('['); }
  void end_list() { close(']'); }
  void key(std::string_view key);
  /// A key with its quotes and escapes as they stood in a file.
  void raw_key(std::string_view key);
  void text(std::string_view value) { raw(quoted(value)); }
  void null() { raw("null"); }
  /// A value that is JSON already.
  void raw(std::string_view json);

  std::string take() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void start_value();
  void new_line();
  std::string out_;
  std::size_t depth_ = 0;
  bool after_key_ = false, first_ = true;
};

}  // namespace afterword::exchange
