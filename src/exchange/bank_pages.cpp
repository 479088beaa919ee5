#include "exchange/bank_pages.h"

#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/text.h"
#include "exchange/brief_page.h"
#include "exchange/markup.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange {
namespace {

using domain::Category;
using domain::Question;
using lists::Part;

constexpr int categories = static_cast<int>(Category::other) + 1;

struct Text {
  Part part;
  const std::string* text;
};
std::vector<Text> texts_of(const Question& question) {
  return {{Part::answer, &question.answer},      {Part::situation, &question.star.situation},
          {Part::task, &question.star.task},     {Part::action, &question.star.action},
          {Part::result, &question.star.result}, {Part::notes, &question.notes},
          {Part::wants, &question.wants}};
}

/// Where it comes from, where that is not the user.
std::string source_of(const Question& question) {
  const bool own = question.source == domain::QuestionSource::own;
  return own ? std::string() : std::string(domain::word(question.source));
}

void put_list(std::string& out, Part part, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  out += "  - " + std::string(lists::written_name(part)) + ":\n";
  for (const auto& text : texts) out += "    - " + markdown_lines(text, 6) + "\n";
}

void put_question(std::string& out, const Question& question) {
  out += "- " + markdown_lines(question.text, 2, false) + "\n";
  std::string tags;
  for (const auto& tag : question.tags) {
    tags += tags.empty() ? "" : ", ";
    for (const char c : markdown_lines(tag, 4, false)) tags += c == ',' ? std::string("&#44;") : std::string(1, c);
  }
  if (!tags.empty()) out += "  - " + std::string(lists::written_name(Part::tags)) + ": " + tags + "\n";
  if (const std::string source = source_of(question); !source.empty())
    out += "  - " + std::string(lists::written_name(Part::source)) + ": " + source + "\n";
  put_list(out, Part::variants, question.variants);
  for (const auto& [part, text] : texts_of(question))
    if (!domain::trim(*text).empty())
      out += "  - " + std::string(lists::written_name(part)) + ": " + markdown_lines(*text, 4) + "\n";
  put_list(out, Part::points, question.points);
  put_list(out, Part::mistakes, question.mistakes);
}

PageLine page_line(const Question& question) {
  PageLine line{0, 0, false, true, question.text, {}};
  const auto put = [&](Part part, const std::string& text) {
    if (!domain::trim(text).empty()) line.below.push_back(std::string(lists::written_name(part)) + ": " + text);
  };
  put(Part::source, source_of(question));
  for (const auto& variant : question.variants) put(Part::variants, variant);
  for (const auto& [part, text] : texts_of(question)) put(part, *text);
  for (const auto& point : question.points) put(Part::points, point);
  for (const auto& mistake : question.mistakes) put(Part::mistakes, mistake);
  if (!question.tags.empty()) line.aside = domain::listed(question.tags);
  return line;
}

}  // namespace

std::string bank_markdown(const std::vector<Question>& questions, const std::string& title) {
  std::string out = std::string(lists::markdown_mark) + "\n\n# " + markdown_text(title) + "\n";
  for (int i = 0; i < categories; ++i) {
    const auto category = static_cast<Category>(i);
    bool begun = false;
    for (const auto& question : questions) {
      if (question.category != category) continue;
      // What has no category stands before the first heading.
      if (!begun) out += category == Category::unset ? "\n" : "\n## " + std::string(spoken_name(category)) + "\n\n";
      begun = true;
      put_question(out, question);
    }
  }
  return out;
}

std::string bank_html(const std::vector<Question>& questions, const std::string& title) {
  BriefPage page{title, domain::counted(questions.size(), "question"), {}};
  for (int i = 0; i < categories; ++i) {
    const auto category = static_cast<Category>(i);
    PageBlock block{
        category == Category::unset ? "Without a category" : std::string(spoken_name(category)), false, {}, {}, false};
    for (const auto& question : questions)
      if (question.category == category) block.lines.push_back(page_line(question));
    if (!block.lines.empty()) page.blocks.push_back(std::move(block));
  }
  return page_html(page);
}

std::vector<std::string> bank_markdown_losses(const std::vector<Question>& questions) {
  std::size_t practised = 0, aside = 0;
  for (const auto& question : questions) {
    if (!question.reviews.empty()) ++practised;
    if (question.suspended) ++aside;
  }
  std::vector<std::string> losses;
  if (practised > 0)
    losses.push_back("The practices of " + domain::counted(practised, "question") + " are left out; JSON holds them.");
  if (aside > 0)
    losses.push_back("That " + domain::counted(aside, "question") + (aside == 1 ? " is" : " are") +
                     " set aside is left out; JSON holds it.");
  return losses;
}

}  // namespace afterword::exchange
