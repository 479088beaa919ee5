#include "exchange/insights_table.h"

#include <cstdio>

#include "domain/names.h"

namespace afterword::exchange {
namespace {

using Rows = std::vector<CsvRow>;

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

std::string month(int year, int month) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d", year, month);
  return text;
}

void add_sentence(Rows& rows, std::string_view insight, const domain::InsightHead& head) {
  rows.push_back({std::string(insight), "sentence", "", "", "", std::to_string(head.points), head.sentence});
}

void add_ratings(Rows& rows, const domain::RatingsInsight& ratings) {
  add_sentence(rows, "ratings", ratings);
  for (const auto& one : ratings.categories) {
    const std::string what(domain::word(one.category)), count = std::to_string(one.answers);
    const std::string note = one.enough() ? "" : "too few";
    if (one.before) rows.push_back({"ratings", what, "", "older half", number(*one.before), count, note});
    if (one.now) rows.push_back({"ratings", what, "", "newer half", number(*one.now), count, note});
  }
  for (const auto& one : ratings.months)
    rows.push_back({"ratings by month", std::string(domain::word(one.category)), "", month(one.year, one.month),
                    number(one.mean), std::to_string(one.answers), ""});
}

void add_concerns(Rows& rows, const domain::ConcernsInsight& concerns) {
  add_sentence(rows, "concerns", concerns);
  for (const auto& row : concerns.rows)
    for (const auto& voiced : row.voiced)
      for (const auto& opening : concerns.openings)
        if (opening.id == voiced.opportunity)
          rows.push_back({"concerns", row.text, opening.company, opening.at ? domain::to_string(*opening.at) : "", "",
                          std::to_string(row.companies), voiced.settled ? "settled" : "open"});
}

void add_stories(Rows& rows, const domain::StoriesInsight& stories) {
  add_sentence(rows, "stories", stories);
  for (const auto& row : stories.rows)
    for (const auto& use : row.uses)
      rows.push_back({"stories", row.text, use.company, "", use.rating ? std::to_string(*use.rating) : "",
                      std::to_string(row.uses.size()), use.put});
}

void add_response(Rows& rows, const domain::ResponseInsight& response) {
  add_sentence(rows, "response", response);
  if (response.missing == 0)
    for (std::size_t i = 0; i < response.openings_by_rounds.size(); ++i)
      rows.push_back({"response",
                      std::to_string(i) + (i == 4   ? " rounds and more"
                                           : i == 1 ? " round"
                                                    : " rounds"),
                      "", "", "", std::to_string(response.openings_by_rounds[i]), "openings"});
  rows.push_back({"time to answer", "sentence", "", "", response.median_days ? number(*response.median_days) : "",
                  std::to_string(response.answers.size()), response.answers_sentence});
  if (response.answers_missing > 0) return;
  for (const auto& one : response.answers)
    rows.push_back({"time to answer", one.next_round ? "next round" : "outcome", one.company, "",
                    std::to_string(one.days), "", "days"});
}

void add_calibration(Rows& rows, const std::string& insight, const domain::Calibration& calibration) {
  rows.push_back({insight, "sentence", "", "", "", std::to_string(calibration.pairs), calibration.sentence});
  if (calibration.missing > 0) return;
  for (std::size_t first = 0; first < 5; ++first)
    for (std::size_t second = 0; second < 5; ++second)
      if (const int count = calibration.counts[first][second]; count > 0)
        rows.push_back({insight, std::to_string(first + 1), "", "", std::to_string(second + 1), std::to_string(count),
                        "the first rating, and the second as value"});
}

}  // namespace

std::vector<CsvRow> insights_table(const domain::Insights& insights) {
  Rows rows{{"insight", "what", "company", "when", "value", "count", "note"}};
  add_ratings(rows, insights.ratings);
  add_concerns(rows, insights.concerns);
  add_stories(rows, insights.stories);
  add_response(rows, insights.response);
  add_calibration(rows, "own rating against reception", insights.received);
  add_calibration(rows, "guess against rating", insights.predicted);
  return rows;
}

}  // namespace afterword::exchange
