#include "exchange/markdown_outline.h"

#include <utility>

#include "domain/text.h"
#include "exchange/markdown_read.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange {
namespace {

using domain::trim;

class Outline {
 public:
  explicit Outline(std::vector<SkippedLine>& skipped) : skipped_(skipped) {}

  std::vector<OutlineSection> run(std::string_view text) {
    for (const auto line : lists::lines_of(text)) {
      ++number_;
      take(line);
    }
    end_text();
    return std::move(sections_);
  }

 private:
  void take(std::string_view line) {
    if (trim(line).empty()) return static_cast<void>(gap_ = true);
    const bool gap = std::exchange(gap_, false);
    if (line.starts_with("## ")) {
      end_text();
      sections_.push_back({number_, std::string(trim(markdown_to_text(line.substr(3)))), {}});
    } else if (sections_.empty()) {
      // The title and what stands under it say nothing that the first section does not.
    } else if (line.starts_with("- ")) {
      end_text();
      sections_.back().items.push_back({number_, {}, {}});
      begin(line.substr(2), 2, false);
    } else if (line.starts_with("  - ") && !sections_.back().items.empty()) {
      end_text();
      begin(line.substr(4), 4, true);
    } else if (open_ && line.size() > indent_ && trim(line.substr(0, indent_)).empty()) {
      go_on(line.substr(indent_), gap);
    } else {
      skipped_.push_back({number_, lists::beginning(line), "text that belongs to nothing on this page"});
    }
  }

  void begin(std::string_view text, std::size_t indent, bool below) {
    open_ = true, indent_ = indent, below_ = below;
    paragraphs_ = {std::string(text)};
  }
  void go_on(std::string_view text, bool gap) {
    if (gap)
      paragraphs_.emplace_back(text);
    else
      (paragraphs_.back() += '\n') += text;
  }
  void end_text() {
    if (!std::exchange(open_, false)) return;
    OutlineItem& item = sections_.back().items.back();
    std::string whole;
    for (const auto& one : paragraphs_) {
      if (&one != &paragraphs_.front()) whole += "\n\n";
      whole += below_ ? markdown_to_text(one) : one;
    }
    if (below_)
      item.below.push_back(std::move(whole));
    else
      item.raw = std::move(whole);
  }

  std::vector<SkippedLine>& skipped_;
  std::vector<OutlineSection> sections_;
  std::vector<std::string> paragraphs_;  // of the text that is open
  std::size_t number_ = 0, indent_ = 0;
  bool gap_ = false, open_ = false, below_ = false;
};

}  // namespace

std::vector<OutlineSection> markdown_outline(std::string_view text, std::vector<SkippedLine>& skipped) {
  return Outline(skipped).run(text);
}

}  // namespace afterword::exchange
