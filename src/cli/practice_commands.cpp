// afterword due, afterword rate
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/nullable.h"
#include "domain/memory.h"
#include "domain/names.h"

namespace afterword::cli {
namespace {

using nlohmann::ordered_json;

constexpr auto as_text = nlohmann::json::error_handler_t::replace;

struct DueOptions {
  std::string interview;
  int limit = 20;
  double minutes = 20;
};

ordered_json row_json(const workspace::Workspace& document, const workspace::DueRow& row) {
  return {{"id", document.ref_of(row.id)},
          {"text", row.text},
          {"category", domain::word(row.category)},
          {"why", row.why},
          {"due", row.due ? ordered_json(domain::to_string(*row.due)) : ordered_json()},
          {"weakness", row.weakness},
          {"retrievability", number_or_null(row.retrievability)},
          {"rating", row.rating ? ordered_json(*row.rating) : ordered_json()},
          {"practised", row.practised},
          {"advice", row.advice.empty() ? ordered_json() : ordered_json(row.advice)}};
}

void print_rows(const workspace::Workspace& document, const std::vector<workspace::DueRow>& rows, Context& context) {
  if (context.json) {
    auto list = ordered_json::array();
    for (const auto& row : rows) list.push_back(row_json(document, row));
    context.out << list.dump(1, ' ', false, as_text) << "\n";
    return;
  }
  for (const auto& row : rows) {
    context.out << document.ref_of(row.id) << "  " << row.text << "\n    " << row.why << "\n";
    if (!row.advice.empty()) context.out << "    " << row.advice << "\n";
  }
}

domain::Result<void> show_prepared(const workspace::Workspace& document, const DueOptions& options, Context& context) {
  const auto interview = document.interview_by_ref(options.interview);
  if (!interview) return domain::Error::missing("There is no interview with the id " + options.interview);
  const auto plan = document.preparation(interview, options.minutes, context.now);
  if (!plan)
    return domain::Error::missing("The interview " + options.interview +
                                  " is over or has no date, so there is nothing to prepare for");
  std::vector<workspace::DueRow> rows;
  if (!plan->days.empty())
    for (const auto id : plan->days.front().questions) {
      if (rows.size() >= static_cast<std::size_t>(options.limit)) break;
      if (const auto practice = document.question_practice(id, context.now)) rows.push_back(practice->row);
    }
  // The list is the result; in JSON the sentence about it goes where it does not get into the document.
  (context.json ? context.err : context.out) << plan->sentence << "\n";
  if (!context.json && rows.empty()) context.out << "Nothing to practise today.\n";
  print_rows(document, rows, context);
  return {};
}

domain::Result<void> show_due(const DueOptions& options, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  const workspace::Workspace& document = **opened;
  if (!options.interview.empty()) return show_prepared(document, options, context);
  const auto rows = document.due(options.limit, context.now);
  if (!context.json && rows.empty()) context.out << "Nothing is due.\n";
  print_rows(document, rows, context);
  return {};
}

void print_schedule(const std::string& id, const workspace::QuestionPractice& practice, Context& context) {
  const auto& row = practice.row;
  if (context.json) {
    const ordered_json schedule = {{"id", id},
                                   {"due", row.due ? ordered_json(domain::to_string(*row.due)) : ordered_json()},
                                   {"state", practice.state},
                                   {"stability", practice.stability_days},
                                   {"difficulty", practice.difficulty},
                                   {"retrievability", number_or_null(row.retrievability)},
                                   {"scheduled_days", practice.scheduled_days},
                                   {"reps", row.practised},
                                   {"lapses", practice.lapses},
                                   {"weakness", row.weakness},
                                   {"weak", practice.weak},
                                   {"advice", row.advice.empty() ? ordered_json() : ordered_json(row.advice)}};
    context.out << schedule.dump(1, ' ', false, as_text) << "\n";
    return;
  }
  context.out << row.text << "\n";
  if (row.due) context.out << "due " << domain::to_string(*row.due) << ", " << practice.state << "\n";
  context.out << "stability " << practice.stability_days << " days, difficulty " << practice.difficulty;
  if (row.retrievability) context.out << ", retrievability " << *row.retrievability;
  context.out << "\npractised " << row.practised << (row.practised == 1 ? " time" : " times") << ", lapses "
              << practice.lapses << "\n";
  if (!row.advice.empty()) context.out << row.advice << "\n";
}

domain::Result<void> rate(const std::string& ref, int rating, Context& context) {
  const auto opened = context.open();
  if (!opened) return opened.error();
  workspace::Workspace& document = **opened;
  const auto question = document.question_by_ref(ref);
  if (!question) return domain::Error::missing("There is no question with the id " + ref);
  workspace::AddReview review;
  review.id.value = document.new_id();
  review.question = question;
  review.at = context.now;
  review.rating = rating;
  if (const auto done = document.carry_out(review); !done) return done.error();
  const auto practice = document.question_practice(question, context.now);
  if (!practice) return domain::Error::internal("The practice was recorded, but its schedule could not be read");
  print_schedule(document.ref_of(question), *practice, context);
  return {};
}

}  // namespace

Action prepare_due(CLI::App& options) {
  const auto given = std::make_shared<DueOptions>();
  options
      .add_option("--interview", given->interview, "Prepare for the date of this interview: today's part of the plan")
      ->type_name("ID");
  options.add_option("--limit", given->limit, "At most so many questions (20)")
      ->type_name("N")
      ->check(CLI::Range(1, 1'000'000));
  options.add_option("--minutes", given->minutes, "With --interview: minutes for practice each day (20)")
      ->type_name("N")
      ->check(CLI::Range(1.0, 960.0));
  options.footer("With --at TIME what is due at that time.\nOptions of every command: afterword --help");
  return [given](Context& context) { return show_due(*given, context); };
}

Action prepare_rate(CLI::App& options) {
  const auto question = std::make_shared<std::string>();
  const auto rating = std::make_shared<int>(0);
  options.add_option("QUESTION_ID", *question, "The question that was practised")->required();
  options.add_option("--rating", *rating, "How it went: 1 lost … 5 strong")
      ->required()
      ->type_name("1..5")
      ->check(CLI::Range(1, 5));
  options.footer("With --at TIME the practice was at that time.\nOptions of every command: afterword --help");
  return [question, rating](Context& context) { return rate(*question, *rating, context); };
}

}  // namespace afterword::cli
