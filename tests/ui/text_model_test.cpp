// Random editing against a plain string: whatever is done, text, undo and caret agree with the simplest model.
#include <random>

#include "support/catch.h"
#include "text_support.h"
#include "ui/text/utf8.h"

using namespace afterword::ui::text;
using afterword::tests::lay_out;

namespace {

const std::vector<std::u32string> snippets = {U"a",     U"word ",   U"\n",
                                              U"é",     U"e\u0301", U"👨‍👩‍👧",
                                              U"🇮🇪",    U"日本",    U"שלום ",
                                              U"مرحبا", U"\u0301",  U"\u200D",
                                              U"\r\n",  U"  ",      U"a longer stretch of text, with signs; and more."};

// The editor and what it must hold.
class Session {
 public:
  explicit Session(unsigned seed) : random_(seed) { lay_out(editor_, 12); }

  void act() {
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        return type(snippets[below(snippets.size())]);
      case 3:
        return erase(true);
      case 4:
        return erase(false);
      case 5:
        return undo();
      case 6:
        return redo();
      case 7:
        return replace();
      case 8:
        return editor_.move(static_cast<Move>(below(12)), below(2) == 0, 1 + below(5));
      default:
        return editor_.select(below(editor_.size() + 2), below(editor_.size() + 2));
    }
  }

  void check() const {
    REQUIRE(editor_.characters() == text_);
    REQUIRE(editor_.text() == to_utf8(text_));
    for (const std::size_t position : {editor_.caret(), editor_.anchor()}) {
      REQUIRE(position <= text_.size());
      REQUIRE(cluster_start(text_, position) == position);
    }
    REQUIRE(editor_.paragraph_count() == 1 + static_cast<std::size_t>(std::count(text_.begin(), text_.end(), U'\n')));
    const Row row = editor_.layout().row(editor_.buffer(), editor_.caret_row());
    REQUIRE(row.range.from <= editor_.caret());
    REQUIRE(editor_.caret() <= row.range.to);
  }

  void undo_all() {
    while (editor_.can_undo()) {
      undo();
      check();
    }
    REQUIRE(text_.empty());
    while (editor_.can_redo()) redo();
    check();
  }

 private:
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }

  // The model keeps every text there ever was; the editor may join some of them to one step.
  void changed(std::u32string text) {
    text_ = std::move(text);
    past_.push_back(text_);
  }

  void type(const std::u32string& snippet) {
    const TextRange selection = editor_.selection();
    std::u32string text = text_;
    text.replace(selection.from, selection.length(), snippet);
    editor_.type(snippet, seconds_ += 0.3);
    changed(std::move(text));
  }

  void erase(bool back) {
    const TextRange selection = editor_.selection();
    std::u32string text = text_;
    if (!selection.empty())
      text.erase(selection.from, selection.length());
    else if (back)
      text.erase(cluster_before(text_, editor_.caret()), editor_.caret() - cluster_before(text_, editor_.caret()));
    else
      text.erase(editor_.caret(), cluster_end(text_, editor_.caret()) - editor_.caret());
    back ? editor_.erase_back(seconds_ += 0.3) : editor_.erase_ahead(seconds_ += 0.3);
    changed(std::move(text));
  }

  void replace() {
    const std::size_t from = below(text_.size() + 1);
    const std::size_t to = std::min(text_.size(), from + below(9));
    std::u32string text = text_;
    text.replace(from, to - from, U"suggested");
    editor_.replace({from, to}, "suggested");
    changed(std::move(text));
  }

  // Undo and redo lead to texts that were there.
  void undo() {
    if (editor_.undo()) arrive();
  }
  void redo() {
    if (editor_.redo()) arrive();
  }
  void arrive() {
    text_ = editor_.characters();
    REQUIRE((text_.empty() || std::find(past_.begin(), past_.end(), text_) != past_.end()));
  }

  std::mt19937 random_;
  Editor editor_;
  std::u32string text_;
  std::vector<std::u32string> past_;
  double seconds_ = 0;
};

}  // namespace

TEST_CASE("random editing agrees with a plain string, and all of it can be undone") {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    INFO("seed " << seed);
    Session session(seed);
    for (int i = 0; i < 300; ++i) {
      session.act();
      session.check();
    }
    session.undo_all();
  }
}
