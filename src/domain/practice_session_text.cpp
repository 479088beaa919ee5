// A session as text: one line for each thing that is known, "word values", after a line with the version and a checksum
// of the rest. Texts are escaped, so that a line is a line. Whatever does not fit exactly is no session.
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "domain/names.h"
#include "domain/practice_session.h"

namespace afterword::domain {
namespace {

constexpr std::string_view header = "afterword practice 1 ";
constexpr std::size_t most_items = 10'000;
constexpr auto kinds = std::to_array<std::string_view>(
    {"due", "weak", "category", "opportunity", "interview", "likely", "prepare", "mock", "question"});
constexpr auto phases = std::to_array<std::string_view>({"predict", "answer", "reveal"});

// FNV-1a, 64 bits: tells a text that was cut off or changed, not one that was forged.
std::uint64_t checksum(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

std::string hex(std::uint64_t number) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16);
  const std::string text(digits.data(), end.ptr);
  return std::string(digits.size() - text.size(), '0') + text;
}

std::string escaped(std::string_view text) {
  std::string line;
  for (const char c : text) switch (c) {
      case '\\':
        line += "\\\\";
        break;
      case '\n':
        line += "\\n";
        break;
      case '\0':
        line += "\\0";
        break;
      default:
        line += c;
    }
  return line;
}

std::optional<std::string> unescaped(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\') {
      text += line[i];
      continue;
    }
    if (++i == line.size()) return std::nullopt;
    if (line[i] == 'n')
      text += '\n';
    else if (line[i] == '0')
      text += '\0';
    else if (line[i] == '\\')
      text += '\\';
    else
      return std::nullopt;
  }
  return text;
}

std::string number(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return {digits.data(), end.ptr};
}

/// The values of one line, taken one by one; every taking that fails makes the whole reading fail.
class Values {
 public:
  explicit Values(std::string_view line) : rest_(line) {}

  template <class Number>
  Number take(Number least, Number most) {
    const std::string_view word = next();
    Number value{};
    const auto end = std::from_chars(word.data(), word.data() + word.size(), value);
    if (end.ec != std::errc() || end.ptr != word.data() + word.size() || !(value >= least && value <= most))
      good_ = false;
    return good_ ? value : least;
  }
  bool flag() { return take(0, 1) == 1; }
  template <class Id>
  Id id() {
    return Id{take(std::int64_t{0}, INT64_MAX)};
  }
  template <class List>
  std::size_t one_of(const List& words) {
    const std::string_view word = next();
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i] == word) return i;
    good_ = false;
    return 0;
  }
  template <class Enum>
  Enum named() {  // "-" where there is none
    const std::string_view word = next();
    if (word == "-") return Enum{};
    const auto value = from_word<Enum>(word);
    if (!value || *value == Enum{}) good_ = false;
    return value.value_or(Enum{});
  }
  bool all_taken() const { return good_ && rest_.empty(); }

 private:
  std::string_view next() {
    const auto end = std::min(rest_.find(' '), rest_.size());
    const std::string_view word = rest_.substr(0, end);
    // What follows the last word is nothing, not an empty word.
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    if (word.empty()) good_ = false;
    return word;
  }
  std::string_view rest_;
  bool good_ = true;
};

template <class Enum>
std::string name_or_dash(Enum value) {
  const std::string_view name = value == Enum{} ? "-" : word(value);
  return std::string(name);
}

void write_item(const PracticeItem& item, std::string& text) {
  text += "item " + std::to_string(item.question.value) + (item.repeat ? " 1 " : " 0 ");
  text += phases[static_cast<std::size_t>(item.phase)];
  text += " " + std::to_string(item.predicted.value_or(0)) + " " + name_or_dash(item.mode) + " ";
  text += number(item.seconds) + (item.paused ? " 1 " : " 0 ") + std::to_string(item.review.value) + " ";
  text += std::to_string(item.rating) + (item.skipped ? " 1\n" : " 0\n");
  if (!item.typed.empty()) text += "typed " + escaped(item.typed) + "\n";
  for (const std::string& point : item.ticked)
    if (!point.empty()) text += "tick " + escaped(point) + "\n";
}

std::optional<PracticeItem> read_item(std::string_view line) {
  Values values(line);
  PracticeItem item;
  item.question = values.id<QuestionId>();
  item.repeat = values.flag();
  item.phase = static_cast<PracticePhase>(values.one_of(phases));
  if (const int predicted = values.take(0, 5); predicted != 0) item.predicted = predicted;
  item.mode = values.named<ReviewMode>();
  item.seconds = values.take(0.0, 1e9);
  item.paused = values.flag();
  item.review = values.id<ReviewId>();
  item.rating = values.take(0, 5);
  item.skipped = values.flag();
  const bool sound = values.all_taken() && item.question && (item.rating == 0 || item.review);
  return sound ? std::optional(item) : std::nullopt;
}

/// Takes the lines of the text in order.
class Reading {
 public:
  bool line(std::string_view line) {
    const auto space = line.find(' ');
    const std::string_view word = line.substr(0, space);
    const std::string_view rest = space == std::string_view::npos ? std::string_view() : line.substr(space + 1);
    switch (++count_) {
      case 1:
        return word == "for" && purpose(rest);
      case 2:
        return word == "title" && take_text(rest, session_.title);
      case 3:
        return word == "begun" && begun(rest);
      case 4:
        return word == "at" && place(rest);
      default:
        return in_item(word, rest);
    }
  }
  std::optional<PracticeSession> finish() {
    const bool whole = count_ >= 4 && static_cast<std::size_t>(session_.at) <= session_.items.size();
    return whole ? std::optional(std::move(session_)) : std::nullopt;
  }

 private:
  static bool take_text(std::string_view rest, std::string& to) {
    auto text = unescaped(rest);
    if (text) to = std::move(*text);
    return text.has_value();
  }
  bool purpose(std::string_view rest) {
    Values values(rest);
    session_.what.kind = static_cast<PracticeKind>(values.one_of(kinds));
    session_.what.category = values.named<Category>();
    session_.what.opportunity = values.id<OpportunityId>();
    session_.what.interview = values.id<InterviewId>();
    session_.what.question = values.id<QuestionId>();
    return values.all_taken();
  }
  bool begun(std::string_view rest) {
    Values values(rest);
    session_.begun.utc_ms = values.take(INT64_MIN, INT64_MAX);
    session_.begun.offset_min = values.take(-1439, 1439);
    return values.all_taken();
  }
  bool place(std::string_view rest) {
    Values values(rest);
    session_.at = values.take(0, static_cast<int>(most_items));
    return values.all_taken();
  }
  bool in_item(std::string_view word, std::string_view rest) {
    if (word == "item") {
      auto item = read_item(rest);
      if (!item || session_.items.size() == most_items) return false;
      session_.items.push_back(std::move(*item));
      return true;
    }
    if (session_.items.empty() || rest.empty()) return false;
    PracticeItem& item = session_.items.back();
    if (word == "typed") return item.typed.empty() && item.ticked.empty() && take_text(rest, item.typed);
    return word == "tick" && take_text(rest, item.ticked.emplace_back());
  }

  PracticeSession session_;
  int count_ = 0;
};

}  // namespace

std::string to_text(const PracticeSession& session) {
  const PracticeFor& what = session.what;
  std::string text = "for ";
  text += kinds[static_cast<std::size_t>(what.kind)];
  text += " " + name_or_dash(what.category) + " " + std::to_string(what.opportunity.value) + " " +
          std::to_string(what.interview.value) + " " + std::to_string(what.question.value) + "\n";
  text += "title " + escaped(session.title) + "\n";
  text += "begun " + std::to_string(session.begun.utc_ms) + " " + std::to_string(session.begun.offset_min) + "\n";
  text += "at " + std::to_string(session.at) + "\n";
  for (const PracticeItem& item : session.items) write_item(item, text);
  return std::string(header) + hex(checksum(text)) + "\n" + text;
}

std::optional<PracticeSession> session_from_text(std::string_view text) {
  constexpr std::size_t digits = 16;
  if (text.substr(0, header.size()) != header) return std::nullopt;
  text.remove_prefix(header.size());
  if (text.size() <= digits || text[digits] != '\n' || text.back() != '\n') return std::nullopt;
  const std::string_view sum = text.substr(0, digits);
  text.remove_prefix(digits + 1);
  if (text.empty() || sum != hex(checksum(text))) return std::nullopt;
  Reading reading;
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (!reading.line(text.substr(0, end))) return std::nullopt;
    text.remove_prefix(end + 1);
  }
  return reading.finish();
}

}  // namespace afterword::domain
