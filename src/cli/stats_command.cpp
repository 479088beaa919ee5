// afterword stats: the figures behind Insights.
#include <iomanip>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/nullable.h"
#include "domain/debrief.h"
#include "domain/insights.h"
#include "domain/names.h"

namespace afterword::cli {
namespace {

using nlohmann::ordered_json;

ordered_json calibration_json(const domain::Calibration& c) {
  ordered_json json = {{"pairs", c.pairs}, {"missing", c.missing}, {"sentence", c.sentence}};
  const bool enough = c.missing == 0;
  json["bias"] = enough ? ordered_json(c.bias) : ordered_json();
  json["brier"] = enough ? ordered_json(c.brier) : ordered_json();
  json["brier_of_base_rate"] = enough ? ordered_json(c.brier_of_base_rate) : ordered_json();
  json["higher"] = c.higher;
  json["lower"] = c.lower;
  json["counts"] = c.counts;
  return json;
}

std::string month_text(const workspace::PracticeFigures::Month& month) {
  const std::string number = std::to_string(month.month);
  return std::to_string(month.year) + "-" + (number.size() < 2 ? "0" : "") + number;
}

ordered_json figures_json(const workspace::PracticeFigures& figures) {
  auto categories = ordered_json::array();
  for (const auto& one : figures.categories)
    categories.push_back({{"category", domain::word(one.category)},
                          {"questions", one.questions},
                          {"practised", one.practised},
                          {"due", one.due},
                          {"weak", one.weak},
                          {"asked", one.asked},
                          {"answers", one.answers},
                          {"mean_first_half", number_or_null(one.mean_first_half)},
                          {"mean_second_half", number_or_null(one.mean_second_half)}});
  auto months = ordered_json::array();
  for (const auto& month : figures.months)
    months.push_back({{"month", month_text(month)}, {"answers", month.answers}, {"mean", month.mean}});
  return {{"questions", figures.questions},
          {"practised", figures.practised},
          {"practices", figures.practices},
          {"due", figures.due},
          {"weak", figures.weak},
          {"suspended", figures.suspended},
          {"failing", figures.failing},
          {"interviews", figures.interviews},
          {"asked", figures.asked},
          {"categories", categories},
          {"months", months},
          {"calibration", calibration_json(figures.predicted)},
          {"reception", calibration_json(figures.received)}};
}

std::string company_of(const domain::ConcernsInsight& concerns, domain::OpportunityId id) {
  for (const auto& opening : concerns.openings)
    if (opening.id == id) return opening.company;
  return "";
}

ordered_json head_json(const domain::InsightHead& head) {
  return {{"points", head.points}, {"missing", head.missing}, {"heading", head.heading}, {"sentence", head.sentence}};
}

/// What the Insights screen draws beside the figures; lists are empty where there is too little to draw.
ordered_json insights_json(const domain::Insights& insights) {
  ordered_json ratings = head_json(insights.ratings), concerns = head_json(insights.concerns),
               stories = head_json(insights.stories), response = head_json(insights.response);
  concerns["rows"] = ordered_json::array();
  for (const auto& row : insights.concerns.rows) {
    auto voiced = ordered_json::array();
    for (const auto& one : row.voiced)
      voiced.push_back({{"company", company_of(insights.concerns, one.opportunity)}, {"settled", one.settled}});
    concerns["rows"].push_back(
        {{"text", row.text}, {"also", row.also}, {"companies", row.companies}, {"voiced", voiced}});
  }
  stories["rows"] = ordered_json::array();
  for (const auto& row : insights.stories.rows) {
    auto uses = ordered_json::array();
    for (const auto& use : row.uses)
      uses.push_back({{"company", use.company}, {"question", use.put}, {"asked", use.asked}});
    stories["rows"].push_back({{"text", row.text}, {"companies", row.companies}, {"uses", uses}});
  }
  response["openings_by_rounds"] = insights.response.openings_by_rounds;
  response["median_days"] = number_or_null(insights.response.median_days);
  response["answers_sentence"] = insights.response.answers_sentence;
  return {{"ratings", ratings}, {"concerns", concerns}, {"stories", stories}, {"response", response}};
}

void print_insights(const domain::Insights& insights, std::ostream& out) {
  for (const domain::InsightHead* head : {static_cast<const domain::InsightHead*>(&insights.ratings),
                                          static_cast<const domain::InsightHead*>(&insights.concerns),
                                          static_cast<const domain::InsightHead*>(&insights.stories),
                                          static_cast<const domain::InsightHead*>(&insights.response)})
    out << head->heading << ": " << head->sentence << "\n";
  out << insights.response.answers_sentence << "\n";
}

void print_calibration(const char* title, const domain::Calibration& c, std::ostream& out) {
  out << title << ": " << c.sentence << "\n";
  if (c.missing == 0)
    out << "  Brier score " << c.brier << " (saying the true share each time: " << c.brier_of_base_rate << "), bias "
        << c.bias << ", from " << c.pairs << "\n";
}

void print_text(const workspace::PracticeFigures& figures, std::ostream& out) {
  out << std::fixed << std::setprecision(2);
  out << figures.interviews << " interviews, " << figures.asked << " questions asked; " << figures.questions
      << " questions in the bank, " << figures.practised << " practised " << figures.practices << " times, "
      << figures.due << " due, " << figures.weak << " weak, " << figures.failing << " failing again and again\n";
  for (const auto& one : figures.categories) {
    out << domain::spoken_name(one.category) << ": " << one.questions << " questions, " << one.practised
        << " practised, " << one.due << " due, " << one.weak << " weak, " << one.answers << " rated answers";
    if (one.mean_first_half) out << ", mean rating " << *one.mean_first_half << " then " << *one.mean_second_half;
    out << "\n";
  }
  for (const auto& month : figures.months)
    out << month_text(month) << ": " << month.answers << " rated answers, mean " << month.mean << "\n";
  print_calibration("Predicted against given", figures.predicted, out);
  print_calibration("Own rating against reception", figures.received, out);
}

domain::Result<void> show_stats(Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  const auto figures = (*opened)->practice_figures(context.now);
  const domain::Insights insights = (*opened)->insights();
  if (context.json) {
    ordered_json json = figures_json(figures);
    json["insights"] = insights_json(insights);
    context.out << json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
  } else {
    print_text(figures, context.out);
    print_insights(insights, context.out);
  }
  return {};
}

}  // namespace

Action prepare_stats(CLI::App& options) {
  options.footer("With --at TIME what is due and weak at that time.\nOptions of every command: afterword --help");
  return [](Context& context) { return show_stats(context); };
}

}  // namespace afterword::cli
