// afterword match and afterword classify
#include <cmath>
#include <iomanip>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/lines.h"
#include "domain/category.h"
#include "domain/names.h"
#include "exchange/interchange.h"

namespace afterword::cli {
namespace {

using domain::Result;
using nlohmann::ordered_json;

constexpr int most_matches = 5;

/// Three places are plenty, and the same on every machine.
double rounded(double share) { return std::round(share * 1000) / 1000; }

void print_json(const ordered_json& document, std::ostream& out) {
  out << document.dump(-1, ' ', false, ordered_json::error_handler_t::replace) << std::endl;
}

std::string ref_of(const workspace::Workspace& document, domain::QuestionId id) {
  const auto* question = document.question(id);
  return question && !question->ref.empty() ? question->ref : exchange::made_ref(domain::Noun::question, id.value);
}

Result<void> match_one(const workspace::Workspace& document, const std::string& text, Context& context) {
  auto list = ordered_json::array();
  for (const auto& match : document.match(text, most_matches))
    list.push_back({{"id", ref_of(document, match.id)},
                    {"text", match.text},
                    {"score", rounded(match.score)},
                    {"same", match.same}});
  if (context.json) {
    print_json({{"query", text}, {"matches", list}}, context.out);
    return {};
  }
  context.out << text << "\n";
  if (list.empty()) context.out << "    The bank has nothing like it.\n";
  for (const auto& match : list)
    context.out << "    " << std::fixed << std::setprecision(2) << match["score"].get<double>()
                << (match["same"].get<bool>() ? "  same  " : "        ") << match["id"].get<std::string>() << "  "
                << match["text"].get<std::string>() << "\n";
  context.out.flush();
  return {};
}

Result<void> classify_one(const std::string& text, Context& context) {
  const auto guess = domain::classify_question(text);
  const double confidence = rounded(guess.confidence);
  if (context.json) {
    print_json({{"text", text}, {"category", domain::word(guess.category)}, {"confidence", confidence}}, context.out);
    return {};
  }
  context.out << domain::word(guess.category) << "  " << std::fixed << std::setprecision(2) << confidence << "  "
              << text << std::endl;
  return {};
}

std::shared_ptr<std::vector<std::string>> add_text(CLI::App& options, const std::string& help) {
  auto words = std::make_shared<std::vector<std::string>>();
  options.add_option("TEXT", *words, help);
  options.footer(
      "Without TEXT one is read from each line of standard input.\nOptions of every command: afterword --help");
  return words;
}

}  // namespace

Action prepare_match(CLI::App& options) {
  const auto words = add_text(options, "A question as somebody put it");
  return [words](Context& context) -> Result<void> {
    const auto opened = context.open();
    if (!opened) return opened.error();
    return for_each_text(*words, [&](const std::string& text) { return match_one(**opened, text, context); });
  };
}

Action prepare_classify(CLI::App& options) {
  const auto words = add_text(options, "A question");
  return [words](Context& context) {
    return for_each_text(*words, [&](const std::string& text) { return classify_one(text, context); });
  };
}

}  // namespace afterword::cli
