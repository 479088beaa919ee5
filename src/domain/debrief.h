// What each of the nine steps of a debrief still lacks, what was captured, and what will follow (D1 … D17).
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

enum class Step { where = 1, who, recall, questions, concerns, personal, documents, next, review };
constexpr int step_count = 9;

enum class StepState { none, part, done };

/// One thing that is missing, with the place that mends it.
struct Lack {
  Step step;
  std::string what;        ///< sentence case, no full stop: "No address for Lorna"
  std::string rule;        ///< "D9"
  Noun noun = Noun::none;  ///< the row that lacks it; none: the interview itself
  std::int64_t row = 0;
  std::string field;  ///< the last part of the widget path that mends it: "email", "rating", "by"
};

struct StepStatus {
  StepState state = StepState::none;
  std::string note;  ///< what it still lacks or holds, short: "no address for Lorna", "12 lines so far"; may be empty
};

/// Everything a debrief is judged by.
struct DebriefInput {
  const Interview& interview;
  const Opportunity* opportunity = nullptr;
  std::vector<const Person*> people;  ///< those who attended
};

std::array<StepStatus, step_count> step_states(const DebriefInput& input);

/// Everything that is missing, in the order of the steps. The fields by step; the noun says whose row it is:
/// where      company, role, ends                                                   (interview)
/// who        names (nobody is listed)                                               (interview)
///            name, title, email, address, phone, prefers                            (person)
///            as                                                                      (attendee)
/// questions  text (no question yet)                                                 (interview)
///            text, by, answer, rating, received, mitigation, better                 (asked)
/// concerns   by, rebuttal                                                           (concern)
/// personal   new                                                                    (person)
/// documents  name, direction, due                                                   (document)
/// next       outline, decision_by, fill_by, asked_for_job, voiced_interest, said_follow_up, asked_timeline,
///            asked_materials, mentioned_others, asset                               (interview)
/// review     learned, feeling                                                       (interview)
/// No concern, no document and nobody of the staff is no lack: there may have been none.
std::vector<Lack> lacks(const DebriefInput& input);

/// What was written down, for the review: "10 questions, 8 rated", "2 concerns, 1 answered", …
std::vector<std::string> captured(const DebriefInput& input);

/// Where the first hour stands (D1). `minutes` since the interview ended; negative while it still runs.
struct HourClock {
  std::optional<std::int64_t> minutes;  ///< nothing when no end is known
  int spent = 0;                        ///< ticks of 60 that are spent, 0 … 60
  std::string since;                    ///< "You came out 26 minutes ago"
  std::string left;  ///< "34 minutes left of the first hour"; after it: "The first hour is over. What you still know is
                     ///< worth more than nothing"
  bool running = false;  ///< within the hour
};
HourClock hour_clock(const Interview& interview, const Time& now);
/// A quiet word on why the first hour counts (D1), for the margin.
std::string_view why_the_hour_matters();

/// The end of an interview: `ends`, else `starts` + 1 h, else nothing ("Exact reading of the dates").
std::optional<Time> end_of(const Interview& interview);

/// Prompts that bring back a forgotten question: "What was the first thing they asked?" `kinds`: of those that were
/// asked; no prompt leads to them again.
std::vector<std::string> question_prompts(const Interview& interview, const std::set<Category>& kinds);

/// A name short enough for a chip: the first name, with an initial where two share it.
std::string short_name(const Person& person, const std::vector<const Person*>& among);

/// The category a question looks like (D3), by its words; `other` when nothing tells.
Category guess_category(std::string_view question);
/// As the screen calls it: "Tell me about a time", "What would you do", "Yourself", …
std::string_view spoken_name(Category category);

}  // namespace afterword::domain
