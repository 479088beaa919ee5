// afterword schedule: the scheduler by itself, one sequence of reviews a line.
#include <algorithm>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "domain/fsrs.h"

namespace afterword::cli {
namespace {

namespace fsrs = domain::fsrs;
using domain::Error;
using domain::Result;
using nlohmann::ordered_json;

/// "10m", "2h", "1d" in minutes; nothing for anything else.
std::optional<int> minutes_of(const ordered_json& step) {
  if (!step.is_string()) return std::nullopt;
  const auto text = step.get<std::string>();
  constexpr std::size_t most_digits = 6;
  if (text.size() < 2 || text.size() > most_digits + 1) return std::nullopt;
  int number = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    number = number * 10 + (text[i] - '0');
  }
  switch (text.back()) {
    case 'm':
      return number;
    case 'h':
      return number * 60;
    case 'd':
      return number * 1440;
    default:
      return std::nullopt;
  }
}

Result<void> read_steps(const ordered_json& sequence, const char* key, std::vector<int>& steps) {
  if (!sequence.contains(key)) return {};
  const auto wrong = Error::invalid(std::string(key) + " must be a list of steps like \"10m\", \"2h\" or \"1d\"");
  if (!sequence[key].is_array()) return wrong;
  steps.clear();
  for (const auto& step : sequence[key]) {
    const auto minutes = minutes_of(step);
    if (!minutes || *minutes == 0) return wrong;
    steps.push_back(*minutes);
  }
  return {};
}

Result<fsrs::Parameters> parameters_of(const ordered_json& sequence) {
  fsrs::Parameters p;
  if (const auto w = sequence.find("w"); w != sequence.end()) {
    const auto number = [](const auto& value) { return value.is_number(); };
    if (!w->is_array() || w->size() != fsrs::weight_count || !std::all_of(w->begin(), w->end(), number))
      return Error::invalid("w must be a list of 21 numbers");
    for (std::size_t i = 0; i < fsrs::weight_count; ++i) p.w[i] = (*w)[i].template get<double>();
  }
  if (const auto retention = sequence.find("desired_retention"); retention != sequence.end()) {
    if (!retention->is_number()) return Error::invalid("desired_retention must be a number above 0 and up to 1");
    p.desired_retention = retention->get<double>();
  }
  if (const auto most = sequence.find("maximum_interval"); most != sequence.end()) {
    if (!most->is_number_integer() || *most < 1 || *most > 1'000'000)
      return Error::invalid("maximum_interval must be a whole number of days");
    p.maximum_interval = most->get<int>();
  }
  if (const auto short_term = sequence.find("enable_short_term"); short_term != sequence.end()) {
    if (!short_term->is_boolean()) return Error::invalid("enable_short_term must be true or false");
    p.short_term = short_term->get<bool>();
  }
  if (auto read = read_steps(sequence, "learning_steps", p.learning_steps); !read) return read.error();
  if (auto read = read_steps(sequence, "relearning_steps", p.relearning_steps); !read) return read.error();
  return p;
}

/// "2025-01-19T21:59:53.000Z", as the vectors have it.
std::string utc_text(std::int64_t utc_ms) {
  std::string text = domain::to_string(domain::Time{utc_ms, 0});
  const auto zone = text.find_last_of("Z+");
  text = text.substr(0, zone);
  if (text.find('.') == std::string::npos) text += ".000";
  return text + "Z";
}

// Numbers that hold a whole day or none are written as such ("1", not "1.0").
ordered_json plain(double value) {
  constexpr double exact = 1e15;
  if (value == std::floor(value) && std::abs(value) < exact) return static_cast<std::int64_t>(value);
  return value;
}

void fill_in(ordered_json& review, const fsrs::Reviewed& done) {
  review["elapsed_days"] = done.elapsed_days;
  review["retrievability"] = plain(done.retrievability);
  review["retrievability_24h"] = plain(done.retrievability_24h);
  review["state"] = fsrs::word(done.card.state);
  review["step"] = done.card.step;
  review["stability"] = plain(done.card.stability);
  review["difficulty"] = plain(done.card.difficulty);
  review["scheduled_days"] = done.card.scheduled_days;
  review["due"] = utc_text(done.card.due_ms);
  review["reps"] = done.card.reps;
  review["lapses"] = done.card.lapses;
}

Result<void> fill_in(ordered_json& sequence) {
  if (!sequence.is_object()) return Error::invalid("a sequence must be a JSON object");
  auto parameters = parameters_of(sequence);
  if (!parameters) return parameters.error();
  const auto scheduler = fsrs::Scheduler::make(std::move(*parameters));
  if (!scheduler) return scheduler.error();
  const auto reviews = sequence.find("reviews");
  if (reviews == sequence.end() || !reviews->is_array()) return Error::invalid("reviews must be a list");
  fsrs::Card card;
  std::size_t number = 0;
  for (auto& review : *reviews) {
    const std::string which = "reviews[" + std::to_string(number++) + "]";
    if (!review.is_object()) return Error::invalid(which + " must be an object");
    const auto time = review.find("time"), rating = review.find("rating");
    const auto at = time != review.end() && time->is_string() ? domain::parse_time(time->get<std::string>())
                                                              : std::optional<domain::Time>();
    if (!at) return Error::invalid(which + ".time must be a time with an offset");
    if (rating == review.end() || !rating->is_number_integer() || *rating < 1 || *rating > 4)
      return Error::invalid(which + ".rating must be 1, 2, 3 or 4");
    const auto done = scheduler->review(card, at->utc_ms, static_cast<fsrs::Rating>(rating->get<int>()));
    if (!done) return Error::invalid(which + ": " + done.error().message);
    fill_in(review, *done);
    card = done->card;
  }
  return {};
}

Result<void> schedule(std::istream& in, std::ostream& out) {
  std::string line, filled;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    auto sequence = ordered_json::parse(line, nullptr, false);
    if (sequence.is_discarded())
      return Error::invalid("Standard input, line " + std::to_string(number) + ": this is not JSON");
    if (const auto done = fill_in(sequence); !done)
      return Error::invalid("Standard input, line " + std::to_string(number) + ": " + done.error().message);
    filled += sequence.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  }
  out << filled;
  return {};
}

}  // namespace

Action prepare_schedule(CLI::App& options) {
  options.footer(
      "Reads sequences of reviews from standard input, one JSON object a line, and writes each with every review "
      "filled "
      "in. Of a review only time and rating are read. Touches no database.\n"
      "Options of every command: afterword --help");
  return [](Context& context) { return schedule(std::cin, context.out); };
}

}  // namespace afterword::cli
