// afterword questions
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "cli/command.h"
#include "domain/names.h"
#include "exchange/interchange.h"

namespace afterword::cli {
namespace {

using workspace::QuestionQuery;
using workspace::QuestionRow;
using workspace::Workspace;

struct QuestionsOptions {
  std::string search, category;
  bool weak = false;
  int limit = 0;
};

std::string check_category(const std::string& word) {
  const auto category = domain::from_word<domain::Category>(word);
  if (category && *category != domain::Category::unset) return {};
  return "“" + word + "” is none of: " + std::string(domain::all_words<domain::Category>());
}

/// A list may come in parts; a command waits for all of it.
std::vector<domain::QuestionId> wait_for(Workspace& document, const QuestionQuery& query) {
  for (;;) {
    const auto& list = document.questions(query);
    if (list.complete) return list.ids;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    document.refresh();
  }
}

const QuestionRow& wait_for_row(Workspace& document, domain::QuestionId id) {
  for (;;) {
    if (const QuestionRow* row = document.question_row(id)) return *row;
    document.refresh();
  }
}

nlohmann::json as_json(const QuestionRow& row, const domain::Question& record, const std::string& id) {
  nlohmann::json one = {{"id", id},
                        {"text", row.text},
                        {"variants", record.variants},
                        {"category", domain::word(row.category)},
                        {"tags", record.tags},
                        {"source", domain::word(row.source)},
                        {"suspended", row.suspended},
                        {"asked", row.asked},
                        {"practised", row.practised},
                        {"rating", nullptr},
                        {"weakness", row.weakness},
                        {"weak", row.weak},
                        {"due", nullptr}};
  if (row.rating) one["rating"] = *row.rating;
  if (row.due) one["due"] = domain::to_string(*row.due);
  return one;
}

void print_line(const QuestionRow& row, const std::string& id, std::ostream& out) {
  out << id << "  " << domain::word(row.category);
  if (row.weak) out << "  weak";
  if (row.rating) out << "  rated " << *row.rating;
  if (row.suspended) out << "  suspended";
  out << "\n    " << row.text << "\n";
}

domain::Result<void> list_questions(const QuestionsOptions& options, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  Workspace& document = **opened;
  QuestionQuery query;
  query.text = options.search;
  query.weak = options.weak;
  query.category = domain::from_word<domain::Category>(options.category).value_or(domain::Category::unset);
  auto ids = wait_for(document, query);
  if (options.limit > 0 && ids.size() > static_cast<std::size_t>(options.limit))
    ids.resize(static_cast<std::size_t>(options.limit));
  nlohmann::json list = nlohmann::json::array();
  for (const auto id : ids) {
    const domain::Question* record = document.question(id);
    if (!record) continue;
    const std::string ref = record->ref.empty() ? exchange::made_ref(domain::Noun::question, id.value) : record->ref;
    const QuestionRow& row = wait_for_row(document, id);
    context.json ? list.push_back(as_json(row, *record, ref)) : print_line(row, ref, context.out);
  }
  if (context.json)
    context.out << list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
  else if (ids.empty())
    context.out << "No question of the bank fits.\n";
  return {};
}

}  // namespace

Action prepare_questions(CLI::App& options) {
  const auto chosen = std::make_shared<QuestionsOptions>();
  options
      .add_option("--search", chosen->search,
                  "Only with these words in the question, its wordings, answers or notes, or this part of the question")
      ->type_name("TEXT");
  options.add_option("--category", chosen->category, "Only of this category")
      ->type_name("CATEGORY")
      ->check(check_category);
  options.add_flag("--weak", chosen->weak, "Only weak ones: half forgotten, poorly rated or badly received");
  options.add_option("--limit", chosen->limit, "At most so many")->type_name("N")->check(CLI::PositiveNumber);
  options.footer("The weakest come first, then the newest.\nOptions of every command: afterword --help");
  return [chosen](Context& context) { return list_questions(*chosen, context); };
}

}  // namespace afterword::cli
