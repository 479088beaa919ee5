// What headings, paragraphs and items of a Markdown list mean. Headings give category and tags to what stands below
// them; an item is a question, what is nested in it belongs to it; a heading or a bold line that asks is one too.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/question_list_parts.h"

namespace afterword::exchange::lists {

/// Takes the blocks of a file in order; how lines become blocks is question_list_markdown.cpp's.
class MarkdownQuestions {
 public:
  /// `titles`: headings of the first level that the file has. `ours`: it was written here, every text stands as meant.
  MarkdownQuestions(QuestionList& list, std::size_t titles, bool ours) : list_(list), titles_(titles), ours_(ours) {}

  void heading(int level, const std::string& raw, std::size_t line);
  /// A paragraph, or the text of the item that is open.
  void block(const std::string& raw, std::size_t line);
  /// A further paragraph, or code, of what is open.
  void add_text(const std::string& text, std::size_t line);
  /// Of a <summary>: a question, or the offer to show an answer.
  void summary(const std::string& raw, std::size_t line);
  void end_details();
  void table(const std::vector<Cells>& rows);

  bool in_list() const { return !items_.empty(); }
  /// Whether a line with that indent belongs to the item that is open.
  bool within(std::size_t indent) const { return in_list() && indent >= nested_from(items_.back()); }
  /// `content`: the column where its text begins.
  void begin_item(std::size_t indent, std::size_t content);
  /// Closes the items that a line with that indent does not belong to.
  void close_items(std::size_t indent);
  void leave_list() { items_.clear(); }

 private:
  static constexpr std::size_t none = ~std::size_t{0};
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
  static std::size_t nested_from(const Item& item) { return std::min(item.content, item.indent + 2); }

  void paragraph(const std::string& raw, std::size_t line);
  void decide(std::string_view raw, std::size_t line);
  void first_level(Item& item, std::string_view raw, std::size_t line);
  bool group_of(Item& above, std::string_view raw);
  void nested(Item& item, const Item& above, std::string_view raw);
  void close_headings(int level);
  std::size_t add_question(std::string_view text, std::size_t line);
  void give_context(domain::Question& question) const;
  void skip(std::string_view text, std::size_t line, const char* why);
  domain::Question& question_at(std::size_t place) { return list_.questions[place].question; }

  QuestionList& list_;
  std::size_t titles_;
  bool ours_;
  std::vector<Heading> headings_;
  std::vector<Item> items_;
  std::size_t answering_ = none;  // the question that what follows answers
  int question_level_ = 0;        // of the headings that ask
  std::size_t list_length_ = 0;
  bool list_ended_ = true, in_details_ = false;
};

}  // namespace afterword::exchange::lists
