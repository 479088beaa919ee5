// Writes JSON text member by member.
#include "exchange/json_writer.h"

#include <nlohmann/json.hpp>

namespace afterword::exchange {

std::string quoted(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void JsonWriter::new_line() {
  out_ += '\n';
  out_.append(depth_, ' ');
}

void JsonWriter::start_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_ += ',';
  if (depth_ > 0) new_line();
  first_ = false;
}

void JsonWriter::raw_key(std::string_view key) {
  start_value();
  out_ += key;
  out_ += ": ";
  after_key_ = true;
}

void JsonWriter::key(std::string_view key) { raw_key(quoted(key)); }

void JsonWriter::raw(std::string_view json) {
  start_value();
  out_ += json;
}

void JsonWriter::open(char bracket) {
  start_value();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  --depth_;
  if (!first_) new_line();
  out_ += bracket;
  first_ = false;
}

}  // namespace afterword::exchange
