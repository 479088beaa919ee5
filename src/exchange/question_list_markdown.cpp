// Lists of questions in Markdown, line by line. Headings give category and tags to what stands below them; an item is a
// question, what is nested in it belongs to it. A heading, a bold line or a <summary> that asks is a question too, and
// what follows answers it. What exchange/bank_pages.h writes comes back whole.
#include <algorithm>
#include <array>
#include <optional>

#include "domain/category_named.h"
#include "domain/text.h"
#include "exchange/markdown_lines.h"
#include "exchange/markdown_read.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange::lists {
namespace {

using domain::Question;
using domain::trim;

constexpr std::size_t none = ~std::size_t{0};

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Sections that hold no questions.
bool passed_over(std::string_view heading) {
  return one_of(domain::fold(heading),
                {"table of contents", "contents",   "toc",          "license", "licence",          "contributing",
                 "contributors",      "references", "resources",    "credits", "acknowledgements", "acknowledgments",
                 "further reading",   "links",      "useful links", "about",   "support",          "translations",
                 "authors",           "author",     "star history", "sponsors"});
}

/// "Answer", "Click to see", what opens a <details>.
bool opens_answer(std::string_view text) {
  const auto words = domain::words_of(text.substr(0, std::min<std::size_t>(text.size(), 60)));
  return !words.empty() && one_of(words.front().folded, {"answer", "solution", "show", "click", "see", "view",
                                                         "details", "hint", "reveal", "expand", "spoiler", "response"});
}

bool wholly_bold(std::string_view text) {
  text = trim(text);
  return text.size() > 4 &&
         ((text.starts_with("**") && text.ends_with("**")) || (text.starts_with("__") && text.ends_with("__")));
}

/// Of "**Answer:** rest" the part and the rest.
Part lead(std::string_view raw, std::string_view& rest) {
  const auto bare = raw.substr(std::min(raw.find_first_not_of("*_"), raw.size()));
  const auto colon = bare.substr(0, 40).find(':');
  if (colon == std::string_view::npos) return Part::none;
  const Part part = part_named(bare.substr(0, colon));
  if (part == Part::none || part == Part::text || part == Part::ref) return Part::none;
  rest = bare.substr(colon + 1);
  if (const auto marks = std::min(rest.find_first_not_of("*_"), rest.size()); bare.size() < raw.size())
    rest.remove_prefix(marks);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return part;
}

class Reading {
 public:
  Reading(std::string_view text, QuestionList& list) : lines_(lines_of(text)), list_(list) {
    for (const auto line : lines_)
      if (line.starts_with("# ")) ++titles_;
    ours_ = list.ours = text.starts_with(markdown_mark);
  }

  void run() {
    for (const auto line : lines_) {
      ++number_;
      take(line);
    }
    end_block();
    end_table();
  }

 private:
  struct Heading {
    int level;
    domain::Category category;
    std::string tag;
    bool passed_over;
  };
  /// An item of a list that is still open.
  struct Item {
    std::size_t indent, content;
    std::size_t question = none;  // that it is or belongs to
    Part part = Part::none;       // where its text goes; `text`: it is the question itself
    bool decided = false, group = false, lists = false;
  };

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
    const bool within = !items_.empty() && line.indent >= nested_from(items_.back());
    if (!within && line.indent < 4) {
      if (!paragraph_.empty() && items_.empty() && line.text.find_first_not_of("=") == std::string_view::npos)
        return heading({1, take_paragraph()});
      if (!paragraph_.empty() && items_.empty() && line.text.size() > 2 &&
          line.text.find_first_not_of("-") == std::string_view::npos)
        return heading({2, take_paragraph()});
      if (is_rule(line.text)) return end_block(), items_.clear();
      if (const auto mark = heading_mark(line.text)) {
        end_block();
        return heading({mark->level, std::string(mark->text)});
      }
    }
    if (fence_length(line.text) > 0) {
      end_block();
      close_items(line.indent);
      fence_ = fence_length(line.text), fence_sign_ = line.text.front(), fence_indent_ = line.indent;
      return;
    }
    if (const auto mark = list_mark(line.text); mark && (within || line.indent < 4 || !items_.empty())) {
      end_block();
      // "1. ### Topic?" is a heading that somebody numbered.
      if (const auto inner = heading_mark(mark->rest); inner && inner->level > 1 && !within)
        return heading({inner->level, std::string(line.text.substr(0, line.text.size() - mark->rest.size())) +
                                          std::string(inner->text)});
      close_items(line.indent);
      if (items_.empty()) list_length_ = list_ended_ ? 1 : list_length_ + 1;
      list_ended_ = false;
      items_.push_back({line.indent, line.indent + mark->width});
      add_line(mark->rest);
      if (mark->rest.empty()) paragraph_line_ = number_;
      return;
    }
    if (blank_ && !within) close_items(line.indent);
    add_line(line.text.starts_with('>') ? line.text.substr(line.text.find_first_not_of("> ") == std::string_view::npos
                                                               ? line.text.size()
                                                               : line.text.find_first_not_of("> "))
                                        : line.text);
  }

  static std::size_t nested_from(const Item& item) { return std::min(item.content, item.indent + 2); }
  void close_items(std::size_t indent) {
    while (!items_.empty() && indent < nested_from(items_.back())) items_.pop_back();
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
      if (std::string code = std::exchange(code_, {}); !code.empty()) add_text(code);
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
      if (in_details_) answering_ = none, in_details_ = false;
      return true;
    }
    return text.starts_with("<details");
  }
  void end_summary(std::string_view rest) {
    summary_ = false;
    const std::string text(trim(markdown_to_text(take_paragraph())));
    in_details_ = true;
    if (!asks(text) && opens_answer(text) && !list_.questions.empty()) {
      if (answering_ == none) answering_ = list_.questions.size() - 1;
      in_details_ = false;
    } else if (!text.empty()) {
      items_.clear();
      answering_ = add_question(text, number_);
    }
    if (!trim(rest).empty()) add_line(rest);
  }

  struct NewHeading {
    int level;
    std::string raw;
  };
  void heading(const NewHeading& made) {
    items_.clear();
    list_ended_ = true;
    list_length_ = 0;
    const std::string text(trim(markdown_to_text(made.raw)));
    const bool numbered = without_number(text).size() < text.size();
    std::string_view rest;
    if (asks(text) || begins_question(text, rest) || (numbered && made.level == question_level_)) {
      while (!headings_.empty() && headings_.back().level >= made.level) headings_.pop_back();
      question_level_ = made.level;
      answering_ = add_question(text, number_);
      return;
    }
    if (answering_ != none && question_level_ > 0 && made.level > question_level_) {
      if (!opens_answer(text)) add_text(text);
      return;
    }
    answering_ = none;
    question_level_ = 0;
    while (!headings_.empty() && headings_.back().level >= made.level) headings_.pop_back();
    std::string words = heading_words(text);
    const auto category = domain::category_named(words);
    const bool title = made.level == 1 && titles_ == 1;
    const bool over = passed_over(words);
    if (category != domain::Category::unset || title) words.clear();
    headings_.push_back({made.level, category, std::move(words), over});
  }

  /// The paragraph that was gathered goes where it belongs.
  void end_block() {
    if (summary_ || paragraph_.empty()) return;
    const std::string raw = take_paragraph();
    if (items_.empty()) return paragraph(raw);
    if (!items_.back().decided) {
      decide(raw);
      items_.back().decided = true;
      return;
    }
    add_text(markdown_to_text(raw));
  }

  void paragraph(const std::string& raw) {
    const std::string text(trim(markdown_to_text(raw)));
    std::string_view rest;
    const bool bold = wholly_bold(raw) && asks(text);
    list_ended_ = true;
    if (text.empty()) return;
    if (begins_question(text, rest) || bold) {
      answering_ = add_question(text, paragraph_line_);
      return;
    }
    if (begins_answer(text, rest) && !list_.questions.empty()) {
      if (answering_ == none) answering_ = list_.questions.size() - 1;
      return add_part(list_.questions[answering_].question, Part::answer, std::string(trim(rest)));
    }
    if (answering_ != none) return add_part(list_.questions[answering_].question, Part::answer, text);
    if (list_length_ == 1 && !list_.questions.empty() && asks(list_.questions.back().question.text))
      return add_part(list_.questions.back().question, Part::answer, text);
    constexpr std::size_t longest = 300;
    const bool sentence = text.size() < longest && asks(text) && text.find(". ") == std::string::npos;
    if (sentence && !headings_.empty() && !headings_.back().passed_over)
      add_question(text, paragraph_line_);
    else
      skip(text, paragraph_line_, "prose, no item of a list");
  }

  void decide(std::string_view raw) {
    Item& item = items_.back();
    if (answering_ != none && items_.front().question == none) {
      item.part = Part::answer;
      return glue(list_.questions[answering_].question.answer, nesting() + "- " + markdown_to_text(raw), "\n");
    }
    if (items_.size() == 1) return first_level(item, raw);
    const Item& above = items_[items_.size() - 2];
    item.question = above.question;
    if (above.group || (!ours_ && above.question != none && group_of(items_[items_.size() - 2], raw)))
      return first_level(item, raw);
    if (above.question == none) return skip(markdown_to_text(raw), paragraph_line_, "below what was passed over");
    nested(item, above, raw);
  }

  std::string nesting() const { return std::string(2 * (items_.size() - 1), ' '); }

  void first_level(Item& item, std::string_view raw) {
    for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
      if (raw.starts_with(box)) raw.remove_prefix(box.size());
    if (ours_) {
      item.part = Part::text;
      item.question = add_question(markdown_to_text(raw), paragraph_line_);
      return;
    }
    // A line that asks, and another below it without an empty one between: the question and its answer.
    const auto first = raw.substr(0, raw.find('\n'));
    std::string_view below;
    if (first.size() < raw.size() && !first.ends_with('\\') && !first.ends_with("  ") && asks(first)) {
      below = raw.substr(first.size() + 1);
      raw = first;
    }
    const std::string text = markdown_to_text(raw);
    const auto target = only_link(raw);
    std::string_view rest;
    const bool over =
        std::any_of(headings_.begin(), headings_.end(), [](const Heading& one) { return one.passed_over; });
    if (over) return skip(text, paragraph_line_, "in a section that holds no questions");
    if (target.starts_with('#')) return skip(text, paragraph_line_, "a link within the page");
    if (!target.empty() && !asks(text)) return skip(text, paragraph_line_, "a link, no question");
    if (begins_answer(text, rest) && !list_.questions.empty()) {
      item.question = list_.questions.size() - 1;
      item.part = Part::answer;
      return add_part(list_.questions.back().question, Part::answer, std::string(trim(rest)));
    }
    item.part = Part::text;
    item.question = add_question(text, paragraph_line_);
    if (!trim(below).empty())
      add_part(list_.questions[item.question].question, Part::answer, std::string(trim(markdown_to_text(below))));
  }

  /// An item that asks below a short one that does not: that one was no question but names what is below it.
  bool group_of(Item& above, std::string_view raw) {
    constexpr std::size_t most_words = 5;
    if (above.part != Part::text || above.question + 1 != list_.questions.size() || !asks(raw)) return false;
    const Question& question = list_.questions.back().question;
    if (asks(question.text) || !question.notes.empty() || !question.answer.empty() || !question.variants.empty() ||
        domain::words_of(question.text).size() > most_words || question.text.ends_with('.'))
      return false;
    Heading named{7, domain::category_named(question.text), heading_words(question.text), false};
    if (named.category != domain::Category::unset) named.tag.clear();
    while (!headings_.empty() && headings_.back().level >= named.level) headings_.pop_back();
    headings_.push_back(std::move(named));
    list_.questions.pop_back();
    above.group = true;
    above.question = none;
    return true;
  }

  void nested(Item& item, const Item& above, std::string_view raw) {
    Question& question = list_.questions[item.question].question;
    if (above.part != Part::text) {
      item.part = above.part;
      if (above.lists) return add_part(question, item.part, markdown_to_text(raw));
      return glue(slot(question, item.part), std::string(2 * (items_.size() - 3), ' ') + "- " + markdown_to_text(raw),
                  "\n");
    }
    std::string_view rest = raw;
    item.part = lead(raw, rest);
    if (item.part == Part::none) item.part = Part::notes, rest = raw;
    item.lists = trim(rest).empty();
    if (item.lists) return;
    if (item.part != Part::tags) return add_part(question, item.part, markdown_to_text(rest));
    while (!rest.empty()) {
      const auto end = std::min(rest.find(','), rest.size());
      if (const std::string tag(trim(markdown_to_text(rest.substr(0, end)))); !tag.empty())
        question.tags.push_back(tag);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  /// A further paragraph, or code, of what is open.
  void add_text(const std::string& text) {
    if (items_.empty()) {
      if (answering_ != none) return add_part(list_.questions[answering_].question, Part::answer, text);
      return skip(text, number_, "text that belongs to no question");
    }
    const Item& item = items_.back();
    if (item.question == none && answering_ == none) return;
    Question& question = list_.questions[item.question == none ? answering_ : item.question].question;
    glue(slot(question, item.part == Part::text || item.part == Part::none ? Part::answer : item.part), text, "\n\n");
  }

  static void glue(std::string& whole, std::string_view text, std::string_view between) {
    if (!whole.empty()) whole += between;
    whole += text;
  }
  static std::string& last_of(std::vector<std::string>& texts) {
    return texts.empty() ? texts.emplace_back() : texts.back();
  }
  static std::string& slot(Question& question, Part part) {
    switch (part) {
      case Part::answer:
        return question.answer;
      case Part::situation:
        return question.star.situation;
      case Part::task:
        return question.star.task;
      case Part::action:
        return question.star.action;
      case Part::result:
        return question.star.result;
      case Part::wants:
        return question.wants;
      case Part::variants:
        return last_of(question.variants);
      case Part::points:
        return last_of(question.points);
      case Part::mistakes:
        return last_of(question.mistakes);
      case Part::tags:
        return last_of(question.tags);
      default:
        return question.notes;
    }
  }

  std::size_t add_question(std::string_view text, std::size_t line) {
    ListedQuestion one;
    one.line = line;
    one.question.text = std::string(ours_ ? text : without_number(text));
    give_context(one.question);
    list_.questions.push_back(std::move(one));
    return list_.questions.size() - 1;
  }
  void give_context(Question& question) const {
    for (const Heading& heading : headings_) {
      if (heading.category != domain::Category::unset) question.category = heading.category;
      if (!heading.tag.empty()) question.tags.push_back(heading.tag);
    }
  }
  void skip(std::string_view text, std::size_t line, const char* why) {
    list_.skipped.push_back({line, beginning(text), why});
  }

  void end_table() {
    const auto rows = std::exchange(rows_, {});
    if (rows.empty()) return;
    auto parts = parts_of_header(rows.front().cells);
    if (std::find(parts.begin(), parts.end(), Part::text) == parts.end())
      return skip(rows.front().cells.empty() ? "" : rows.front().cells.front(), rows.front().line,
                  "a table without a column of questions");
    std::vector<Cells> taken;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      Cells row{{}, rows[i].line};
      bool link = false;
      for (const auto& cell : rows[i].cells) {
        link = link || only_link(cell).starts_with('#');
        row.cells.push_back(markdown_to_text(cell));
      }
      if (link)
        skip(row.cells.back(), row.line, "a link within the page");
      else if (!is_table_rule(rows[i].cells))
        taken.push_back(std::move(row));
    }
    const std::size_t before = list_.questions.size();
    take_rows(taken, parts, list_);
    for (std::size_t i = before; i < list_.questions.size(); ++i) give_context(list_.questions[i].question);
  }

  std::vector<std::string_view> lines_;
  QuestionList& list_;
  std::size_t titles_ = 0, number_ = 0;
  std::vector<Heading> headings_;
  std::vector<Item> items_;
  std::string paragraph_;
  std::size_t paragraph_line_ = 0;
  std::vector<Cells> rows_;       // of a table
  std::size_t answering_ = none;  // the question that what follows answers
  int question_level_ = 0;        // of the headings that ask
  std::size_t list_length_ = 0;
  bool list_ended_ = true, blank_ = false, summary_ = false, in_details_ = false, in_comment_ = false,
       front_matter_ = false, ours_ = false;
  std::size_t fence_ = 0, fence_indent_ = 0;
  char fence_sign_ = '`';
  std::string code_;
};

}  // namespace

void read_markdown(std::string_view text, QuestionList& list) { Reading(text, list).run(); }

}  // namespace afterword::exchange::lists
