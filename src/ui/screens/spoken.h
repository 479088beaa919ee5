// How the screens say the closed lists and the steps of the plan: plain words, sentence case.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/brief.h"
#include "domain/debrief.h"
#include "domain/plan.h"
#include "domain/records.h"

namespace afterword::ui {

std::string_view spoken(domain::Stage stage);          ///< "Interviewing"
std::string_view spoken(domain::Role role);            ///< "Hiring manager"
std::string_view spoken(domain::Format format);        ///< "By phone"
std::string_view spoken(domain::Channel channel);      ///< "By post"
std::string_view spoken(domain::AttendedAs as);        ///< "Interviewer"
std::string_view spoken(domain::Met met);              ///< "by video"
std::string_view spoken(domain::Direction direction);  ///< "Asked for"

std::string_view spoken(domain::Step step);  ///< "Questions asked"

using domain::round_words;
/// "St Brannoc's Hospital, first round"; never empty.
std::string interview_words(std::string_view company, std::string_view round);
/// The company, or the words that stand for one not named yet.
std::string_view company_words(std::string_view company);

/// "since Thu 1 October" with its month in three letters: a thread has little room at its left.
std::string compact_day(std::string words);

/// One thing that the next phase may consist of (D12), as the file writes it and as it is said.
struct ProcessWord {
  std::string_view word, label;
};
std::span<const ProcessWord> process_words();
/// "reference_check" becomes "Reference check"; free words stay as they are.
std::string process_label(std::string_view word);

/// A step of the plan as one line: "Thank-you note to Judith Hallorane". Company and person may be empty.
std::string step_words(domain::StepKind kind, std::string_view person, std::string_view company);

/// The closing checklist in the order of the talk (D14, D15): the field's name, the question put to the user, and what
/// a "no" leads to.
struct ClosingWord {
  std::string_view name;      ///< as the interchange file calls it, and the widget's path
  std::string_view question;  ///< "You asked for the job"
  std::string_view mend;      ///< what follows from a "no"; empty where nothing does
  std::optional<bool> domain::Closing::*value;
};
std::span<const ClosingWord> closing_words();

}  // namespace afterword::ui
