// A libFuzzer target: any bytes are a session with the editor, whose text a plain string follows.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "ui/text/editor.h"
#include "ui/text/utf8.h"

using namespace afterword::ui::text;

namespace {

// Widths that differ, and characters that the font lacks.
class FuzzGlyphs : public Glyphs {
 public:
  bool has(char32_t c) const override { return c % 7 != 6 && c < 0x10000; }
  float advance(char32_t c) const override { return static_cast<float>(3 + c % 9); }
  float em() const override { return 16; }
};

// Reads the input as numbers; zeros when it has ended.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), end_(data + size) {}
  bool more() const { return data_ != end_; }
  std::size_t byte() { return more() ? *data_++ : 0U; }
  std::size_t below(std::size_t limit) { return (byte() * 251 + byte()) % limit; }

 private:
  const std::uint8_t* data_;
  const std::uint8_t* end_;
};

// A character of a kind that editors get wrong, or any other.
char32_t character(Bytes& bytes) {
  static constexpr std::u32string_view tricky =
      U"\n\n\r \t-a\u0301\u200D\U0001F468\U0001F3FD\U0001F1EE日。\u05D0\u0628\u064E\u1100\u1161\uFE0F\u0600(«";
  const std::size_t choice = bytes.byte();
  if (choice < 160) return tricky[choice % tricky.size()];
  if (choice < 250) return static_cast<char32_t>(' ' + bytes.byte() % 95);
  return static_cast<char32_t>(bytes.byte() * 0x1001 % 0xD800);
}

void must(bool holds) {
  if (!holds) std::abort();
}

class Session {
 public:
  Session(const std::uint8_t* data, std::size_t size) : bytes_(data, size), editor_(bytes_.byte() % 4 == 0) {
    lay_out();
  }

  void run() {
    while (bytes_.more()) {
      act();
      check();
    }
    while (editor_.redo()) check_text();
    model_ = editor_.characters();
    while (editor_.undo()) check_text();
    must(editor_.size() == started_with_);
    while (editor_.redo()) check_text();
    must(editor_.characters() == model_);
  }

 private:
  void lay_out() {
    editor_.lay_out(width_, 1, [] { return std::make_unique<FuzzGlyphs>(); });
  }

  void act() {
    seconds_ += static_cast<double>(bytes_.byte() % 40) / 10;
    switch (bytes_.byte() % 16) {
      case 0:
      case 1:
      case 2:
      case 3:
        return type();
      case 4:
        return erase(true);
      case 5:
        return erase(false);
      case 6:
        editor_.undo();
        model_ = editor_.characters();
        return;
      case 7:
        editor_.redo();
        model_ = editor_.characters();
        return;
      case 8:
        return replace();
      case 9:
        width_ = static_cast<float>(bytes_.byte());
        return lay_out();
      case 10:
        return from_elsewhere();
      case 11:
        editor_.select_word(bytes_.below(editor_.size() + 2));
        return;
      case 12:
        editor_.select_paragraph(bytes_.below(editor_.size() + 2));
        return;
      case 13:
        return mark();
      case 14:
        editor_.select(bytes_.below(editor_.size() + 2), bytes_.below(editor_.size() + 2));
        return;
      default:
        editor_.move(static_cast<Move>(bytes_.byte() % 12), bytes_.byte() % 2 == 0, 1 + bytes_.byte() % 5);
    }
  }

  std::u32string some_text() {
    std::u32string text;
    for (std::size_t n = bytes_.byte() % 24; n > 0; --n) text += character(bytes_);
    return text;
  }

  void type() {
    std::u32string text = some_text();
    const TextRange selection = editor_.selection();
    editor_.type(text, seconds_);
    if (editor_.one_line()) std::replace(text.begin(), text.end(), U'\n', U' ');
    model_.replace(selection.from, selection.length(), text);
  }

  void erase(bool back) {
    const TextRange selection = editor_.selection();
    const std::size_t at = editor_.caret();
    if (!selection.empty())
      model_.erase(selection.from, selection.length());
    else if (back)
      model_.erase(cluster_before(model_, at), at - cluster_before(model_, at));
    else
      model_.erase(at, cluster_end(model_, at) - at);
    back ? editor_.erase_back(seconds_) : editor_.erase_ahead(seconds_);
  }

  void replace() {
    const std::size_t from = bytes_.below(editor_.size() + 1);
    const std::size_t to = std::min(editor_.size(), from + bytes_.byte());
    editor_.replace({from, to}, "né\n");
    model_.replace(from, to - from, editor_.one_line() ? U"né " : U"né\n");
  }

  void from_elsewhere() {
    const std::size_t cut = bytes_.below(model_.size() + 1);
    model_.replace(cut, bytes_.byte() % 8, some_text());
    editor_.set_text_keeping_caret(to_utf8(model_));
    started_with_ = editor_.can_undo() ? started_with_ : editor_.size();
  }

  void mark() {
    const std::size_t from = bytes_.below(editor_.size() + 1);
    editor_.set_marks(static_cast<int>(bytes_.byte() % 3), {{.range = {from, from + bytes_.byte() % 9}}});
  }

  void check_text() { must(editor_.text() == to_utf8(editor_.characters())); }

  void check() {
    must(editor_.characters() == model_);
    must(from_utf8(editor_.text()) == model_);
    for (const std::size_t position : {editor_.caret(), editor_.anchor()})
      must(position <= model_.size() && cluster_start(model_, position) == position);
    const Layout& layout = editor_.layout();
    std::size_t position = 0;  // rows follow each other without gap or overlap, line ends apart
    for (std::size_t i = 0; i < layout.row_count(); ++i) {
      const Row row = layout.row(editor_.buffer(), i);
      must(row.range.from == position && row.range.to >= row.range.from);
      position = row.ends_paragraph ? editor_.buffer().paragraph(row.paragraph).to : row.range.to;
    }
    must(position == model_.size());
    const VisualRow row = editor_.visual_row(editor_.caret_row());
    must(row.range().from <= editor_.caret() && editor_.caret() <= row.range().to);
    const std::size_t hit = row.position_at(row.x_of(editor_.caret()));
    must(hit >= row.range().from && hit <= row.range().to);
    row.spans(editor_.selection());
    editor_.marks().within(row.range());
  }

  Bytes bytes_;
  Editor editor_;
  std::u32string model_;
  std::size_t started_with_ = 0;
  float width_ = 100;
  double seconds_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Session(data, size).run();
  return 0;
}
