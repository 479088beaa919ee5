// Checks a JSON text with nlohmann's event parser and notes where each value begins and ends. A cursor follows the
// events through the bytes: between two tokens there is nothing but blanks, commas and colons.
#include "exchange/json_document.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t line_at(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

/// The parser's own words, without its codes, positions and the rest of a text that may be very long.
std::string in_short(std::string_view what) {
  if (what.find("UTF-8") != std::string_view::npos) return "this is not UTF-8 text; save the file as UTF-8";
  if (what.find("number overflow") != std::string_view::npos) return "this number is too large";
  if (const auto dash = what.find(" - "); dash != std::string_view::npos) what.remove_prefix(dash + 3);
  const auto last = what.find("; last read");
  const auto expected = what.rfind("; expected");
  std::string reason(what.substr(0, std::min(last, expected)));
  if (expected != std::string_view::npos && what.size() - expected < 60) reason += what.substr(expected);
  constexpr std::size_t longest = 120;
  if (reason.size() > longest) reason.resize(longest);
  return "this is not JSON: " + reason;
}

}  // namespace

/// Receives the parser's events. A member function that returns false ends the parsing.
class DocumentBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  DocumentBuilder(std::string_view bytes, int max_depth, JsonDocument& document)
      : bytes_(bytes), max_depth_(max_depth), document_(document) {
    if (bytes_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
  }

  const std::optional<JsonFault>& fault() const { return fault_; }

  bool null() override { return scalar(JsonKind::null, 4); }
  bool boolean(bool value) override { return scalar(JsonKind::boolean, value ? 4 : 5); }
  bool number_integer(number_integer_t) override { return number(JsonKind::integer); }
  bool number_unsigned(number_unsigned_t) override { return number(JsonKind::integer); }
  bool number_float(number_float_t, const string_t&) override { return number(JsonKind::real); }
  bool string(string_t& value) override { return quoted(JsonKind::text, value); }
  bool key(string_t& value) override { return quoted(JsonKind::key, value); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(JsonKind::object); }
  bool start_array(std::size_t) override { return open(JsonKind::list); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) override {
    return refuse(position == 0 ? 0 : position - 1, in_short(error.what()));
  }

 private:
  bool refuse(std::size_t offset, std::string reason) {
    if (!fault_) fault_ = JsonFault{line_at(bytes_, std::min(offset, bytes_.size())), std::move(reason)};
    return false;
  }

  void skip_to_token() {
    while (at_ < bytes_.size() && (is_blank(bytes_[at_]) || bytes_[at_] == ',' || bytes_[at_] == ':')) ++at_;
  }

  void add(JsonKind kind, std::size_t begin, std::size_t end) {
    const auto index = static_cast<std::uint32_t>(document_.nodes_.size());
    document_.nodes_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), index + 1, kind});
    // A key's node spans its value too, so that members are stepped over as one.
    const bool completes_member = kind != JsonKind::key && !open_.empty() && last_is_key_;
    if (completes_member) document_.nodes_[index - 1].after = index + 1;
    last_is_key_ = kind == JsonKind::key;
  }

  bool scalar(JsonKind kind, std::size_t length) {
    skip_to_token();
    add(kind, at_, at_ + length);
    at_ += length;
    return true;
  }

  bool number(JsonKind kind) {
    skip_to_token();
    const std::size_t begin = at_;
    while (at_ < bytes_.size() && std::string_view("+-.0123456789eE").find(bytes_[at_]) != std::string_view::npos)
      ++at_;
    add(kind, begin, at_);
    return true;
  }

  bool quoted(JsonKind kind, const string_t& value) {
    skip_to_token();
    const std::size_t begin = at_;
    for (++at_; at_ < bytes_.size() && bytes_[at_] != '"'; ++at_)
      if (bytes_[at_] == '\\') ++at_;
    ++at_;
    if (value.find('\0') != string_t::npos) return refuse(begin, "a text holds a NUL character (\\u0000); take it out");
    add(kind, begin, at_);
    return true;
  }

  bool open(JsonKind kind) {
    skip_to_token();
    if (open_.size() >= static_cast<std::size_t>(max_depth_))
      return refuse(at_, "nested deeper than " + std::to_string(max_depth_) + " levels");
    const auto index = static_cast<std::uint32_t>(document_.nodes_.size());
    open_.push_back({index, last_is_key_});
    document_.nodes_.push_back({static_cast<std::uint32_t>(at_), 0, 0, kind});
    last_is_key_ = false;
    ++at_;
    return true;
  }

  bool close() {
    skip_to_token();
    ++at_;
    const auto [index, is_member] = open_.back();
    open_.pop_back();
    const auto after = static_cast<std::uint32_t>(document_.nodes_.size());
    document_.nodes_[index].end = static_cast<std::uint32_t>(at_);
    document_.nodes_[index].after = after;
    if (is_member) document_.nodes_[index - 1].after = after;
    last_is_key_ = false;
    return true;
  }

  struct Open {
    std::uint32_t index;
    bool is_member;  ///< the node before it is its key
  };
  std::string_view bytes_;
  int max_depth_;
  JsonDocument& document_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  bool last_is_key_ = false;
  std::optional<JsonFault> fault_;
};

std::variant<JsonDocument, JsonFault> JsonDocument::parse(std::string_view bytes, int max_depth,
                                                          std::size_t max_bytes) {
  if (bytes.size() > max_bytes)
    return JsonFault{1, "larger than " + std::to_string(max_bytes / 1'000'000) + " MB; split it into several files"};
  if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
    return JsonFault{line_at(bytes, nul), "this is not JSON: it holds a NUL byte"};
  JsonDocument document;
  document.bytes_ = bytes;
  DocumentBuilder builder(bytes, max_depth, document);
  const bool sound = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
  if (builder.fault()) return *builder.fault();
  if (!sound || document.nodes_.empty()) return JsonFault{1, "this is not JSON"};
  return document;
}

JsonBytes::JsonBytes(std::string_view bytes, std::size_t max_bytes) : given_(bytes) {
  if (bytes.size() <= max_bytes && is_utf16(bytes)) decoded_ = utf8_of_utf16(bytes);
}

JsonValue JsonDocument::root() const { return {*this, 0}; }

std::string_view JsonValue::raw() const { return document_->bytes_.substr(node().begin, node().end - node().begin); }

std::size_t JsonValue::line() const { return line_at(document_->bytes_, node().begin); }

std::optional<std::int64_t> JsonValue::integer() const {
  const std::string_view digits = raw();
  if (is(JsonKind::integer)) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failure != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
  }
  const auto value = real();
  constexpr double exact = 9007199254740992.0;  // 2^53: beyond it a double skips whole numbers
  if (!value || std::abs(*value) > exact || std::trunc(*value) != *value) return std::nullopt;
  return static_cast<std::int64_t>(*value);
}

std::optional<double> JsonValue::real() const {
  if (!is(JsonKind::integer) && !is(JsonKind::real)) return std::nullopt;
  const std::string_view digits = raw();
  double value = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failure != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::string JsonValue::text() const {
  const std::string_view quoted = raw();
  const std::string_view inner = quoted.substr(1, quoted.size() - 2);
  if (inner.find('\\') == std::string_view::npos) return std::string(inner);
  return nlohmann::json::parse(quoted.begin(), quoted.end()).get<std::string>();
}

std::string without_blanks(std::string_view json) {
  std::string dense;
  dense.reserve(json.size());
  bool in_text = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_text && c == '\\' && i + 1 < json.size()) {
      dense += c;
      dense += json[++i];
      continue;
    }
    if (c == '"') in_text = !in_text;
    if (in_text || !is_blank(c)) dense += c;
  }
  return dense;
}

}  // namespace afterword::exchange
