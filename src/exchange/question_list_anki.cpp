// Anki's text export: header lines "#key:value", then rows whose columns they name.
#include <algorithm>
#include <charconv>
#include <optional>

#include "domain/text.h"
#include "exchange/anki.h"
#include "exchange/csv.h"
#include "exchange/html_read.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange::lists {
namespace {

using domain::Result;
using domain::trim;

struct Header {
  char separator = '\t';
  bool told_separator = false, html = false, ours = false;
  std::string tags, deck;
  std::vector<std::string> columns;
  std::optional<std::size_t> tags_column, deck_column, notetype_column, guid_column;  // from 0
  std::size_t bytes = 0, lines = 0;                                                   // of the header itself
};

constexpr std::string_view keys =
    "|separator|html|tags|columns|notetype|deck|notetype column|deck column|tags column|guid column|if matches|"
    "afterword|";

char separator_of(std::string_view value) {
  const std::string name = domain::fold(trim(value));
  if (name == "tab" || name == "\\t") return '\t';
  if (name == "comma") return ',';
  if (name == "semicolon") return ';';
  if (name == "space") return ' ';
  if (name == "pipe") return '|';
  if (name == "colon") return ':';
  return value.empty() ? '\t' : value.front();
}

std::optional<std::size_t> place_of(std::string_view value) {
  value = trim(value);
  std::size_t number = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
  constexpr std::size_t most = 10'000;
  if (read.ec != std::errc() || number == 0 || number > most) return std::nullopt;
  return number - 1;
}

bool known_line(std::string_view line, std::string& key, std::string_view& value) {
  const auto colon = line.find(':');
  if (!line.starts_with('#') || colon == std::string_view::npos || colon > 30) return false;
  key = domain::fold(trim(line.substr(1, colon - 1)));
  value = line.substr(colon + 1);
  return keys.find("|" + key + "|") != std::string_view::npos;
}

void take(Header& header, const std::string& key, std::string_view value) {
  if (key == "separator") header.separator = separator_of(value), header.told_separator = true;
  if (key == "html") header.html = domain::fold(trim(value)) == "true";
  if (key == "afterword") header.ours = true;
  if (key == "tags") header.tags = trim(value);
  if (key == "deck") header.deck = trim(value);
  if (key == "tags column") header.tags_column = place_of(value);
  if (key == "deck column") header.deck_column = place_of(value);
  if (key == "notetype column") header.notetype_column = place_of(value);
  if (key == "guid column") header.guid_column = place_of(value);
}

Header header_of(std::string_view text) {
  Header header;
  std::string_view columns;
  while (header.bytes < text.size() && text[header.bytes] == '#') {
    const auto line = text.substr(header.bytes, text.find('\n', header.bytes) - header.bytes);
    std::string key;
    std::string_view value;
    if (known_line(line, key, value)) {
      take(header, key, value);
      if (key == "columns") columns = value;
    }
    header.bytes = std::min(text.size(), header.bytes + line.size() + 1);
    ++header.lines;
  }
  if (!header.told_separator)
    if (const char guessed = guessed_separator(text.substr(header.bytes), "\t|;:,"); guessed != '\0')
      header.separator = guessed;
  if (const auto row = read_separated(columns, header.separator, ""); row && !row->empty())
    header.columns = row->front().cells;
  return header;
}

/// "{{c1::Paris::hint}}" is "Paris".
std::string without_cloze(std::string_view text) {
  constexpr std::size_t longest = 2000, longest_number = 7;
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = text.find("{{c"); at != std::string_view::npos; at = text.find("{{c", at + 1)) {
    const auto colons = text.substr(at, longest_number).find("::");
    const auto close = text.substr(at, longest).find("}}");
    if (at < from || colons == std::string_view::npos || close == std::string_view::npos || close < colons) continue;
    const auto inside = text.substr(at + colons + 2, close - colons - 2);
    out += text.substr(from, at - from);
    out += inside.substr(0, inside.find("::"));
    from = at + close + 2;
  }
  return out += text.substr(from);
}

class AnkiRows {
 public:
  AnkiRows(const Header& header, QuestionList& list) : header_(header), list_(list) {}

  void parts(std::vector<Part> told) {
    parts_ = std::move(told);
    std::vector<std::size_t> plain;  // columns that hold fields of the note
    const std::size_t width = std::max(header_.columns.size(), parts_.size());
    parts_.resize(std::max<std::size_t>(width, 64), Part::none);
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (!special(i)) plain.push_back(i);
    const bool named = std::find(parts_.begin(), parts_.end(), Part::text) != parts_.end();
    if (!named)
      for (std::size_t i = 0; i < plain.size(); ++i)
        parts_[plain[i]] = i == 0 ? Part::text : i == 1 ? Part::answer : Part::notes;
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (special(i)) parts_[i] = Part::none;
  }

  void take(const SeparatedRow& row) {
    ListedQuestion one;
    one.line = row.line;
    auto& question = one.question;
    for (std::size_t i = 0; i < row.cells.size(); ++i) field(question, i, row.cells[i]);
    if (!header_.ours) {
      question.text = std::string(trim(question.text));
      question.answer = std::string(trim(question.answer));
      add_deck(question, header_.deck);
    }
    add_spaced(question, header_.tags);
    if (trim(question.text).empty())
      list_.skipped.push_back({row.line, beginning(row.cells.front()), "no question in this row"});
    else
      list_.questions.push_back(std::move(one));
  }
  std::size_t media() const { return media_; }

 private:
  bool special(std::size_t i) const {
    return i == header_.tags_column || i == header_.deck_column || i == header_.notetype_column ||
           i == header_.guid_column;
  }
  std::string plain(const std::string& cell) {
    if (!header_.html) return without_cloze(cell);
    auto text = html_to_text(cell);
    media_ += text.media;
    return header_.ours ? std::move(text.text) : without_cloze(text.text);
  }
  void field(domain::Question& question, std::size_t i, const std::string& cell) {
    if (cell.empty()) return;
    if (i == header_.guid_column) question.ref = cell;
    if (i == header_.tags_column) add_spaced(question, cell);
    if (i == header_.deck_column) add_deck(question, cell);
    const Part part = i < parts_.size() ? parts_[i] : Part::none;
    if (part == Part::variants || part == Part::points || part == Part::mistakes) {
      for (auto& item : header_.html ? html_items(cell) : std::vector<std::string>{cell})
        add_part(question, part, std::move(item));
    } else if (part == Part::tags) {
      add_tags(question, plain(cell));
    } else {
      add_part(question, part, plain(cell));
    }
  }
  void add_spaced(domain::Question& question, std::string_view tags) {
    while (!tags.empty()) {
      const auto end = std::min(tags.find(' '), tags.size());
      if (end > 0) {
        const auto tag = tags.substr(0, end);
        question.tags.push_back(header_.ours ? from_anki_tag(tag) : std::string(tag));
      }
      tags.remove_prefix(std::min(end + 1, tags.size()));
    }
  }
  /// "Interviews::Behavioral": the last part names a category, or is a tag.
  static void add_deck(domain::Question& question, std::string_view deck) {
    if (const auto colons = deck.rfind("::"); colons != std::string_view::npos) deck.remove_prefix(colons + 2);
    deck = trim(deck);
    if (!deck.empty() && domain::fold(deck) != "default") add_part(question, Part::category, heading_words(deck));
  }

  const Header& header_;
  QuestionList& list_;
  std::vector<Part> parts_;
  std::size_t media_ = 0;
};

}  // namespace

bool is_anki(std::string_view bytes) {
  std::string key;
  std::string_view value;
  return known_line(bytes.substr(0, bytes.find('\n')), key, value) && !bytes.starts_with("# ");
}

Result<void> read_anki(std::string_view text, std::string_view name, std::string_view columns, QuestionList& list) {
  list.format = "Anki text";
  const Header header = header_of(text);
  auto rows = read_separated(text.substr(header.bytes), header.separator, name, header.lines + 1);
  if (!rows) return rows.error();
  std::vector<Part> told = parts_of_header(header.columns, header.ours);
  if (!columns.empty()) {
    told.clear();
    for (std::string_view rest = columns; !rest.empty();) {
      const auto end = std::min(rest.find(','), rest.size());
      told.push_back(part_named(trim(rest.substr(0, end))));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  list.ours = header.ours;
  AnkiRows reading(header, list);
  reading.parts(std::move(told));
  for (const auto& row : *rows) reading.take(row);
  if (reading.media() > 0)
    list.remarks.push_back(domain::counted(reading.media(), "picture or sound", "pictures and sounds") +
                           " of the cards were left out.");
  if (!header.ours) list.remarks.emplace_back("The schedule of these cards stays in Anki; the file does not hold it.");
  return {};
}

}  // namespace afterword::exchange::lists
