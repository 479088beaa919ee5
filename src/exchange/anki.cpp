#include "exchange/anki.h"

#include <array>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/interchange.h"
#include "exchange/markup.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange {
namespace {

using domain::Question;
using lists::Part;

constexpr std::array columns = {Part::ref,      Part::text,      Part::answer,   Part::notes,  Part::category,
                                Part::variants, Part::situation, Part::task,     Part::action, Part::result,
                                Part::wants,    Part::points,    Part::mistakes, Part::source, Part::tags};

std::string lines(std::string_view text) {
  const std::string html = html_text(text);
  std::string out;
  for (std::size_t i = 0; i < html.size(); ++i) {
    // "[sound:" would be played.
    const bool sound = html[i] == '[' && html.compare(i, 7, "[sound:") == 0;
    out += html[i] == '\n' ? "<br>" : sound ? "&#91;" : std::string(1, html[i]);
  }
  return out;
}

std::string list_items(const std::vector<std::string>& texts) {
  std::string out;
  for (const auto& text : texts) out += "<li>" + lines(text) + "</li>";
  return out.empty() ? out : "<ul>" + out + "</ul>";
}

std::string tags(const Question& question) {
  std::string out;
  for (const auto& tag : question.tags)
    if (!domain::trim(tag).empty()) out += (out.empty() ? "" : " ") + anki_tag(tag);
  return out;
}

std::string field(const Question& question, Part part) {
  switch (part) {
    case Part::ref:
      return question.ref.empty() ? made_ref(domain::Noun::question, question.id.value) : question.ref;
    case Part::text:
      return lines(question.text);
    case Part::answer:
      return lines(question.answer);
    case Part::notes:
      return lines(question.notes);
    case Part::category:
      return std::string(domain::word(question.category));
    case Part::variants:
      return list_items(question.variants);
    case Part::situation:
      return lines(question.star.situation);
    case Part::task:
      return lines(question.star.task);
    case Part::action:
      return lines(question.star.action);
    case Part::result:
      return lines(question.star.result);
    case Part::wants:
      return lines(question.wants);
    case Part::points:
      return list_items(question.points);
    case Part::mistakes:
      return list_items(question.mistakes);
    case Part::source:
      return std::string(domain::word(question.source));
    case Part::tags:
      return tags(question);
    case Part::none:
      break;
  }
  return {};
}

std::string quoted(const std::string& cell) {
  if (cell.find_first_of("\t\"\r\n") == std::string::npos && !cell.starts_with('#')) return cell;
  std::string out = "\"";
  for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

}  // namespace

std::string anki_tag(std::string_view tag) {
  std::string out;
  for (const char c : domain::trim(tag)) {
    if (c == '_' || c == '\\') out += '\\';
    out += c == ' ' || c == '\t' || c == '\n' || c == '\r' ? '_' : c;
  }
  return out;
}

std::string from_anki_tag(std::string_view tag) {
  std::string out;
  for (std::size_t i = 0; i < tag.size(); ++i) {
    if (tag[i] == '\\' && i + 1 < tag.size())
      out += tag[++i];
    else
      out += tag[i] == '_' ? ' ' : tag[i];
  }
  return out;
}

std::string write_anki(const std::vector<Question>& questions) {
  std::string out = "#separator:tab\n#html:true\n" + std::string(anki_mark) + "\n#columns:";
  for (const Part part : columns)
    out +=
        (part == columns.front() ? "" : "\t") + (part == Part::ref ? "GUID" : std::string(lists::written_name(part)));
  out += "\n#guid column:1\n#tags column:" + std::to_string(columns.size()) + "\n";
  for (const auto& question : questions) {
    std::string line;
    for (const Part part : columns) line += (part == columns.front() ? "" : "\t") + quoted(field(question, part));
    out += line + "\n";
  }
  return out;
}

std::vector<std::string> anki_losses(const std::vector<Question>& questions) {
  std::size_t practised = 0, aside = 0;
  for (const auto& question : questions) {
    if (!question.reviews.empty()) ++practised;
    if (question.suspended) ++aside;
  }
  std::vector<std::string> losses;
  if (practised > 0)
    losses.push_back("The schedule and the practices of " + domain::counted(practised, "question") +
                     " are left out: Anki keeps a schedule of its own.");
  if (aside > 0)
    losses.push_back("That " + domain::counted(aside, "question") + (aside == 1 ? " is" : " are") +
                     " set aside is left out.");
  return losses;
}

}  // namespace afterword::exchange
