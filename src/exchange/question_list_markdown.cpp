// Lists of questions in Markdown, line by line, as far as lines make blocks: paragraphs, items, code, tables,
// <details>. What they mean is markdown_questions.h's. What exchange/bank_pages.h writes comes back whole.
#include <algorithm>

#include "domain/text.h"
#include "exchange/markdown_lines.h"
#include "exchange/markdown_questions.h"

namespace afterword::exchange::lists {
namespace {

using domain::trim;

std::size_t titles_in(const std::vector<std::string_view>& lines) {
  return static_cast<std::size_t>(
      std::count_if(lines.begin(), lines.end(), [](std::string_view line) { return line.starts_with("# "); }));
}

class MarkdownReading {
 public:
  MarkdownReading(std::string_view text, QuestionList& list)
      : lines_(lines_of(text)),
        ours_(list.ours = text.starts_with(markdown_mark)),
        questions_(list, titles_in(lines_), ours_) {}

  void run() {
    for (const auto line : lines_) {
      ++number_;
      take(line);
    }
    end_block();
    end_table();
  }

 private:
  void take(std::string_view raw) {
    const auto line = markdown_line(raw);
    if (fence_ > 0) return in_fence(raw, line.text);
    if (in_comment_) {
      in_comment_ = line.text.find("-->") == std::string_view::npos;
      return;
    }
    if (trim(line.text).empty()) return end_block(), static_cast<void>(blank_ = true);
    if (number_ == 1 && line.text == "---") return static_cast<void>(front_matter_ = true);
    if (front_matter_) {
      front_matter_ = line.text != "---" && number_ < 100;
      return;
    }
    if (line.text.starts_with("<!--")) {
      in_comment_ = line.text.find("-->") == std::string_view::npos;
      return;
    }
    if (auto cells = table_cells(line.text)) {
      end_block();
      return rows_.push_back({std::move(*cells), number_});
    }
    end_table();
    if (!ours_ && html(line.text)) return;
    block(line);
    blank_ = false;
  }

  void block(const MarkdownLine& line) {
    const bool within = questions_.within(line.indent);
    if (!within && line.indent < 4) {
      if (!paragraph_.empty() && !questions_.in_list() && line.text.find_first_not_of("=") == std::string_view::npos)
        return questions_.heading(1, take_paragraph(), number_);
      if (!paragraph_.empty() && !questions_.in_list() && line.text.size() > 2 &&
          line.text.find_first_not_of("-") == std::string_view::npos)
        return questions_.heading(2, take_paragraph(), number_);
      if (is_rule(line.text)) return end_block(), questions_.leave_list();
      if (const auto mark = heading_mark(line.text)) {
        end_block();
        return questions_.heading(mark->level, std::string(mark->text), number_);
      }
    }
    if (fence_length(line.text) > 0) {
      end_block();
      questions_.close_items(line.indent);
      fence_ = fence_length(line.text), fence_sign_ = line.text.front(), fence_indent_ = line.indent;
      return;
    }
    if (const auto mark = list_mark(line.text); mark && (within || line.indent < 4 || questions_.in_list())) {
      end_block();
      // "1. ### Topic?" is a heading that somebody numbered.
      if (const auto inner = heading_mark(mark->rest); inner && inner->level > 1 && !within)
        return questions_.heading(
            inner->level,
            std::string(line.text.substr(0, line.text.size() - mark->rest.size())) + std::string(inner->text), number_);
      questions_.close_items(line.indent);
      questions_.begin_item(line.indent, line.indent + mark->width);
      add_line(mark->rest);
      if (mark->rest.empty()) paragraph_line_ = number_;
      return;
    }
    if (blank_ && !within) questions_.close_items(line.indent);
    add_line(line.text.starts_with('>') ? line.text.substr(line.text.find_first_not_of("> ") == std::string_view::npos
                                                               ? line.text.size()
                                                               : line.text.find_first_not_of("> "))
                                        : line.text);
  }

  void add_line(std::string_view text) {
    if (paragraph_.empty())
      paragraph_line_ = number_;
    else
      paragraph_ += '\n';
    paragraph_ += text;
  }
  std::string take_paragraph() { return std::exchange(paragraph_, {}); }

  void in_fence(std::string_view raw, std::string_view text) {
    if (text.starts_with(fence_sign_) && fence_length(text) >= fence_ &&
        trim(text).find_first_not_of(fence_sign_) == std::string_view::npos) {
      fence_ = 0;
      if (std::string code = std::exchange(code_, {}); !code.empty()) questions_.add_text(code, number_);
      return;
    }
    const auto line = markdown_line(raw);
    if (!code_.empty()) code_ += '\n';
    code_ += line.indent > fence_indent_ ? std::string(line.indent - fence_indent_, ' ') + std::string(line.text)
                                         : std::string(line.text);
  }

  /// <details>, <summary> and what is in them; true where the line is done with.
  bool html(std::string_view text) {
    const auto summary = text.find("<summary>"), end = text.find("</details>");
    if (summary != std::string_view::npos) {
      end_block();
      const auto from = summary + 9;
      const auto to = text.find("</summary>", from);
      summary_ = to == std::string_view::npos;
      add_line(text.substr(from, to - from));
      if (!summary_) end_summary(text.substr(to + 10));
      return true;
    }
    if (summary_) {
      const auto to = text.find("</summary>");
      add_line(text.substr(0, to));
      if (to != std::string_view::npos) end_summary(text.substr(to + 10));
      return true;
    }
    if (end != std::string_view::npos) {
      if (end > 0) add_line(text.substr(0, end));
      end_block();
      questions_.end_details();
      return true;
    }
    return text.starts_with("<details");
  }
  void end_summary(std::string_view rest) {
    summary_ = false;
    questions_.summary(take_paragraph(), number_);
    if (!trim(rest).empty()) add_line(rest);
  }

  /// The paragraph that was gathered goes where it belongs.
  void end_block() {
    if (summary_ || paragraph_.empty()) return;
    questions_.block(take_paragraph(), paragraph_line_);
  }
  void end_table() {
    if (const auto rows = std::exchange(rows_, {}); !rows.empty()) questions_.table(rows);
  }

  std::vector<std::string_view> lines_;
  bool ours_;
  MarkdownQuestions questions_;
  std::size_t number_ = 0;
  std::string paragraph_;
  std::size_t paragraph_line_ = 0;
  std::vector<Cells> rows_;  // of a table
  bool blank_ = false, summary_ = false, in_comment_ = false, front_matter_ = false;
  std::size_t fence_ = 0, fence_indent_ = 0;
  char fence_sign_ = '`';
  std::string code_;
};

}  // namespace

void read_markdown(std::string_view text, QuestionList& list) { MarkdownReading(text, list).run(); }

}  // namespace afterword::exchange::lists
